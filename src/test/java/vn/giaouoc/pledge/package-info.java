/** Tests of the module. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.pledge;
