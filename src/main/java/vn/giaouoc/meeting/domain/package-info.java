/** What a meeting works out by itself: its quorum, the draft of its minutes. Plain Java. */
@NullMarked
package vn.giaouoc.meeting.domain;

import org.jspecify.annotations.NullMarked;
