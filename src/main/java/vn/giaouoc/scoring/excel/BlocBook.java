package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * The workbook of a whole bloc: units as rows in front, one sheet a group with units as columns.
 */
final class BlocBook {

  private static final int HEAD = 6;

  private enum Part {
    BASE(2),
    BONUS(3),
    DEDUCTION(4),
    ASSIGNED(5),
    TOTAL(6),
    MEASURE(7),
    GRADE_BY_POINTS(8),
    RANK_BY_POINTS(9),
    GRADE(10),
    RANK(11),
    COLUMN(12);

    private final int column;

    Part(int column) {
      this.column = column;
    }
  }

  private final BlocScope scope;
  private final ScoreTable table;
  private final List<BlocScope.Line> lines;
  private final Map<UnitId, Scorecard> cards;
  private final Paper paper;
  private final SXSSFSheet overview;
  private final List<SXSSFSheet> sheets = new ArrayList<>();

  private BlocBook(BlocScope scope, Paper paper) {
    this.scope = scope;
    this.lines = scope.lines();
    this.table = lines.getFirst().content().table().table();
    this.cards =
        Scorecard.of(
            table,
            lines.stream()
                .collect(
                    Collectors.toMap(
                        BlocScope.Line::id, l -> l.content().columns().answers(l.role()))));
    this.paper = paper;
    this.overview = paper.sheet("Tổng hợp");
  }

  /** The file. All lines are scored by one version of the table; there is at least one. */
  static byte[] write(BlocScope scope) {
    try (var paper = new Paper("Bảng tổng hợp điểm: " + scope.bloc(), scope.at())) {
      new BlocBook(scope, paper).write();
      return paper.bytes();
    }
  }

  private void write() {
    for (var group : table.groups()) {
      sheets.add(paper.sheet(UnitBook.sheetName(group)));
    }
    for (int g = 0; g < sheets.size(); g++) {
      new BlocGroupSheet(paper, sheets.get(g), scope, table, cards).write(table.groups().get(g));
    }
    overview();
  }

  private Scorecard card(BlocScope.Line line) {
    return Objects.requireNonNull(cards.get(line.id()));
  }

  private void overview() {
    int last = Part.COLUMN.column;
    int[] widths = {6, 34, 9, 9, 9, 9, 10, 10, 12, 8, 12, 8, 13};
    for (int column = 0; column <= last; column++) {
      overview.setColumnWidth(column, widths[column] * 256);
    }
    OfficeHead.write(paper, overview, 2, last, scope.bloc(), "");
    paper.across(
        overview, 3, 0, last, Look.TITLE, "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM " + scope.year());
    Paper.lines(overview, 3, 1.6);
    var version = lines.getFirst().content().table().number();
    paper.across(
        overview,
        4,
        0,
        last,
        Look.CENTRED.inItalic(),
        table.title() + " (bảng điểm phiên bản " + version + ")");
    Paper.lines(overview, 4, table.title().length() > 80 ? 2.3 : 1.2);
    paper.across(
        overview,
        5,
        0,
        last,
        Look.LINE.inItalic().sized(10),
        "In lúc " + Vi.time(scope.at()) + ".");
    head();
    for (int u = 0; u < lines.size(); u++) {
      unit(u);
    }
    hideWhatIsEmpty();
    int foot = HEAD + 1 + lines.size();
    var note =
        "Điểm của mỗi đơn vị lấy theo cột điểm hoàn thành sau cùng. Xếp loại, xếp hạng “theo điểm” do"
            + " công thức tính; xếp loại sau điều kiện, chế tài và thứ hạng sau khi phân định bằng"
            + " nhau do hệ thống tính"
            + (scope.rankedAs().isEmpty() ? "." : " (" + scope.rankedAs() + ").")
            + (scope.leftOut().isEmpty()
                ? ""
                : " Không gồm đơn vị còn chấm theo phiên bản bảng điểm cũ: "
                    + String.join("; ", scope.leftOut())
                    + ".");
    paper.across(overview, foot + 1, 0, last, Look.LINE.inItalic().sized(10), note);
    Paper.lines(overview, foot + 1, 2.6);
    OfficeHead.sign(paper, overview, foot + 3, 2, last, "NGƯỜI LẬP BIỂU", "TM. KHỐI THI ĐUA");
    Paper.printed(overview, false, HEAD, HEAD);
    overview.createFreezePane(2, HEAD + 1);
  }

  private void head() {
    paper.text(overview, HEAD, 0, Look.HEAD, "Số TT");
    paper.text(overview, HEAD, 1, Look.HEAD, "Đơn vị");
    for (var part : Part.values()) {
      paper.text(overview, HEAD, part.column, Look.HEAD.sized(10), title(part));
    }
    Paper.lines(overview, HEAD, 3.2);
  }

