package vn.giaouoc.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system counted for one unit, with all it was counted from.
 *
 * @param value not negative
 * @param basis among what it was counted, for example “trong 3 hội nghị đã điểm danh”; may be empty
 * @param sources in the order of their days
 */
public record Fact(BigDecimal value, String basis, List<Source> sources) {

  /**
   * One thing that counted.
   *
   * @param amount how much it brought
   * @param day when it happened, where that is known
   * @param sentence what it is, for a person
   * @param link the page that shows it
   */
  public record Source(BigDecimal amount, @Nullable LocalDate day, String sentence, String link) {}

  public Fact {
    sources = List.copyOf(sources);
  }
}
