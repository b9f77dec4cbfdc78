package vn.giaouoc.scoring.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Scorecard;

/** One group of one unit's workbook: its criteria as rows, the score columns side by side. */
final class UnitGroupSheet {

  private static final Look BRANCH_FILL = Look.TEXT.filled(IndexedColors.LIGHT_TURQUOISE);

  private final Paper paper;
  private final SXSSFSheet sheet;
  private final UnitScope scope;
  private final UnitLayout layout;
  private final InputCells inputs;
  private final Map<ColumnRole, Scorecard> cards;
  private final Map<String, Integer> rows = new HashMap<>();

  UnitGroupSheet(
      Paper paper,
      SXSSFSheet sheet,
      UnitScope scope,
      UnitLayout layout,
      OptionLists lists,
      Map<ColumnRole, Scorecard> cards) {
    this.paper = paper;
    this.sheet = sheet;
    this.scope = scope;
    this.layout = layout;
    this.inputs = new InputCells(paper, sheet, scope, layout, lists);
    this.cards = cards;
  }

  void write(CriterionGroup group) {
    var nodes = group.walk().toList();
    for (int i = 0; i < nodes.size(); i++) {
      rows.put(nodes.get(i).key(), UnitLayout.FIRST_ROW + i);
    }
    columns(nodes);
    head(group);
    Paper.fit(sheet, UnitLayout.HEAD + 1);
    nodes.forEach(node -> {
      row(group, node);
      Paper.fit(sheet, row(node));
    });
    Paper.printed(sheet, true, UnitLayout.HEAD, UnitLayout.HEAD + 1);
    sheet.createFreezePane(UnitLayout.RULE, UnitLayout.FIRST_ROW);
  }

  /** Where a group's points stand, for the overview. */
  String points(ColumnRole role, CriterionGroup group) {
    return Paper.at(sheet, at(group, place(role).points()));
  }

  /** Where the maximum that counts for the unit stands. */
  String assigned(CriterionGroup group) {
    return Paper.at(sheet, at(group, layout.assigned));
  }

  private UnitLayout.Shown place(ColumnRole role) {
    return layout.shown.stream().filter(s -> s.role() == role).findFirst().orElseThrow();
  }

  private void columns(List<Node> nodes) {
    width(UnitLayout.CODE, 8);
    width(UnitLayout.TEXT, 40);
    width(UnitLayout.RULE, layout.shown.size() > 1 ? 28 : 36);
    width(UnitLayout.MAXIMUM, 8);
    width(layout.first, 20);
    width(layout.second, 12);
    width(layout.applies, 14);
    for (var shown : layout.shown) {
      width(shown.points(), 9);
      width(shown.comment(), layout.shown.size() > 1 ? 17 : 24);
    }
    var leaves =
        nodes.stream()
            .filter(CriterionLeaf.class::isInstance)
            .map(CriterionLeaf.class::cast)
            .toList();
    sheet.setColumnHidden(
        layout.second, leaves.stream().allMatch(l -> CellWords.parts(l).getLast().isEmpty()));
    sheet.setColumnHidden(layout.applies, leaves.stream().allMatch(l -> l.mayBe().isEmpty()));
    for (int hidden : List.of(UnitLayout.KEY, layout.version, layout.zeroes, layout.assigned)) {
      sheet.setColumnHidden(hidden, true);
    }
  }

  private void width(int column, int letters) {
    sheet.setColumnWidth(column, letters * 256);
  }

  private void head(CriterionGroup group) {
    mark(UnitLayout.KEY, Marks.KEY);
    mark(layout.first, Marks.FIRST);
    mark(layout.second, Marks.SECOND);
    mark(layout.applies, Marks.APPLIES);
    mark(layout.version, Marks.VERSION);
    for (var shown : layout.shown) {
      mark(
          shown.comment(),
          shown.role() == layout.input ? Marks.COMMENT : Marks.shown(shown.role()));
    }
    sheet.getRow(UnitLayout.MARKS).setZeroHeight(true);
    paper.across(
        sheet,
        UnitLayout.TITLE,
        UnitLayout.CODE,
        layout.last,
        Look.TITLE,
        ("Nhóm " + group.title()).toUpperCase(java.util.Locale.ROOT));
    Paper.lines(sheet, UnitLayout.TITLE, group.title().length() > 100 ? 2.6 : 1.5);
    paper.across(
        sheet,
        UnitLayout.UNIT,
        UnitLayout.CODE,
        layout.last,
        Look.CENTRED.inItalic(),
        scope.unit()
            + " – năm "
            + scope.year()
            + " ("
            + group.role().vi().toLowerCase(java.util.Locale.ROOT)
            + ")");
    tall(UnitLayout.CODE, "Số TT");
    tall(UnitLayout.TEXT, "Nội dung, tiêu chí");
    tall(UnitLayout.RULE, "Cách chấm điểm");
    tall(UnitLayout.MAXIMUM, "Điểm tối đa");
    for (var shown : layout.shown) {
      int from = shown.role() == layout.input ? layout.first : shown.points();
      paper.across(sheet, UnitLayout.HEAD, from, shown.comment(), Look.HEAD, shown.role().vi());
      paper.text(sheet, UnitLayout.HEAD + 1, shown.points(), Look.HEAD, "Điểm");
      paper.text(sheet, UnitLayout.HEAD + 1, shown.comment(), Look.HEAD, "Nhận xét");
    }
    paper.text(sheet, UnitLayout.HEAD + 1, layout.first, Look.HEAD, "Kết quả");
    paper.text(sheet, UnitLayout.HEAD + 1, layout.second, Look.HEAD, "Số thứ hai");
    paper.text(sheet, UnitLayout.HEAD + 1, layout.applies, Look.HEAD, "Có thực hiện hay không");
  }

