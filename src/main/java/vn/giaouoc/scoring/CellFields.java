package vn.giaouoc.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.shared.Vi;

/** The names of a cell's fields in a form. */
public final class CellFields {

  private CellFields() {}

  /** The figure, the choice, or what was done. */
  public static String value(String leaf) {
    return "gt-" + leaf;
  }

  /** What was due, beside what was done. */
  public static String due(String leaf) {
    return "tong-" + leaf;
  }

  /** Whether it applies. */
  public static String applicability(String leaf) {
    return "ad-" + leaf;
  }

  /** The options chosen, then two empty places for more. */
  public static List<String> places(List<String> typed) {
    return Stream.concat(options(typed).stream(), Stream.of("", "")).toList();
  }

  /** The options chosen, whether each has a field of its own or all stand in one. */
  public static List<String> options(List<String> typed) {
    return typed.stream()
        .flatMap(one -> Arrays.stream(one.split(",", -1)))
        .map(String::strip)
        .filter(option -> !option.isEmpty())
        .toList();
  }

  /** The name of the n-th item, from 0, or what proves the n-th result. */
  public static String item(String leaf, int n) {
    return "muc-" + leaf + "-" + n;
  }

  /** Whether the n-th item meets a condition; conditions count from 1. */
  public static String met(String leaf, int n, int condition) {
    return "dk-" + leaf + "-" + n + "-" + condition;
  }

  /** All items in words, only to be shown to the slower of two editors. */
  public static String items(String leaf) {
    return "muc-" + leaf;
  }

  /** The comment. */
  public static String comment(String leaf) {
    return "nx-" + leaf;
  }

  /** The version the editor saw. */
  public static String version(String leaf) {
    return "v-" + leaf;
  }

  /** What stands in a cell, ready for the form. */
  public static Map<String, String> of(String leaf, Cell cell) {
    var fields = new LinkedHashMap<String, String>();
    fields.put(applicability(leaf), cell.answer().applicability().name());
    fields.put(comment(leaf), cell.comment());
    fields.put(version(leaf), Integer.toString(cell.version()));
    switch (cell.answer().input()) {
      case Input.Figure f -> fields.put(value(leaf), Vi.number(f.value()));
      case Input.YesNo y -> fields.put(value(leaf), y.yes() ? "co" : "khong");
      case Input.Chosen c -> fields.put(value(leaf), c.option());
      case Input.Share s -> {
        fields.put(value(leaf), Vi.number(s.done()));
        fields.put(due(leaf), Vi.number(s.due()));
      }
      case Input.Reached r -> {
        fields.put(value(leaf), Vi.number(r.actual()));
        fields.put(due(leaf), r.target() == null ? "" : Vi.number(r.target()));
      }
      case Input.Times t -> {
        fields.put(value(leaf), Vi.number(t.times()));
        fields.put(due(leaf), Vi.number(t.rate()));
      }
      case Input.Events e -> fields.put(value(leaf), String.join(", ", e.options()));
      case Input.Results r -> {
        fields.put(
            value(leaf),
            r.results().stream().map(Input.Result::option).collect(Collectors.joining(", ")));
        for (int n = 0; n < r.results().size(); n++) {
          fields.put(item(leaf, n), r.results().get(n).source());
        }
      }
      case Input.Items i -> items(leaf, i.items(), fields);
      case Input.Peers _ -> {}
      case null ->
          fields.put(
              value(leaf), cell.answer().applicability() == Applicability.NOT_FUNDED ? "1" : "");
    }
    return fields;
  }

  private static void items(String leaf, List<Input.Item> items, Map<String, String> fields) {
    fields.put(value(leaf), items.isEmpty() ? "0" : "");
    fields.put(items(leaf), new Input.Items(items).vi());
    for (int n = 0; n < items.size(); n++) {
      fields.put(item(leaf, n), items.get(n).source());
      for (var condition : items.get(n).met()) {
        fields.put(met(leaf, n, condition), "1");
      }
    }
  }
}
