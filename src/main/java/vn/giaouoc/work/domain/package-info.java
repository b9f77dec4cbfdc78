/** What reports work out by themselves: lateness, progress, the bloc's draft. Plain Java. */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.work.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
