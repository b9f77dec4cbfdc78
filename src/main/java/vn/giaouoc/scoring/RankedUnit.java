package vn.giaouoc.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * One line of a ranking, for the modules that award and publish.
 *
 * @param total the printed total
 * @param grade the grade, or null when the table gives none
 * @param rank from 1; shared by tied units
 * @param tied whether another unit shares the rank
 * @param knockedOut whether a sanction bars it from being proposed
 */
public record RankedUnit(
    UnitId unit,
    BigDecimal total,
    @Nullable String grade,
    int rank,
    boolean tied,
    boolean knockedOut) {}
