package vn.giaouoc.portal;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.year.BlocYearState;

/**
 * A year in a bloc's history.
 *
 * @param leader its leader unit by the name of the first day of the term, or null
 * @param deputies likewise, divided by “; ”; null when there is none
 * @param theme its theme, or null
 * @param awards how many awards are known to have been given
 */
public record PublicYear(
    long id,
    int number,
    BlocYearState state,
    int members,
    @Nullable String leader,
    @Nullable String deputies,
    @Nullable String theme,
    int awards) {}
