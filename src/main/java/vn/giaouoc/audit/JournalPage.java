package vn.giaouoc.audit;

import java.util.List;
import java.util.Map;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * A page of the log.
 *
 * @param action the address of the filter
 * @param fixed fields that the filter sends along
 * @param next the address of the older entries, or empty
 * @param chain what the check of the chain said, or empty
 * @param tone of that badge
 */
public record JournalPage(
    String action,
    Map<String, String> fixed,
    Form form,
    List<Option> units,
    List<Option> modules,
    List<Row> rows,
    String next,
    String chain,
    String tone) {

  /**
   * One entry.
   *
   * @param number its place in its chain
   * @param module what it is about
   * @param values the values before and after, side by side
   */
  public record Row(
      String number,
      String time,
      String person,
      String unit,
      String module,
      String sentence,
      String reason,
      List<Value> values) {}

  /** One value before and after; empty where there was or is none. */
  public record Value(String name, String before, String after, boolean changed) {}
}
