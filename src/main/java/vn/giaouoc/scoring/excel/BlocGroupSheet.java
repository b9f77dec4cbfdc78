package vn.giaouoc.scoring.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;

/** One group of a bloc's workbook: its criteria as rows, the units as columns. */
final class BlocGroupSheet {

  /** Where the units begin, and the row of the group itself. */
  static final int FIRST_UNIT = 3;

  static final int FIRST_ROW = 3;
  private static final int HEAD = 2;

  private final Paper paper;
  private final SXSSFSheet sheet;
  private final BlocScope scope;
  private final ScoreTable table;
  private final Map<UnitId, Scorecard> cards;

  BlocGroupSheet(
      Paper paper,
      SXSSFSheet sheet,
      BlocScope scope,
      ScoreTable table,
      Map<UnitId, Scorecard> cards) {
    this.paper = paper;
    this.sheet = sheet;
    this.scope = scope;
    this.table = table;
    this.cards = cards;
  }

  void write(CriterionGroup group) {
    int last = FIRST_UNIT + scope.lines().size() - 1;
    sheet.setColumnWidth(0, 8 * 256);
    sheet.setColumnWidth(1, 46 * 256);
    sheet.setColumnWidth(2, 8 * 256);
    for (int u = 0; u < scope.lines().size(); u++) {
      sheet.setColumnWidth(FIRST_UNIT + u, 13 * 256);
    }
    paper.across(
        sheet,
        0,
        0,
        Math.max(last, FIRST_UNIT),
        Look.TITLE,
        ("Nhóm " + group.title()).toUpperCase(java.util.Locale.ROOT));
    Paper.lines(sheet, 0, group.title().length() > 70 ? 2.6 : 1.5);
    paper.across(
        sheet,
        1,
        0,
        Math.max(last, FIRST_UNIT),
        Look.CENTRED.inItalic(),
        scope.bloc()
            + " – năm "
            + scope.year()
            + " ("
            + group.role().vi().toLowerCase(java.util.Locale.ROOT)
            + ")");
    paper.text(sheet, HEAD, 0, Look.HEAD, "Số TT");
    paper.text(sheet, HEAD, 1, Look.HEAD, "Nội dung, tiêu chí");
    paper.text(sheet, HEAD, 2, Look.HEAD, "Điểm tối đa");
    for (int u = 0; u < scope.lines().size(); u++) {
      paper.text(sheet, HEAD, FIRST_UNIT + u, Look.HEAD.sized(10), scope.lines().get(u).unit());
    }
    var nodes = group.walk().toList();
    var rows = new HashMap<String, Integer>();
    nodes.forEach(n -> rows.put(n.key(), FIRST_ROW + rows.size()));
    Paper.fit(sheet, HEAD);
    nodes.forEach(node -> {
      node(node, rows);
      Paper.fit(sheet, Objects.requireNonNull(rows.get(node.key())));
    });
    assigned(group, FIRST_ROW + nodes.size());
    Paper.printed(sheet, true, HEAD, HEAD);
    sheet.createFreezePane(FIRST_UNIT, FIRST_ROW);
  }

  private void node(Node node, Map<String, Integer> rows) {
    int row = Objects.requireNonNull(rows.get(node.key()));
    var number = look(node, Look.NUMBER);
    paper.text(sheet, row, 0, number, node.code());
    paper.text(sheet, row, 1, look(node, Look.TEXT), node.text());
    paper.number(sheet, row, 2, number, node.weighted());
    for (int u = 0; u < scope.lines().size(); u++) {
      int column = FIRST_UNIT + u;
      var card = card(scope.lines().get(u));
      var got = card.at(node.key());
      if (node instanceof CriterionLeaf) {
        if (answered(scope.lines().get(u), node)) {
          Points.write(paper, sheet, row, column, table, got);
        } else {
          paper.text(sheet, row, column, number, "");
        }
      } else if (Points.isPlainSum(table, node, card)) {
        var below =
            node.children().stream()
                .map(c -> UnitLayout.at(Objects.requireNonNull(rows.get(c.key())), column))
                .toList();
        paper.formula(sheet, row, column, number, Formulas.branch(node, below), got.points());
      } else {
        paper.number(sheet, row, column, number.inItalic(), got.points());
      }
    }
  }

  private static boolean answered(BlocScope.Line line, Node leaf) {
    return line.content().columns().at(line.role(), leaf.key()).answer().given();
  }

  private static Look look(Node node, Look look) {
    return node instanceof CriterionLeaf
        ? look
        : node instanceof CriterionGroup
            ? look.inBold().filled(IndexedColors.LIGHT_TURQUOISE)
            : look.inBold().inItalic();
  }

  private void assigned(CriterionGroup group, int row) {
    paper.text(sheet, row, 0, Look.NUMBER, "");
    paper.text(sheet, row, 1, Look.TEXT.inItalic(), "Điểm tối đa được giao");
    paper.text(sheet, row, 2, Look.NUMBER, "");
    for (int u = 0; u < scope.lines().size(); u++) {
      paper.number(
          sheet,
          row,
          FIRST_UNIT + u,
          Look.NUMBER.inItalic(),
          card(scope.lines().get(u)).at(group.key()).assigned());
    }
  }

  private Scorecard card(BlocScope.Line line) {
    return Objects.requireNonNull(cards.get(line.id()));
  }
}
