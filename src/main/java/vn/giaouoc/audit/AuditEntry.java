package vn.giaouoc.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * One entry of the log, as stored.
 *
 * @param chain {@code system}, or {@code bloc:} and the bloc's id
 * @param seq place in its chain, from 1 without gaps
 * @param at to the microsecond
 * @param before the values before as JSON, the exact text that was hashed
 * @param after the values after as JSON, the exact text that was hashed
 */
record AuditEntry(
    String chain,
    long seq,
    Instant at,
    @Nullable AccountId account,
    String actorName,
    String action,
    String subjectType,
    String subjectId,
    String sentence,
    @Nullable UnitId unit,
    @Nullable BlocId bloc,
    @Nullable YearId year,
    String before,
    String after,
    @Nullable String reason) {}
