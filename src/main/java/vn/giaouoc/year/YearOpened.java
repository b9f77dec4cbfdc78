package vn.giaouoc.year;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Actor;

/**
 * A year was opened. Modules copy their drafts from the year before, re-dated, in the same
 * transaction.
 *
 * @param from the year it was opened from, or null for a bloc's first
 */
public record YearOpened(Actor actor, BlocYear year, @Nullable BlocYear from) {}
