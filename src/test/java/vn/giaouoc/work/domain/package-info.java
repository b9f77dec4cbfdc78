/** Tests of the work of the year. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.work.domain;
