/** What tests share: the clock that stands still, the application on a real database. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.testing;
