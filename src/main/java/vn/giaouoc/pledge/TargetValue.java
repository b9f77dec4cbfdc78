package vn.giaouoc.pledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.shared.UnitId;

/**
 * What was reached of a target at a checkpoint (kết quả thực hiện chỉ tiêu).
 *
 * @param unit the unit whose figure it is, or null for the bloc as a whole
 * @param current false for a figure that was replaced later
 * @param version counts the figures entered for this target, unit and checkpoint, from 1
 */
public record TargetValue(
    long id,
    long target,
    @Nullable UnitId unit,
    Checkpoint at,
    Figure figure,
    @Nullable String note,
    List<EvidenceId> evidence,
    String enteredBy,
    Instant enteredAt,
    boolean current,
    int version) {}