  private String title(Part part) {
    return switch (part) {
      case BASE -> "Điểm chuẩn";
      case BONUS -> "Điểm thưởng";
      case DEDUCTION -> "Điểm trừ";
      case ASSIGNED -> "Điểm tối đa được giao";
      case TOTAL -> "Tổng điểm";
      case MEASURE -> new TotalRows(table).measureTitle();
      case GRADE_BY_POINTS -> "Xếp loại theo điểm";
      case RANK_BY_POINTS -> "Hạng theo điểm";
      case GRADE -> "Xếp loại";
      case RANK -> "Xếp hạng";
      case COLUMN -> "Cột điểm";
    };
  }

  private void unit(int u) {
    var line = lines.get(u);
    var card = card(line);
    int row = HEAD + 1 + u;
    var rows = new TotalRows(table);
    paper.number(overview, row, 0, Look.NUMBER, BigDecimal.valueOf(u + 1L));
    paper.text(overview, row, 1, Look.TEXT, line.unit());
    put(row, Part.BASE, rows.base(groups(GroupRole.BASE, u)), card.base());
    put(row, Part.BONUS, rows.bonus(groups(GroupRole.BONUS, u)), card.bonus());
    put(row, Part.DEDUCTION, rows.deduction(groups(GroupRole.DEDUCTION, u)), card.deduction());
    put(row, Part.ASSIGNED, Formulas.sum(assigned(u)), card.assigned());
    var base = at(row, Part.BASE);
    var bonus = at(row, Part.BONUS);
    var deduction = at(row, Part.DEDUCTION);
    var assigned = at(row, Part.ASSIGNED);
    put(row, Part.TOTAL, rows.total(base, bonus, deduction, assigned), card.total());
    put(
        row,
        Part.MEASURE,
        rows.measure(base, bonus, deduction, assigned, at(row, Part.TOTAL)),
        Rounding.HUNDREDTHS.round(card.measure()));
    if (!table.grades().isEmpty()) {
      paper.formula(
          overview,
          row,
          Part.GRADE_BY_POINTS.column,
          Look.NUMBER,
          Formulas.grade(table, at(row, Part.MEASURE)),
          UnitBook.byPoints(table, card));
    }
    var all =
        "$"
            + at(HEAD + 1, Part.MEASURE).replaceAll("(\\d+)", "\\$$1")
            + ":$"
            + at(HEAD + lines.size(), Part.MEASURE).replaceAll("(\\d+)", "\\$$1");
    var better =
        lines.stream().filter(l -> card(l).measure().compareTo(card.measure()) > 0).count();
    put(
        row,
        Part.RANK_BY_POINTS,
        "RANK(" + at(row, Part.MEASURE) + "," + all + ")",
        BigDecimal.valueOf(better + 1));
    var ranked = scope.ranked().get(line.id());
    var grade = ranked == null ? card.grade() : ranked.grade();
    paper.text(overview, row, Part.GRADE.column, Look.NUMBER.inBold(), grade == null ? "" : grade);
    paper.number(
        overview,
        row,
        Part.RANK.column,
        Look.NUMBER.inBold(),
        ranked == null ? null : BigDecimal.valueOf(ranked.rank()));
    paper.text(overview, row, Part.COLUMN.column, Look.NUMBER.sized(10), line.role().vi());
    Paper.fit(overview, row);
  }

  private void put(int row, Part part, String formula, BigDecimal value) {
    var look = part == Part.TOTAL ? Look.NUMBER.inBold() : Look.NUMBER;
    paper.formula(overview, row, part.column, look, formula, value);
  }

  private List<String> groups(GroupRole role, int unit) {
    var cells = new ArrayList<String>();
    for (int g = 0; g < sheets.size(); g++) {
      if (table.groups().get(g).role() == role) {
        cells.add(
            Paper.at(
                sheets.get(g),
                UnitLayout.at(BlocGroupSheet.FIRST_ROW, BlocGroupSheet.FIRST_UNIT + unit)));
      }
    }
    return cells;
  }

  private List<String> assigned(int unit) {
    var cells = new ArrayList<String>();
    for (int g = 0; g < sheets.size(); g++) {
      var group = table.groups().get(g);
      if (group.role() == GroupRole.BASE) {
        int row = BlocGroupSheet.FIRST_ROW + (int) group.walk().count();
        cells.add(Paper.at(sheets.get(g), UnitLayout.at(row, BlocGroupSheet.FIRST_UNIT + unit)));
      }
    }
    return cells;
  }

  private static String at(int row, Part part) {
    return UnitLayout.at(row, part.column);
  }

  private void hideWhatIsEmpty() {
    var apart = new TotalRows(table).measuresApart();
    overview.setColumnHidden(Part.ASSIGNED.column, !apart);
    overview.setColumnHidden(Part.MEASURE.column, !apart);
    overview.setColumnHidden(Part.GRADE_BY_POINTS.column, table.grades().isEmpty());
    overview.setColumnHidden(Part.GRADE.column, table.grades().isEmpty());
    overview.setColumnHidden(Part.RANK.column, scope.ranked().isEmpty());
  }
}
