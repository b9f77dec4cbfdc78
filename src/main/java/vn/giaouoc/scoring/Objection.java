package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A unit's objection to the points of one leaf (kiến nghị), and the answer.
 *
 * @param outcome null while it is open
 * @param beforePoints the leaf's points before an accepted objection
 * @param afterPoints and after it
 */
public record Objection(
    long id,
    long sheet,
    UnitId unit,
    String leaf,
    String text,
    Instant filedAt,
    String filedBy,
    @Nullable Outcome outcome,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable BigDecimal beforePoints,
    @Nullable BigDecimal afterPoints,
    int version) {

  /** How it was answered. */
  public enum Outcome {
    ACCEPTED("Tiếp thu, điều chỉnh điểm"),
    EXPLAINED("Giữ nguyên, đã giải thích");

    private final String vi;

    Outcome(String vi) {
      this.vi = vi;
    }

    /** The words officials read. */
    public String vi() {
      return vi;
    }
  }

  /** Whether it still waits for an answer. */
  public boolean isOpen() {
    return outcome == null;
  }
}
