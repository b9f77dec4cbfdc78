package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.shared.web.Form;

/**
 * One line of a cell in which things are named one by one: an item with the conditions it meets, or
 * a result with what proves it.
 *
 * @param n its place, from 0
 * @param option the level of a result; empty for an item
 * @param name as typed
 * @param met numbers of the conditions ticked, from 1
 */
public record ItemRow(int n, String option, String name, Set<Integer> met) {

  private static final int MOST = 200;

  /** The lines that say something, in their places, then empty ones to write more in. */
  public static List<ItemRow> items(Form form, String leaf, int conditions, int empty) {
    return rows(form, leaf, conditions, empty, List.of());
  }

  /** The same for results, each a level with what proves it. */
  public static List<ItemRow> results(Form form, String leaf, int empty) {
    return rows(form, leaf, 0, empty, options(form.raws(CellFields.value(leaf))));
  }

  private static List<ItemRow> rows(
      Form form, String leaf, int conditions, int empty, List<String> options) {
    var rows = new ArrayList<ItemRow>();
    var said = 0;
    for (int n = 0; n < MOST; n++) {
      var row = row(form, leaf, n, conditions, n < options.size() ? options.get(n) : "");
      rows.add(row);
      said = row.isEmpty() ? said : n + 1;
    }
    return List.copyOf(rows.subList(0, Math.min(MOST, said + empty)));
  }

  /** Whether something is named, although the leaf may ask for a number alone. */
  public static boolean named(Form form, String leaf) {
    return IntStream.range(0, MOST).anyMatch(n -> !form.raw(CellFields.item(leaf, n)).isBlank());
  }

  private static ItemRow row(Form form, String leaf, int n, int conditions, String option) {
    var met =
        IntStream.rangeClosed(1, conditions)
            .filter(c -> form.checked(CellFields.met(leaf, n, c)))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    return new ItemRow(n, option, form.raw(CellFields.item(leaf, n)), met);
  }

  /** The options in their places: each in a field of its own, or all in one. */
  private static List<String> options(List<String> typed) {
    return typed.size() == 1 ? CellFields.options(typed) : typed;
  }

  /** Whether nothing is written here. */
  public boolean isEmpty() {
    return option.isBlank() && name.isBlank() && met.isEmpty();
  }
}
