package vn.giaouoc.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of a year's moves.
 *
 * @param from the state left; null for the first line
 * @param at when it was written
 * @param on the day it counts from: the same day, or the day a source gives for the past
 * @param actorName who moved, by office
 * @param source where a recorded line of the past is taken from
 * @param lacks what was missing when it moved, as it was said then
 */
public record Move(
    Kind kind,
    @Nullable BlocYearState from,
    BlocYearState to,
    Instant at,
    LocalDate on,
    String actorName,
    @Nullable String reason,
    @Nullable String source,
    List<String> lacks) {

  /** How a year moves. */
  public enum Kind {
    OPENED("Mở năm thi đua"),
    STEP("Chuyển bước"),
    RETURN("Trả lại"),
    OVERRIDE("Ban Thi đua - Khen thưởng quyết định"),
    AUTOMATIC("Tự động"),
    RECORDED("Ghi nhận từ tư liệu");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }
}
