package vn.giaouoc.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.UnitId;

/**
 * A rotating flag passing from one unit to another, as a recorded act.
 *
 * @param flag which flag
 * @param from who gives it, or null when the source is silent or the flag is new
 * @param forYear the year for which the receiver leads
 * @param occasion where it was done, for example “Hội nghị ký kết giao ước thi đua năm 2024”
 * @param photo the photo of it, if any
 */
public record FlagHandover(
    long flag,
    @Nullable UnitId from,
    UnitId to,
    int forYear,
    LocalDate on,
    String occasion,
    @Nullable EvidenceId photo,
    @Nullable String note) {}
