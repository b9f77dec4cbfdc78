package vn.giaouoc.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.YearId;

/**
 * One version of the score table of a year. Once approved its content never changes.
 *
 * @param number 1 for the first version of the year
 * @param sha256 of the canonical content
 * @param reason why this version was made
 * @param origin where it was copied from, for a person; may be empty
 * @param approvedHow by the Board, or at which meeting
 * @param superseded whether a later version was approved
 * @param version counts the changes of the draft; the slower of two editors is told
 */
public record TableVersion(
    long id,
    YearId year,
    int number,
    TableState state,
    ScoreTable table,
    String sha256,
    String reason,
    String origin,
    Instant madeAt,
    String madeBy,
    @Nullable Instant approvedAt,
    @Nullable String approvedBy,
    @Nullable String approvedHow,
    boolean superseded,
    int version) {

  /** Whether units are scored by it. */
  public boolean inForce() {
    return !state.isDraft() && !superseded;
  }

  /** “Phiên bản 2 – Đã duyệt”. */
  public String vi() {
    return "Phiên bản " + number + " – " + (superseded ? "Đã được thay thế" : state.vi());
  }
}
