package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;

/**
 * A draft tried out with three imaginary units, beside the editor.
 *
 * @param blocked why it cannot be tried out, as a sentence; empty when it can
 * @param leaf what the units are asked here; null where the place edited is no leaf
 * @param form what the units answer at the leaf
 */
public record TryOutPane(
    String blocked, List<Unit> units, SheetPage.@Nullable Edit leaf, Form form) {

  static TryOutPane blocked(String why) {
    return new TryOutPane(why, List.of(), null, Form.blank());
  }

  /**
   * One unit.
   *
   * @param id of the place its result stands in
   * @param row names the fields of its answer; null where there is no leaf
   * @param points at the leaf, and how they come about; both empty where there is no leaf
   * @param note why it is not tried with what was typed; empty when it is
   */
  public record Unit(
      String id,
      String name,
      SheetPage.@Nullable Row row,
      String points,
      String how,
      String note,
      String total,
      String grade,
      String rank) {}
}
