/** The rules of reorganising units, without database or clock. */
@NullMarked
package vn.giaouoc.unit.domain;

import org.jspecify.annotations.NullMarked;
