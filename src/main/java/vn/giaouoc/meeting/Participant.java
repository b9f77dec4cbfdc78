package vn.giaouoc.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Who attended, by class and position.
 *
 * @param description for example “Phó Ban Thi đua - Khen thưởng tỉnh”; no personal names are asked
 * @param people how many, if counted
 */
public record Participant(
    long id, AttendanceClass attendanceClass, String description, @Nullable Integer people) {}
