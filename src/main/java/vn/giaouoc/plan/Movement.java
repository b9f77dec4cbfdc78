package vn.giaouoc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * An emulation movement (phong trào thi đua) as it stands in a year's plan.
 *
 * @param parent the movement it answers, or null
 * @param level null where nobody said
 * @param periodText the period in the words of the source, for example “giai đoạn 2021 - 2025”
 * @param occasion the anniversary it is tied to
 */
public record Movement(
    long id,
    @Nullable Long parent,
    String name,
    @Nullable LaunchLevel level,
    @Nullable String launcher,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String periodText,
    @Nullable String area,
    MovementForm form,
    @Nullable String occasion,
    @Nullable String aim,
    int version) {

  /** The period in words; empty where none is known. */
  public String period() {
    if (periodText != null) {
      return periodText;
    }
    if (from != null && to != null) {
      return Vi.date(from) + " – " + Vi.date(to);
    }
    return from != null ? "từ " + Vi.date(from) : to != null ? "đến " + Vi.date(to) : "";
  }
}
