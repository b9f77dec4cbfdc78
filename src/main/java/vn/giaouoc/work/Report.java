package vn.giaouoc.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.work.domain.ReportTexts;

/**
 * A report of a unit to the bloc, or of the bloc to the Board.
 *
 * @param unit null for the bloc's own report
 * @param sendings every time it was sent, the newest first; they never change
 */
public record Report(
    long id,
    ReportKind kind,
    @Nullable UnitId unit,
    ReportState state,
    ReportTexts texts,
    int version,
    List<Sending> sendings) {

  /**
   * One sending with the content frozen then.
   *
   * @param lateDays counted by the time of receipt; 0 when in time
   * @param returnReason why it was sent back, if it was
   */
  public record Sending(
      int number,
      ReportTexts texts,
      ReportFacts facts,
      Instant sentAt,
      String sentBy,
      @Nullable LocalDate due,
      int lateDays,
      @Nullable Instant returnedAt,
      @Nullable String returnReason) {}

  /** A report nobody has begun. */
  static Report blank(ReportKind kind, @Nullable UnitId unit) {
    return new Report(0, kind, unit, ReportState.DRAFT, ReportTexts.EMPTY, 0, List.of());
  }

  /** The newest sending, or null before the first. */
  public @Nullable Sending last() {
    return sendings.isEmpty() ? null : sendings.getFirst();
  }
}
