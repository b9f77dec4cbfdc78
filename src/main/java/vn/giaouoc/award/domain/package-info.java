/** The rules of exclusion, of the proposal and of its files. Plain Java. */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.award.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
