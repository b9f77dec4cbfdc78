package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, and where its heading is.
 *
 * @param from the first row of the heading, from 0
 * @param to the row behind the heading; equal to {@code from} when there is none
 * @param headings the words above each column
 * @param columns what each holds
 */
public record Layout(int from, int to, List<String> headings, List<Column> columns) {

  private static final Pattern WEIGHT = Pattern.compile("trọng số|hệ số", Points.WORDS);
  private static final int LOOKED_AT = 40;
  private static final int HIGHEST_HEADING = 3;

  public Layout {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
  }

  /** Guesses from the words of the heading, or from what the columns hold. */
  static Layout of(SourceTable table) {
    var best = -1;
    var most = 1;
    for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
      var kinds = kinds(table.rows().get(i));
      if (kinds.contains(Column.TEXT) && kinds.size() > most) {
        most = kinds.size();
        best = i;
      }
    }
    return best < 0 ? byContent(table) : byHeading(table, best);
  }

  private static Set<Column> kinds(SourceRow row) {
    var kinds = EnumSet.noneOf(Column.class);
    for (var cell : row.filled()) {
      var kind = Column.of(cell.line());
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static Layout byHeading(SourceTable table, int at) {
    var to = at + 1;
    while (to < table.rows().size()
        && to < at + HIGHEST_HEADING
        && continues(table.rows().get(at), table.rows().get(to))) {
      to++;
    }
    var headings = new ArrayList<String>();
    for (int column = 0; column < table.width(); column++) {
      headings.add(heading(table, at, to, column));
    }
    return new Layout(at, to, headings, columns(headings));
  }

  /** Whether a row still belongs to the heading: only words, below merged or spanning cells. */
  private static boolean continues(SourceRow first, SourceRow row) {
    var filled = row.filled();
    return !filled.isEmpty()
        && filled.stream().allMatch(c -> Column.of(c.line()) != null)
        && filled.stream().allMatch(c -> Points.ofCell(c) == null && Code.alone(c.line()) == null)
        && first.filled().size() + filled.size() > 2;
  }

  private static String heading(SourceTable table, int from, int to, int column) {
    var words = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      var cell = covering(table.rows().get(i), column, i == from);
      if (!cell.isEmpty() && !words.contains(cell)) {
        words.add(cell);
      }
    }
    return String.join(" – ", words);
  }

  private static String covering(SourceRow row, int column, boolean spanning) {
    if (!row.cell(column).isBlank() || !spanning) {
      return row.cell(column).line();
    }
    for (int i = Math.min(column, row.cells().size()) - 1; i >= 0; i--) {
      var cell = row.cell(i);
      if (!cell.isBlank()) {
        return i + cell.span() > column ? cell.line() : "";
      }
    }
    return "";
  }

  private static List<Column> columns(List<String> headings) {
    var columns = new ArrayList<Column>();
    var once = EnumSet.noneOf(Column.class);
    for (var heading : headings) {
      var parts = heading.split(" – ", -1);
      var own = Column.of(parts[parts.length - 1]);
      var kind = own != null ? own : Column.of(parts[0]);
      var first = kind != null && (kind == Column.SCORES || once.add(kind));
      columns.add(first && kind != null ? kind : spare(kind, once));
    }
    if (!once.contains(Column.MAXIMUM)) {
      columns.replaceAll(c -> c == Column.LEVEL ? Column.MAXIMUM : c);
    }
    return columns;
  }

  /** A second column of the same kind: more guidance when it is text, else not read. */
  private static Column spare(@Nullable Column kind, Set<Column> once) {
    return kind == Column.TEXT && once.add(Column.GUIDE) ? Column.GUIDE : Column.IGNORED;
  }

  private static Layout byContent(SourceTable table) {
    var width = table.width();
    var columns = new ArrayList<Column>();
    for (int i = 0; i < width; i++) {
      columns.add(Column.IGNORED);
    }
    longest(table, columns, Column.TEXT);
    var numbers = best(table, columns, cell -> Points.ofCell(cell) != null, true);
    if (numbers >= 0) {
      columns.set(numbers, Column.MAXIMUM);
    }
    var codes = best(table, columns, cell -> Code.alone(cell.line()) != null, false);
    if (codes >= 0) {
      columns.set(codes, Column.NUMBER);
    }
    longest(table, columns, Column.GUIDE);
    return new Layout(0, 0, columns.stream().map(_ -> "").toList(), columns);
  }

  private static void longest(SourceTable table, List<Column> columns, Column as) {
    var most = 0;
    var at = -1;
    for (int i = 0; i < columns.size(); i++) {
      var column = i;
      var letters =
          table.rows().stream()
              .map(r -> r.cell(column))
              .filter(c -> Points.ofCell(c) == null)
              .mapToInt(c -> c.text().length())
              .sum();
      if (columns.get(i) == Column.IGNORED && letters > most && letters > 3 * table.rows().size()) {
        most = letters;
        at = i;
      }
    }
    if (at >= 0) {
      columns.set(at, as);
    }
  }

  private static int best(
      SourceTable table,
      List<Column> columns,
      java.util.function.Predicate<SourceCell> fits,
      boolean last) {
    var most = 0L;
    var at = -1;
    for (int i = 0; i < columns.size(); i++) {
      var column = i;
      var count =
          table.rows().stream()
              .map(r -> r.cell(column))
              .filter(c -> !c.isBlank())
              .filter(fits)
              .count();
      if (columns.get(i) == Column.IGNORED && (last ? count >= most : count > most) && count > 0) {
        most = count;
        at = i;
      }
    }
    return at;
  }

  /** The same heading with other columns. */
  Layout with(List<Column> others) {
    return new Layout(from, to, headings, others);
  }

  int at(Column column) {
    return columns.indexOf(column);
  }

  /** What columns hold that would change points but cannot be read, each as a sentence. */
  List<String> unread() {
    return headings.stream()
        .filter(heading -> WEIGHT.matcher(heading).find())
        .map(heading -> "cột “%s” không được đọc. Hãy ghi trọng số ở từng mục.".formatted(heading))
        .toList();
  }

  boolean hasHeading() {
    return to > from;
  }

  /** Whether a row repeats the heading, as on the next page of a printed table. */
  boolean repeats(SourceTable table, SourceRow row) {
    if (!hasHeading()) {
      return false;
    }
    var own = words(row);
    for (int i = from; i < to; i++) {
      if (own.equals(words(table.rows().get(i)))) {
        return own.size() > 1;
      }
    }
    return false;
  }

  /** Whether a row only numbers the columns: (1) (2) (3). */
  static boolean numbersColumns(SourceRow row) {
    var filled = row.filled();
    if (filled.size() < 3) {
      return false;
    }
    var seen = new HashSet<String>();
    var ordinal = 0;
    for (var cell : filled) {
      var text = cell.line().replaceAll("[()\\s]", "").replaceAll("=.*", "");
      if (text.matches("\\d{1,2}") && Integer.parseInt(text) == ordinal + 1) {
        ordinal++;
      } else if (!text.matches("[A-H]") || ordinal > 0) {
        return false;
      }
      seen.add(text);
    }
    return seen.size() == filled.size() && ordinal > 1;
  }

  private static List<String> words(SourceRow row) {
    return row.filled().stream().map(c -> c.line().toLowerCase(Locale.ROOT)).toList();
  }
}
