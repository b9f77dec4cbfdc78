package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * From the rows of a file to a score table: one pass over the rows, then the tree. Whatever is not
 * understood becomes a note with its place; nothing is dropped in silence.
 */
public final class TableReading {

  private static final Pattern EXTRA_GROUP =
      Pattern.compile(
          "^(?:phần\\s+)?(?:các\\s+)?(?:nội dung\\s+)?(?:điểm (?:thưởng|trừ|cộng)|(?:cộng|trừ|thưởng) điểm).*",
          Points.WORDS);
  private static final Pattern TITLE =
      Pattern.compile("bảng (?:điểm|chấm|tiêu chí)|khung (?:tiêu chí|điểm)|tiêu chí", Points.WORDS);
  private static final Pattern GRADES =
      Pattern.compile("(?:mức |tiêu chuẩn |khung |cách )?xếp loại[\\p{L} ]{0,40}:?", Points.WORDS);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:\\*\\s*)?(?:ghi chú|lưu ý|(?:một số )?quy định (?:về|chung)|nguyên tắc (?:chấm|tính|xếp)|cách (?:tính|xếp) |tổng điểm\\s*[=:]|(?:khi|trường hợp) [^.;]{0,40}bằng (?:điểm|nhau)).*|(?:mức )?xếp loại\\s*:?",
          Points.WORDS | Pattern.DOTALL);
  private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

  private final SourceTable source;
  private final Layout layout;
  private final Outline outline = new Outline();
  private final GradeWords grades = new GradeWords();
  private final List<Total> totals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> closing = new ArrayList<>();
  private boolean closes;
  private boolean summed;
  private int headings;
  private int gradeRows;
  private int skipped;

  /** A row with a sum. */
  record Total(SourceRow row, String text, Points points, @Nullable Branch root) {}

  private TableReading(SourceTable source, Layout layout) {
    this.source = source;
    this.layout = layout;
  }

  /**
   * Understands one table of a file.
   *
   * @param columns what each column holds; empty to guess it from the heading
   * @param title of the score table, where the file states none
   */
  public static TableDraft read(
      SourceFile file, SourceTable source, List<Column> columns, String title) {
    var guessed = Layout.of(source);
    var layout = columns.size() == guessed.columns().size() ? guessed.with(columns) : guessed;
    var reading = new TableReading(source, layout);
    source.remarks().forEach(r -> reading.look("", r));
    layout.unread().forEach(u -> reading.look("", u));
    if (layout.at(Column.TEXT) < 0) {
      reading.look("", "không nhận ra cột nội dung, tiêu chí. Hãy chọn cột cho đúng rồi xem lại.");
    } else {
      if (!layout.hasHeading()) {
        reading.look(
            "",
            "không thấy dòng đầu bảng nên các cột được đoán theo nội dung. Hãy kiểm tra các cột.");
      }
      reading.rows();
      if (reading.outline.roots().isEmpty()) {
        reading.look("", "không thấy mục nào có số thứ tự hoặc điểm. Hãy chọn bảng hoặc cột khác.");
      }
    }
    return reading.draft(file, title);
  }

  private void rows() {
    for (int i = 0; i < source.rows().size(); i++) {
      var row = source.rows().get(i);
      if (row.isBlank()) {
        continue;
      }
      if (i < layout.to() || layout.repeats(source, row) || Layout.numbersColumns(row)) {
        headings++;
      } else {
        row(Line.of(row, layout));
      }
    }
  }

  private void row(Line line) {
    formula(line);
    closes = closes(line);
    if (!closes && line.isTotal()) {
      total(line);
    } else if (isGrade(line)) {
      gradeRows++;
    } else if (closes) {
      closing.add(joined(line.row()));
    } else if (line.isEmpty()) {
      goesOn(line);
    } else if (line.code() != null && !line.text().isEmpty()) {
      node(outline.add(line.row(), line.code(), line.text()), line);
    } else if (line.code() != null) {
      skip(line, "chỉ có số thứ tự, không có nội dung");
    } else {
      uncoded(line);
    }
  }

  /** Grades stand in rows without points, and with a number of their own only behind the sums. */
  private boolean isGrade(Line line) {
    return line.points() == null
        && (line.code() == null || closes || !totals.isEmpty())
        && (grades.take(line.row().address(), joined(line.row()))
            || (!totals.isEmpty() && GRADES.matcher(line.text()).matches()));
  }

  /** Rules below the table written into its rows: sentences from a heading such as “Ghi chú” on. */
  private boolean closes(Line line) {
    return !outline.roots().isEmpty()
        && line.isSentence(layout)
        && (closes || CLOSING.matcher(line.text()).matches());
  }

  private static String joined(SourceRow row) {
    return String.join(": ", row.filled().stream().map(SourceCell::line).toList());
  }

  private void formula(Line line) {
    var cell = line.pointsCell();
    if (cell.formula()) {
      look(
          cell.address(),
          "ô này là công thức; số %s là kết quả lưu trong tệp, có thể đã cũ. Hãy kiểm tra."
              .formatted(cell.isBlank() ? "trống" : cell.line()));
    }
  }

  private void total(Line line) {
    if (line.points() == null) {
      skip(line, "dòng tổng không có số");
    } else {
      totals.add(new Total(line.row(), line.text(), line.points(), outline.root()));
      summed = true;
    }
  }

  private void uncoded(Line line) {
    var extra = EXTRA_GROUP.matcher(line.text()).matches();
    var capitals = line.isAlone() && CAPITALS.matcher(line.text()).matches();
    if (extra && (line.points() != null || line.isAlone())) {
      node(outline.addRoot(line.row(), Code.none(), line.text()), line);
    } else if (line.points() != null) {
      node(outline.add(line.row(), Code.none(), line.text()), line);
    } else if (capitals && startsGroup()) {
      node(outline.addRoot(line.row(), Code.none(), line.text()), line);
    } else if (outline.last() != null && !summed && !line.isAlone()) {
      goesOn(line);
    } else if (outline.last() != null && !summed) {
      goesOn(line);
      how(line.row().address(), "không có số thứ tự và điểm nên được nối vào mục ngay trên.");
    } else if (outline.last() == null) {
      headings++;
    } else {
      skip(line, "đứng sau dòng tổng, không có số thứ tự và điểm");
    }
  }

  /** Headings in capitals begin groups where groups carry no numbers. */
  private boolean startsGroup() {
    return outline.roots().isEmpty() || outline.roots().getFirst().code.last().isEmpty();
  }

  private void node(Branch branch, Line line) {
    summed = false;
    branch.points = line.points();
    branch.guide.addAll(line.guide());
    branch.prove(line.evidence());
    var points = line.points();
    if (points == null) {
      branch.points = Points.inText(line.text());
      branch.pointsInText = branch.points != null;
    } else if (points.doubt() != null) {
      look(line.pointsCell().address(), points.doubt());
    }
    if (!line.unread().isEmpty()) {
      unread(branch, line);
    }
  }

  /** “0,5 điểm/lần” in the column of points is a rule, not a maximum. */
  private void unread(Branch branch, Line line) {
    var rate = PerWords.ofCell(line.unread());
    if (rate != null) {
      branch.hasRate = true;
      branch.guide.add(rate);
    } else if (!line.unread().matches("[-–xX.]+")) {
      look(
          line.pointsCell().address(),
          "không đọc được điểm tối đa từ “%s”. Hãy ghi một con số ở mục “%s”."
              .formatted(line.unread(), line.text()));
    }
  }

  /** A row without number or text, or below merged cells: more of the row above. */
  private void goesOn(Line line) {
    var last = outline.last();
    if (last == null) {
      headings++;
      return;
    }
    if (line.text().isEmpty() && line.guide().isEmpty() && line.evidence().isEmpty()) {
      skip(line, "chỉ có điểm, không có nội dung");
      return;
    }
    last.rowsBelow++;
    if (!line.text().isEmpty()) {
      last.guide.add(line.text());
    }
    line.guide().forEach(g -> last.guide.add(withPoints(g, line.points())));
    last.prove(line.evidence());
  }

  private static String withPoints(String guide, @Nullable Points points) {
    return points == null || Clause.of(guide, null) != null
        ? guide
        : guide.replaceAll("[:.;,\\s]+$", "") + ": " + Vi.number(points.value()) + " điểm";
  }

  private void skip(Line line, String why) {
    skipped++;
    var words = String.join(" | ", line.row().filled().stream().map(SourceCell::line).toList());
    look(
        line.row().address(),
        "bỏ qua “%s”: %s."
            .formatted(words.length() > 120 ? words.substring(0, 120) + "…" : words, why));
  }

  private void look(String place, String sentence) {
    notes.add(new Note(Note.Kind.LOOK, place, sentence));
  }

  private void how(String place, String sentence) {
    notes.add(new Note(Note.Kind.HOW, place, sentence));
  }

  private TableDraft draft(SourceFile file, String title) {
    var folding = new Folding(notes);
    outline.roots().forEach(folding::fold);
    file.lines().forEach(l -> grades.take("", l));
    for (var other : file.tables()) {
      if (!other.equals(source)) {
        other.rows().forEach(r -> grades.take(other.name() + ", " + r.address(), joined(r)));
      }
    }
    var assembly = new Assembly(outline.roots(), totals, notes);
    var table =
        GradeConditions.add(assembly.table(title(title), grades.grades()), grades.said(), notes);
    table =
        ClosingWords.add(
            table,
            Stream.concat(file.lines().stream(), closing.stream()).toList(),
            grades.quotas(),
            notes);
    var tally =
        new Tally(
            assembly.groups(),
            assembly.leaves(),
            assembly.levels(),
            headings,
            totals.size(),
            gradeRows + closing.size(),
            skipped);
    notes.sort(Comparator.comparingInt(n -> order(n.place())));
    return new TableDraft(table, layout, assembly.readings(), notes, tally);
  }

  /** The line above the table that names it, or what the caller says. */
  private String title(String otherwise) {
    return Stream.concat(
            source.before().stream(),
            source.rows().stream().limit(layout.from()).map(TableReading::joined))
        .filter(l -> l.length() <= 300 && TITLE.matcher(l).find())
        .findFirst()
        .orElse(otherwise);
  }

  private static int order(String place) {
    var digits = place.replaceAll("^\\D*", "").replaceAll("\\D.*$", "");
    return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
  }
}
