package vn.giaouoc.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Where one report stands, for lists and matrices.
 *
 * @param unit null for the bloc's own report
 * @param sentAt when it was received last, or null
 * @param lateDays of the first time it was received
 */
public record ReportStatus(
    ReportKind kind,
    @Nullable UnitId unit,
    ReportState state,
    @Nullable Instant sentAt,
    @Nullable LocalDate due,
    int lateDays) {}
