package vn.giaouoc.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a parameter on a day, and why.
 *
 * @param layer who set it, or null where the program's default holds
 * @param from since when, or null for the default
 */
public record RuleValue(
    String code,
    String value,
    @Nullable RuleLayer layer,
    Certainty certainty,
    String source,
    @Nullable LocalDate from) {

  /** The value as a share. */
  public Fraction fraction() {
    return Fraction.parse(value);
  }

  /** The value as a whole number. */
  public int integer() {
    return Integer.parseInt(value);
  }

  /** The value as an amount of đồng. */
  public long dong() {
    return Long.parseLong(value);
  }

  /** The values of a list of whole numbers. */
  public List<Integer> integers() {
    return Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
  }

  /** The value as yes or no. */
  public boolean yes() {
    return value.equals("true");
  }

  /** The value as a day of the emulation year. */
  public LocalDate dayOf(int year) {
    return DayOfYear.parse(value).in(year);
  }

  /** The value as a table of quotas. */
  public Quota quota() {
    return Quota.parse(value);
  }

  /** “Tỉnh: Quyết định 354/QĐ-UBND” – who set it and where it stands. */
  public String basis() {
    return (layer == null ? "Mặc định" : layer.vi()) + ": " + source;
  }
}
