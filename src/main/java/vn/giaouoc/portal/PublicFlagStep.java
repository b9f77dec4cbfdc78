package vn.giaouoc.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rotating flag passing on, units by the names of that day.
 *
 * @param flag what the bloc calls it
 * @param from the giver, or null when the source is silent
 */
public record PublicFlagStep(
    String flag, @Nullable String from, String to, int forYear, LocalDate on, String occasion) {}
