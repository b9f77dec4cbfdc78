package vn.giaouoc.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A unit's term as leader or deputy. It has its own start and end, apart from the calendar year.
 *
 * @param unitName the unit's name on the first day of the term
 * @param forYear the bloc year it leads
 * @param to the last day, or null while it lasts
 * @param representative the position that represents the unit, for example “Phó Bí thư Đảng ủy
 *     Khối”
 */
public record LeaderTerm(
    long id,
    UnitId unit,
    String unitName,
    LeaderRole role,
    int forYear,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String representative) {}
