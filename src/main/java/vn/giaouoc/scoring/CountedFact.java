package vn.giaouoc.scoring;

import java.time.Instant;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.year.Fact;

/**
 * A fact of the system as a completed column counted it.
 *
 * @param leaf key of the leaf it fills
 * @param at when the column was completed
 */
public record CountedFact(ColumnRole role, String leaf, Fact fact, Instant at) {}
