package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * One row, its cells by what they hold.
 *
 * @param code its number; null for none
 * @param text what is judged, in one line
 * @param points what the column of points says; null when it says none
 * @param unread what stands in the column of points and is no number; empty for none
 * @param guide lines of guidance, those of the text's own cell first
 */
record Line(
    SourceRow row,
    @Nullable Code code,
    String text,
    @Nullable Points points,
    SourceCell pointsCell,
    String unread,
    List<String> guide,
    String evidence) {

  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-–—+•▪*]\\s*\\S|\\(?[a-zđ1-9][)]\\s*\\S)");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:tổng cộng|tổng số điểm|tổng điểm|cộng điểm|cộng (?:nhóm|phần|mục|tiêu chí|tổng)|tổng (?:nhóm|phần|mục)|tổng\\s*(?:$|[:(=])|cộng\\s*(?:$|[:(=]|[IVX]+\\b)|điểm tổng cộng).*",
          Points.WORDS);

  /** Reads a row. */
  static Line of(SourceRow row, Layout layout) {
    var number = row.cell(layout.at(Column.NUMBER));
    var text = row.cell(layout.at(Column.TEXT));
    var code = Code.alone(number.line());
    var body = new ArrayList<>(text.text().lines().map(String::strip).toList());
    if (code == null && !number.isBlank()) {
      body.addAll(0, number.text().lines().map(String::strip).toList());
    }
    var split = titleLines(body);
    var title = String.join(" ", body.subList(0, split)).replaceAll("\\s+", " ").strip();
    var ahead = Code.ahead(title);
    if (ahead != null && (code == null || repeats(ahead.code(), code))) {
      code = code == null ? ahead.code() : code;
      title = ahead.rest();
    }
    var guide = new ArrayList<>(body.subList(split, body.size()));
    var beside = row.cell(layout.at(Column.GUIDE));
    guide.addAll(beside.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
    var cell = row.cell(layout.at(Column.MAXIMUM));
    var points = Points.ofCell(cell);
    var unread = points == null ? cell.line() : "";
    if (points == null) {
      points = eachLine(cell, guide);
      unread = points == null ? unread : "";
    }
    var level = row.cell(layout.at(Column.LEVEL));
    var worth = Points.ofCell(level);
    if (points == null && worth != null && Clause.of(title, null) == null) {
      title = title + ": " + Vi.number(worth.value()) + " điểm";
    } else if (worth == null && eachLine(level, guide) == null) {
      level.text().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(guide::add);
    }
    return new Line(
        row, code, title, points, cell, unread, guide, row.cell(layout.at(Column.EVIDENCE)).line());
  }

  /** How many lines of the text's cell say what is judged; the cases listed below it do not. */
  private static int titleLines(List<String> body) {
    for (int i = 1; i < body.size(); i++) {
      if (BULLET.matcher(body.get(i)).find() || Clause.of(body.get(i), null) != null) {
        return i;
      }
    }
    return body.size();
  }

  /** Whether the text begins with the number of its own row again. */
  private static boolean repeats(Code ahead, Code own) {
    return ahead.prefix().isEmpty()
        && (ahead.parts().equals(own.parts()) || ahead.printed().endsWith("." + own.printed()));
  }

  /** Points one below the other in one cell, beside as many cases: each case gets its own. */
  private static @Nullable Points eachLine(SourceCell cell, List<String> guide) {
    var values = cell.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (values.size() < 2 || values.stream().anyMatch(v -> Points.of(v) == null)) {
      return null;
    }
    var bullets =
        guide.size() == values.size()
            ? guide
            : guide.stream().filter(g -> BULLET.matcher(g).find()).toList();
    if (bullets.size() != values.size()) {
      return null;
    }
    var best = Points.of(values.getFirst());
    for (int i = 0; i < values.size(); i++) {
      var one = Points.of(values.get(i));
      if (one != null && best != null && one.value().compareTo(best.value()) > 0) {
        best = one;
      }
      var at = guide.indexOf(bullets.get(i));
      guide.set(at, guide.get(at).replaceAll("[:.;,\\s]+$", "") + ": " + values.get(i) + " điểm");
    }
    return best;
  }

  boolean isTotal() {
    return (code == null || code.isBullet()) && TOTAL.matcher(text).matches();
  }

  boolean isEmpty() {
    return code == null && text.isEmpty();
  }

  /** Whether it holds a text, perhaps with a number, and nothing in the other columns. */
  boolean isSentence(Layout layout) {
    var words = row.cell(layout.at(Column.TEXT));
    return !text.isEmpty()
        && row.filled().stream()
            .allMatch(c -> c.equals(words) || c.equals(row.cell(layout.at(Column.NUMBER))));
  }

  /** Whether it holds words in one cell only, as a heading across the table does. */
  boolean isAlone() {
    return row.filled().size() == 1;
  }
}
