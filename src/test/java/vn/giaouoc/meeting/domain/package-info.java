/** Tests of quorum and minutes. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.meeting.domain;
