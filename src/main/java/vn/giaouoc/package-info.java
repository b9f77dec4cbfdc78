/** The program itself: how it starts and what it is made of. Every feature is a package below. */
@NullMarked
package vn.giaouoc;

import org.jspecify.annotations.NullMarked;
