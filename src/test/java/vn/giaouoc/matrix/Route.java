package vn.giaouoc.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One line of {@code routes.txt}: {@code METHOD pattern WHO WHO … | field=value field=value}.
 *
 * @param allowed who is let in; everybody else is shown that there is nothing
 * @param fields what is posted, so that the rights are asked before the form is found wanting
 * @param records which record of {@link Records} stands for a variable of the address
 */
record Route(
    String method,
    String pattern,
    Set<Who> allowed,
    Map<String, String> fields,
    Map<String, String> records) {

  /** All lines of the table. */
  static List<Route> all() {
    try (InputStream table =
        Objects.requireNonNull(Route.class.getResourceAsStream("/routes.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Route::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Route of(String line) {
    var halves = line.split("\\s\\|\\s", 2);
    var words = new ArrayList<>(List.of(halves[0].strip().split("\\s+")));
    var allowed = EnumSet.noneOf(Who.class);
    words.subList(2, words.size()).forEach(word -> allowed.addAll(Who.named(word)));
    var fields = new LinkedHashMap<String, String>();
    var records = new LinkedHashMap<String, String>();
    if (halves.length == 2) {
      for (var field : halves[1].strip().split("\\s+")) {
        var pair = field.split("=", 2);
        if (pair[0].startsWith("@")) {
          records.put(pair[0].substring(1), pair[1]);
        } else {
          fields.put(pair[0], pair[1]);
        }
      }
    }
    return new Route(words.get(0), words.get(1), allowed, fields, records);
  }

  /** How the route is called in the table, for example {@code GET /khoi/{bloc}}. */
  String key() {
    return method + " " + pattern;
  }

  /** The address with every variable replaced by its value. */
  String address(UnaryOperator<String> values) {
    var address = new StringBuilder();
    for (var i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '{') {
        address.append(pattern.charAt(i));
        continue;
      }
      var end = end(i);
      address.append(values.apply(pattern.substring(i + 1, end).split(":", 2)[0]));
      i = end;
    }
    return address.toString();
  }

  /** Whether a variable of the address or a field stands for a record that does not exist. */
  boolean lacksARecord() {
    return fields.containsValue("NONE")
        || address(v -> Records.has(this, v) ? "" : "{").contains("{");
  }

  private int end(int start) {
    var depth = 0;
    for (var i = start; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{') {
        depth++;
      } else if (pattern.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(pattern);
  }

  @Override
  public String toString() {
    return key();
  }
}
