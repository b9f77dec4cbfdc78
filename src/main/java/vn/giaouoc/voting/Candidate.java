package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What is voted on: a unit, an exemplary model of a unit, or any matter.
 *
 * @param unit the unit, or the unit whose model it is; null for another matter
 * @param model id of the exemplary model, if it is one
 * @param name copied when it was put forward, never retyped
 * @param votes null until the round is closed
 * @param explanation the sentence with the count and the threshold; empty before
 * @param chosen whether it is chosen in the end, ties settled
 */
public record Candidate(
    long id,
    long round,
    int ordinal,
    @Nullable UnitId unit,
    @Nullable Long model,
    String name,
    @Nullable Integer votes,
    @Nullable Verdict verdict,
    String explanation,
    boolean chosen) {}
