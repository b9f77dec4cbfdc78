package vn.giaouoc.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument in the register (văn bản căn cứ).
 *
 * @param from its first day in force
 * @param to its last day in force, or null while it is in force
 * @param successor what replaced it, as it is cited, or null
 */
public record LegalInstrument(
    long id,
    CitedText text,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String successor,
    Certainty certainty) {

  /** Whether it was in force on that day. */
  public boolean isInForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
