package vn.giaouoc.archive.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as CSV that a spreadsheet opens with its diacritics: UTF-8 with mark, semicolons. A cell
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvText {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with this head. */
  public CsvText(String... head) {
    rows.add(List.of(head));
  }

  /** The next row. */
  public CsvText row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** How many rows there are below the head. */
  public int size() {
    return rows.size() - 1;
  }

  /** The file. */
  public byte[] bytes() {
    var text = new StringBuilder("\ufeff");
    for (var row : rows) {
      text.append(String.join(";", row.stream().map(CsvText::cell).toList())).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String value) {
    var safe =
        value.matches("(?s)[=+\\-@\\t\\r].*") && !value.matches("-?[\\d.,]+") ? "'" + value : value;
    return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
