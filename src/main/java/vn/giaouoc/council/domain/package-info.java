/** The rules of the Council's count. Plain Java. */
@NullMarked
package vn.giaouoc.council.domain;

import org.jspecify.annotations.NullMarked;
