package vn.giaouoc.meeting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Whether one member unit took part.
 *
 * @param representative the position that came for it
 * @param reason why it was absent; may be unknown
 */
public record Attendance(
    UnitId unit, Presence presence, @Nullable String representative, @Nullable String reason) {}
