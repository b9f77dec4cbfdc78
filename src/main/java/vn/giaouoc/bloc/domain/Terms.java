package vn.giaouoc.bloc.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** Whether leader terms fit together: never two at once, and no day without one. */
public final class Terms {

  private Terms() {}

  /**
   * A term of one unit in one place.
   *
   * @param to the last day, or null while it lasts
   */
  public record Term(String unit, LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(Term other) {
      return (to == null || !other.from.isAfter(to))
          && (other.to == null || !from.isAfter(other.to));
    }
  }

  /** One sentence for every term that overlaps the new one. */
  public static List<String> overlaps(Term next, List<Term> others) {
    return others.stream()
        .filter(next::overlaps)
        .map(o ->
            "Trùng với nhiệm kỳ của %s (từ %s %s). Hãy chọn khoảng thời gian khác, hoặc ghi ngày"
                    .formatted(
                        o.unit(),
                        Vi.date(o.from()),
                        o.to() == null ? "đến nay" : "đến " + Vi.date(o.to()))
                + " kết thúc của nhiệm kỳ đó trước.")
        .toList();
  }

  /** One sentence for every gap between two terms of the same place. */
  public static List<String> gaps(List<Term> terms, String place) {
    var sorted = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    var gaps = new ArrayList<String>();
    for (var i = 1; i < sorted.size(); i++) {
      var last = sorted.get(i - 1).to();
      var next = sorted.get(i).from();
      if (last != null && last.plusDays(1).isBefore(next)) {
        gaps.add(
            "Từ %s đến %s khối không có %s."
                .formatted(Vi.date(last.plusDays(1)), Vi.date(next.minusDays(1)), place));
      }
    }
    return gaps;
  }
}
