package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What was found out about one unit and one kind of exclusion.
 *
 * @param found whether it applies
 * @param note what exactly; compulsory where it applies
 * @param document number and date of the paper that shows it
 * @param evidence id of the file that shows it
 * @param by who checked; the program itself where it knows the fact
 */
public record ExclusionCheck(
    UnitId unit,
    String kind,
    boolean found,
    @Nullable String note,
    @Nullable String document,
    @Nullable Long evidence,
    @Nullable LocalDate on,
    String by,
    boolean known) {

  /** What the program itself knows. */
  static ExclusionCheck known(UnitId unit, String kind, boolean found, @Nullable String note) {
    return new ExclusionCheck(unit, kind, found, note, null, null, null, "Hệ thống", true);
  }

  /** The same without what exactly happened and the paper that shows it. */
  public ExclusionCheck withoutNote() {
    return new ExclusionCheck(unit, kind, found, null, null, null, on, by, known);
  }
}
