package vn.giaouoc.meeting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What a unit or a leading person said. At least one of unit and speaker is given.
 *
 * @param speaker the position, for example “Lãnh đạo phụ trách Khối thi đua”
 */
public record Contribution(
    long id,
    ContributionKind kind,
    @Nullable UnitId unit,
    @Nullable String speaker,
    String body,
    int version) {}
