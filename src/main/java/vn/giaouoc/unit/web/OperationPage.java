package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * The form of one reorganisation.
 *
 * @param pickers how many other units may be chosen; 0 for none
 * @param names the blocks of names to fill in, in order
 * @param principal the new units among which the principal successor is chosen; empty for no choice
 */
public record OperationPage(
    String title,
    String explanation,
    String action,
    String back,
    String unit,
    Form form,
    String pickerLegend,
    int pickers,
    List<Option> others,
    List<NameBlock> names,
    List<Option> kinds,
    List<Option> principal,
    boolean danger) {

  /**
   * Name, short name and kind of one unit; the fields end with its number.
   *
   * @param legend which unit it is
   */
  public record NameBlock(int number, String legend, boolean required) {}
}
