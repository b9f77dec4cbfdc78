package vn.giaouoc.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A unit sent back to self-scoring while the bloc stays at the bloc's scoring (12 → 10 for one
 * unit).
 *
 * @param reason what the leader wrote
 * @param returnedBy who sent it back, by office
 * @param doneAt when the unit submitted again; null while it is still out
 */
public record UnitReturn(
    UnitId unit, String reason, Instant returnedAt, String returnedBy, @Nullable Instant doneAt) {}
