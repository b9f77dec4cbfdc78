package vn.giaouoc.meeting;

import vn.giaouoc.shared.YearId;

/**
 * The second year a meeting serves: the closing meeting of one year may be the signing of the next.
 *
 * @param kind what the meeting is for that year
 */
public record AlsoFor(YearId year, MeetingKind kind) {}