  private void mark(int column, String mark) {
    paper.text(sheet, UnitLayout.MARKS, column, Look.LINE, mark);
  }

  private void tall(int column, String text) {
    paper.text(sheet, UnitLayout.HEAD, column, Look.HEAD, text);
    paper.text(sheet, UnitLayout.HEAD + 1, column, Look.HEAD, "");
    sheet.addMergedRegion(
        new org.apache.poi.ss.util.CellRangeAddress(
            UnitLayout.HEAD, UnitLayout.HEAD + 1, column, column));
  }

  private void row(CriterionGroup group, Node node) {
    int row = row(node);
    var leaf = node instanceof CriterionLeaf l ? l : null;
    var text = look(node, Look.TEXT);
    paper.text(sheet, row, UnitLayout.KEY, text, node.key());
    paper.text(sheet, row, UnitLayout.CODE, look(node, Look.NUMBER), node.code());
    paper.text(sheet, row, UnitLayout.TEXT, text, node.text());
    paper.text(
        sheet,
        row,
        UnitLayout.RULE,
        text.sized(9),
        leaf == null ? "" : CellWords.rule(scope.content().table().table(), leaf));
    paper.number(sheet, row, UnitLayout.MAXIMUM, look(node, Look.NUMBER), node.weighted());
    for (int column = UnitLayout.MAXIMUM + 1; column <= layout.last; column++) {
      paper.text(sheet, row, column, text, "");
    }
    switch (node) {
      case CriterionLeaf l -> leaf(group, l, row);
      case CriterionGroup g -> {
        branch(g, row);
        inputs.funded(g, row);
      }
      case Criterion c -> branch(c, row);
    }
  }

  private static Look look(Node node, Look look) {
    return switch (node) {
      case CriterionLeaf _ -> look;
      case Criterion _ -> look.inBold().inItalic();
      case CriterionGroup _ -> look.inBold().filled(BRANCH_FILL.fill());
    };
  }

  private void leaf(CriterionGroup group, CriterionLeaf leaf, int row) {
    for (var shown : layout.shown) {
      if (shown.role() == layout.input) {
        inputs.leaf(leaf, row, group.fundable() ? at(group, layout.first) : "", card(shown.role()));
      } else {
        var cell = scope.content().columns().at(shown.role(), leaf.key());
        if (cell.answer().given()) {
          Points.write(
              paper,
              sheet,
              row,
              shown.points(),
              scope.content().table().table(),
              card(shown.role()).at(leaf.key()));
        } else {
          paper.text(sheet, row, shown.points(), Look.NUMBER, "");
        }
        paper.text(sheet, row, shown.comment(), Look.TEXT.sized(10), cell.comment());
      }
    }
  }

  private void branch(Node node, int row) {
    for (var shown : layout.shown) {
      var got = card(shown.role()).at(node.key());
      var below = node.children().stream().map(c -> at(c, shown.points())).toList();
      var look = look(node, Look.NUMBER);
      if (shown.role() == layout.input) {
        paper.formula(sheet, row, shown.points(), look, living(node, below), got.points());
        paper.formula(
            sheet,
            row,
            layout.assigned,
            look,
            Formulas.times(
                "MIN("
                    + Formulas.number(node.maximum())
                    + ","
                    + Formulas.sum(
                        node.children().stream().map(c -> at(c, layout.assigned)).toList())
                    + ")",
                node.terms().weight()),
            got.assigned());
      } else if (Points.isPlainSum(scope.content().table().table(), node, card(shown.role()))) {
        paper.formula(sheet, row, shown.points(), look, Formulas.branch(node, below), got.points());
      } else {
        paper.number(sheet, row, shown.points(), look.inItalic(), got.points());
      }
    }
  }

  /** The sum below, unless an option chosen there makes the whole criterion zero. */
  private String living(Node node, List<String> below) {
    var sum = Formulas.branch(node, below);
    var zeroing =
        node.children().stream()
            .filter(c -> c instanceof CriterionLeaf && inputs.zeroes(c.key()))
            .map(c -> at(c, layout.zeroes))
            .toList();
    return node instanceof Criterion && !zeroing.isEmpty()
        ? "IF(" + Formulas.sum(zeroing) + ">0,0," + sum + ")"
        : sum;
  }

  private Scorecard card(ColumnRole role) {
    return Objects.requireNonNull(cards.get(role));
  }

  private int row(Node node) {
    return Objects.requireNonNull(rows.get(node.key()));
  }

  private String at(Node node, int column) {
    return UnitLayout.at(row(node), column);
  }
}
