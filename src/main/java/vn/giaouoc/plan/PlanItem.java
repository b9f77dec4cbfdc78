package vn.giaouoc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan: a standing duty, a priority of this year only, a joint activity, a text it
 * rests on.
 *
 * @param note host unit, place, rhythm (“hằng tháng”) or what the text is about
 * @param due the day by which it is planned, if any
 * @param instrument the text in the register of legal instruments, where a cited text is there
 */
public record PlanItem(
    long id,
    ItemKind kind,
    String text,
    @Nullable String note,
    @Nullable LocalDate due,
    @Nullable Long instrument,
    int version) {

  /** A line that cites no instrument of the register. */
  public static PlanItem of(
      ItemKind kind, String text, @Nullable String note, @Nullable LocalDate due) {
    return new PlanItem(0, kind, text, note, due, null, 0);
  }
}
