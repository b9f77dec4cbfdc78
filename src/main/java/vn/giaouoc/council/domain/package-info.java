/** The rules of the Council's count. Plain Java. */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.council.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
