/** Tests of meetings. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.meeting;
