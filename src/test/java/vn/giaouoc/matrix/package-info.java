/** Every route for every role, in the own bloc and in a foreign one, from one table. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.matrix;
