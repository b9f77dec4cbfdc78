package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A score table that a Word file breaks into several tables with the same columns. */
final class Continued {

  private static final Pattern GROUP =
      Pattern.compile("(?:(?:phần|nhóm|mục)\\s+)?(?:[IVX]{1,5}|[A-H])[.):\\s–-].+", Points.WORDS);

  /** Another annex with the same columns. */
  private static final Pattern TITLE =
      Pattern.compile("phụ lục|^(?:bảng|khung) |biểu mẫu|mẫu số", Points.WORDS);

  private Continued() {}

  /** The tables, those that go on from the one before it put into that. */
  static List<SourceTable> joined(List<SourceTable> tables) {
    var joined = new ArrayList<SourceTable>();
    for (var table : tables) {
      if (!joined.isEmpty() && goesOn(joined.getLast(), table)) {
        joined.add(join(joined.removeLast(), table));
      } else {
        joined.add(table);
      }
    }
    return joined;
  }

  private static boolean goesOn(SourceTable first, SourceTable next) {
    var layout = Layout.of(first);
    var points = layout.at(Column.MAXIMUM);
    var own = Layout.of(next);
    if (!layout.hasHeading()
        || points < 0
        || first.width() != next.width()
        || next.before().stream().anyMatch(line -> TITLE.matcher(line).find())
        || (begins(first, layout).equals(begins(next, own)) && groups(next).isEmpty())) {
      return false;
    }
    return own.hasHeading()
        ? own.headings().equals(layout.headings())
        : next.rows().stream().filter(r -> Points.ofCell(r.cell(points)) != null).count() * 3
            >= next.rows().size();
  }

  /** The number of the first row below the heading. */
  private static String begins(SourceTable table, Layout layout) {
    return table.rows().stream()
        .skip(layout.to())
        .filter(r -> !r.isBlank() && !Layout.numbersColumns(r))
        .findFirst()
        .map(r -> r.filled().getFirst().line())
        .orElse("");
  }

  /** Names of groups written between two tables. */
  private static List<String> groups(SourceTable next) {
    return next.before().stream()
        .filter(line -> line.length() <= 300 && GROUP.matcher(line).matches())
        .toList();
  }

  private static SourceTable join(SourceTable first, SourceTable next) {
    var place = next.name().toLowerCase(Locale.ROOT);
    var text = Layout.of(first).at(Column.TEXT);
    var between = groups(next).stream().map(l -> heading(l, "dòng trước " + place, text));
    var rows = next.rows().stream().skip(Layout.of(next).to()).map(row -> placed(row, place));
    return new SourceTable(
        first.name(),
        first.before(),
        Stream.of(first.rows().stream(), between, rows).flatMap(r -> r).toList(),
        Stream.of(
                first.remarks().stream(),
                Stream.of(
                    next.name()
                        + " có cùng các cột nên được đọc tiếp vào "
                        + first.name().toLowerCase(Locale.ROOT)
                        + "."),
                next.remarks().stream())
            .flatMap(r -> r)
            .toList());
  }

  private static SourceRow heading(String line, String place, int text) {
    return new SourceRow(
        place,
        IntStream.rangeClosed(0, text)
            .mapToObj(i -> SourceCell.of(i == text ? line : "", place))
            .toList());
  }

  private static SourceRow placed(SourceRow row, String table) {
    return new SourceRow(
        table + ", " + row.address(),
        row.cells().stream()
            .map(c ->
                new SourceCell(
                    c.text(), table + ", " + c.address(), c.span(), c.number(), c.formula()))
            .toList());
  }
}
