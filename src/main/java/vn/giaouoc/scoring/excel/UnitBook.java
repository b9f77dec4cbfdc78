package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.Vi;

/** The workbook of one unit's sheet: an overview, one sheet a group, the hidden lists. */
final class UnitBook {

  private static final int NAME = 1;
  private static final int MAXIMUM = 3;
  private static final int FIRST = 4;
  private static final int HEAD = 6;

  private final UnitScope scope;
  private final ScoreTable table;
  private final Paper paper;
  private final SXSSFSheet overview;
  private final List<ColumnRole> roles;
  private final Map<ColumnRole, Scorecard> cards = new EnumMap<>(ColumnRole.class);
  private final List<UnitGroupSheet> sheets = new ArrayList<>();
  private int row = HEAD + 1;

  private UnitBook(UnitScope scope, Paper paper) {
    this.scope = scope;
    this.table = scope.content().table().table();
    this.paper = paper;
    this.overview = paper.sheet("Tổng hợp");
    this.roles = scope.shown();
    roles.forEach(r -> cards.put(r, scope.content().columns().card(r)));
  }

  /** The file. */
  static byte[] write(UnitScope scope) {
    try (var paper = new Paper("Phiếu chấm điểm: " + scope.unit(), scope.at())) {
      new UnitBook(scope, paper).write();
      return paper.bytes();
    }
  }

  private void write() {
    var layout = new UnitLayout(roles, scope.input());
    var names = new ArrayList<SXSSFSheet>();
    for (var group : table.groups()) {
      names.add(paper.sheet(sheetName(group)));
    }
    var hidden = paper.sheet(Marks.LISTS);
    var lists = new OptionLists(paper, hidden);
    lists.mark(Marks.SHEET, Long.toString(scope.content().sheet().id()));
    lists.mark(Marks.TABLE, Integer.toString(scope.content().table().number()));
    lists.mark(Marks.COLUMN, scope.writing() == null ? "" : scope.writing().name());
    for (int i = 0; i < names.size(); i++) {
      var sheet = new UnitGroupSheet(paper, names.get(i), scope, layout, lists, cards);
      sheet.write(table.groups().get(i));
      sheets.add(sheet);
    }
    paper.hide(hidden);
    overview();
  }

  static String sheetName(CriterionGroup group) {
    return group.code().isBlank() ? group.text() : "Nhóm " + group.code();
  }

  private void overview() {
    int last = FIRST + roles.size() - 1;
    int[] widths = {6, 24, 26, 11};
    int each = roles.size() == 1 ? 26 : roles.size() == 2 ? 15 : 13;
    for (int column = 0; column <= last; column++) {
      overview.setColumnWidth(column, (column < FIRST ? widths[column] : each) * 256);
    }
    OfficeHead.write(paper, overview, NAME + 1, last, scope.bloc(), scope.unit());
    paper.across(overview, 3, 0, last, Look.TITLE, "PHIẾU CHẤM ĐIỂM THI ĐUA NĂM " + scope.year());
    var subtitle =
        table.title() + " (bảng điểm phiên bản " + scope.content().table().number() + ")";
    paper.across(overview, 4, 0, last, Look.CENTRED.inItalic(), subtitle);
    Paper.lines(overview, 3, 1.6);
    Paper.lines(overview, 4, subtitle.length() > 85 ? 2.3 : 1.2);
    paper.across(
        overview,
        5,
        0,
        last,
        Look.LINE.inItalic().sized(10),
        scope.content().sheet().state().vi() + "; in lúc " + Vi.time(scope.at()) + ".");
    head();
    for (int i = 0; i < sheets.size(); i++) {
      group(table.groups().get(i), sheets.get(i));
    }
    totals();
    notes(last);
    Paper.printed(overview, false, HEAD, HEAD);
    overview.createFreezePane(0, HEAD + 1);
  }

  private void head() {
    paper.text(overview, HEAD, 0, Look.HEAD, "Số TT");
    paper.across(overview, HEAD, NAME, NAME + 1, Look.HEAD, "Nhóm tiêu chí");
    paper.text(overview, HEAD, MAXIMUM, Look.HEAD, "Điểm tối đa");
    for (int i = 0; i < roles.size(); i++) {
      paper.text(overview, HEAD, FIRST + i, Look.HEAD, roles.get(i).vi());
    }
    Paper.lines(overview, HEAD, 2.2);
  }

  private void group(CriterionGroup group, UnitGroupSheet sheet) {
    paper.text(overview, row, 0, Look.NUMBER, group.code());
    name(Look.TEXT, group.text());
    paper.number(overview, row, MAXIMUM, Look.NUMBER, group.weighted());
    for (int i = 0; i < roles.size(); i++) {
      paper.formula(
          overview,
          row,
          FIRST + i,
          Look.NUMBER,
          sheet.points(roles.get(i), group),
          card(i).at(group.key()).points());
    }
    row++;
  }

  private void name(Look look, String text) {
    paper.across(overview, row, NAME, NAME + 1, look, text);
    Paper.lines(overview, row, Math.max(1.2, Math.ceil(text.length() / 46.0) * 1.1));
  }

