/** The pages of meetings: list, record, attendance, minutes, papers to print. */
@NullMarked
package vn.giaouoc.meeting.web;

import org.jspecify.annotations.NullMarked;
