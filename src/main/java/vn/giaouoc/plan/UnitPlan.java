package vn.giaouoc.plan;

import java.time.Instant;
import vn.giaouoc.shared.UnitId;

/**
 * A unit's own plan with named responsibility (REQ-53).
 *
 * @param responsible the position that answers for it, never a person's name
 */
public record UnitPlan(
    UnitId unit,
    String content,
    String responsible,
    String savedBy,
    Instant savedAt,
    int version) {}
