package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A good practice registered, followed and spread (mô hình mới, cách làm hay).
 *
 * @param id 0 when it is new
 * @param unit who registered it, or null for a pilot model of the whole bloc
 * @param expected the effect expected when it was registered
 * @param spread the units that took it over
 */
public record ExemplaryModel(
    long id,
    @Nullable UnitId unit,
    ModelState state,
    String name,
    String content,
    String expected,
    String result,
    LocalDate registeredOn,
    List<UnitId> spread,
    int version) {

  public ExemplaryModel {
    spread = List.copyOf(spread);
  }

  /**
   * One note on how it goes.
   *
   * @param evidence a stored file that shows it, or null
   */
  public record Note(
      long id, LocalDate notedOn, String body, @Nullable Long evidence, String notedBy) {}

  /** One unit that took it over. */
  public record Spread(UnitId unit, LocalDate since, @Nullable String note) {}
}
