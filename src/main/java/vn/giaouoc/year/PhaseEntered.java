package vn.giaouoc.year;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Actor;

/**
 * A year moved.
 *
 * @param year the year as it is now
 * @param from the state it left
 * @param reason what the mover wrote; compulsory for a return
 */
public record PhaseEntered(
    Actor actor, BlocYear year, BlocYearState from, @Nullable String reason) {}