  private Scorecard card(int role) {
    return Objects.requireNonNull(cards.get(roles.get(role)));
  }

  private void totals() {
    var rows = new TotalRows(table);
    int base = sums("Điểm chuẩn", GroupRole.BASE, rows::base, Scorecard::base);
    int bonus =
        sums(
            "Điểm thưởng (tối đa " + Vi.number(table.bonusCap()) + ")",
            GroupRole.BONUS,
            rows::bonus,
            Scorecard::bonus);
    int deduction =
        sums(
            "Điểm trừ (tối đa " + Vi.number(table.deductionCap()) + ")",
            GroupRole.DEDUCTION,
            rows::deduction,
            Scorecard::deduction);
    int assigned = assigned();
    int total = row;
    line(
        "TỔNG ĐIỂM",
        Look.NUMBER.inBold(),
        i -> rows.total(at(base, i), at(bonus, i), at(deduction, i), at(assigned, i)),
        Scorecard::total);
    Function<Integer, String> measure =
        i ->
            rows.measure(
                at(base, i), at(bonus, i), at(deduction, i), at(assigned, i), at(total, i));
    if (rows.measuresApart()) {
      line(rows.measureTitle(), Look.NUMBER, measure, c -> Rounding.HUNDREDTHS.round(c.measure()));
    }
    if (!table.grades().isEmpty()) {
      grades(measure);
    }
  }

  private int sums(
      String title,
      GroupRole role,
      Function<List<String>, String> formula,
      Function<Scorecard, BigDecimal> value) {
    int here = row;
    line(
        title,
        Look.NUMBER.inBold(),
        i -> {
          var cells = new ArrayList<String>();
          for (int g = 0; g < table.groups().size(); g++) {
            if (table.groups().get(g).role() == role) {
              cells.add(at(HEAD + 1 + g, i));
            }
          }
          return formula.apply(cells);
        },
        value);
    return here;
  }

  /**
   * The maximum that counts for the unit: alive in the column to fill in, a value in the others.
   */
  private int assigned() {
    int here = row;
    var look = Look.NUMBER;
    name(Look.TEXT, "Điểm tối đa được giao");
    frame();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == scope.input()) {
        var cells = new ArrayList<String>();
        for (int g = 0; g < sheets.size(); g++) {
          if (table.groups().get(g).role() == GroupRole.BASE) {
            cells.add(sheets.get(g).assigned(table.groups().get(g)));
          }
        }
        paper.formula(overview, row, FIRST + i, look, Formulas.sum(cells), card(i).assigned());
      } else {
        paper.number(overview, row, FIRST + i, look, card(i).assigned());
      }
    }
    row++;
    return here;
  }

  private void line(
      String title,
      Look look,
      Function<Integer, String> formula,
      Function<Scorecard, BigDecimal> value) {
    name(look.aligned(HorizontalAlignment.LEFT), title);
    frame();
    for (int i = 0; i < roles.size(); i++) {
      paper.formula(overview, row, FIRST + i, look, formula.apply(i), value.apply(card(i)));
    }
    row++;
  }

  private void frame() {
    paper.text(overview, row, 0, Look.NUMBER, "");
    paper.text(overview, row, MAXIMUM, Look.NUMBER, "");
  }

  private void grades(Function<Integer, String> measure) {
    name(Look.TEXT, "Xếp loại theo điểm");
    frame();
    for (int i = 0; i < roles.size(); i++) {
      paper.formula(
          overview,
          row,
          FIRST + i,
          Look.NUMBER,
          Formulas.grade(table, measure.apply(i)),
          byPoints(table, card(i)));
    }
    row++;
    name(Look.TEXT.inBold(), "Xếp loại sau điều kiện, chế tài (hệ thống tính)");
    frame();
    for (int i = 0; i < roles.size(); i++) {
      var grade = card(i).grade();
      paper.text(
          overview, row, FIRST + i, Look.NUMBER.inBold().inItalic(), grade == null ? "" : grade);
    }
    row++;
  }

  /** The grade the points alone open. */
  static String byPoints(ScoreTable table, Scorecard card) {
    return table.grades().stream()
        .filter(g -> card.measure().atLeast(g.from()))
        .findFirst()
        .orElse(table.grades().getLast())
        .name();
  }

  private String at(int line, int role) {
    return UnitLayout.at(line, FIRST + role);
  }

  private void notes(int last) {
    var note =
        "Ô nền vàng để nhập; các ô khác tự tính. Chữ số nghiêng là điểm do hệ thống tính, công thức"
            + " Excel không diễn đạt được; điểm này được tính lại khi nạp tệp vào hệ thống. Số 0 là"
            + " một câu trả lời, ô để trống là chưa chấm.";
    paper.across(overview, row + 1, 0, last, Look.LINE.inItalic().sized(10), note);
    Paper.lines(overview, row + 1, 3);
    OfficeHead.sign(
        paper, overview, row + 3, NAME + 1, last, "NGƯỜI LẬP PHIẾU", "THỦ TRƯỞNG ĐƠN VỊ");
  }
}
