package vn.giaouoc.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A key task of the year (nhiệm vụ trọng tâm).
 *
 * @param unit the unit it belongs to, or null for the bloc (REQ-45 leaves both open)
 * @param withCouncil also registered with the provincial Council
 * @param judgement null until it is judged
 */
public record KeyTask(
    long id,
    @Nullable UnitId unit,
    String text,
    @Nullable LocalDate due,
    boolean withCouncil,
    @Nullable Judgement judgement,
    int version) {

  /** How a key task was carried out, on the three axes of REQ-46. */
  public record Judgement(
      Grade onTime, Grade quality, Grade effect, @Nullable String comment, String by, Instant at) {}

  /** The grade on one axis. */
  public enum Grade {
    GOOD("Tốt"),
    FAIR("Đạt"),
    POOR("Chưa đạt");

    private final String vi;

    Grade(String vi) {
      this.vi = vi;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }
}
