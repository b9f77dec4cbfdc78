package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Scorecard;

/** The cells a person fills in, with what they may hold and the points that come of it. */
final class InputCells {

  private static final Look CLOSED = Look.NUMBER.filled(IndexedColors.GREY_25_PERCENT);

  private final Paper paper;
  private final SXSSFSheet sheet;
  private final UnitScope scope;
  private final UnitLayout layout;
  private final OptionLists lists;
  private final CellRules rules;
  private final Set<CriterionLeaf> leftOut;
  private final Set<String> zeroing = new HashSet<>();

  InputCells(Paper paper, SXSSFSheet sheet, UnitScope scope, UnitLayout layout, OptionLists lists) {
    this.paper = paper;
    this.sheet = sheet;
    this.scope = scope;
    this.layout = layout;
    this.lists = lists;
    this.rules = new CellRules(sheet);
    this.leftOut = scope.content().leftOut();
    scope
        .content()
        .table()
        .table()
        .leaves()
        .filter(l -> formula(l, "").zeroes() != null)
        .forEach(l -> zeroing.add(l.key()));
  }

  /** Whether choosing an option of this leaf may make its whole criterion zero. */
  boolean zeroes(String leaf) {
    return zeroing.contains(leaf);
  }

  private LeafFormula formula(CriterionLeaf leaf, String unfunded) {
    return formula(leaf, 0, unfunded);
  }

  private LeafFormula formula(CriterionLeaf leaf, int row, String unfunded) {
    var place = lists.of(leaf);
    return new LeafFormula(
        leaf,
        scope.content().table().table(),
        new LeafFormula.Cells(
            UnitLayout.at(row, layout.first),
            UnitLayout.at(row, layout.second),
            UnitLayout.at(row, layout.applies),
            place.labels(),
            place.points(),
            place.zeros(),
            unfunded));
  }

  /** Whether a group got no money. */
  void funded(CriterionGroup group, int row) {
    var cell = cell(group.key());
    version(cell, row);
    if (!group.fundable()) {
      return;
    }
    var look = open(Look.NUMBER.inBold());
    var unfunded = cell.answer().applicability() == Applicability.NOT_FUNDED;
    paper.text(sheet, row, layout.first, look, unfunded ? Marks.UNFUNDED : "");
    rules.offer(
        scope.writing() != null,
        row,
        layout.first,
        lists.of(Marks.UNFUNDED, List.of(Marks.UNFUNDED)));
    comment(cell, row);
  }

  void leaf(CriterionLeaf leaf, int row, String unfunded, Scorecard card) {
    var cell = cell(leaf.key());
    version(cell, row);
    if (leftOut.contains(leaf)) {
      paper.text(sheet, row, layout.first, CLOSED.sized(10), "Không áp dụng cho loại đơn vị này");
      values(leaf, cell.answer(), row, card);
      return;
    }
    var open = scope.mayFill(leaf);
    switch (kind(leaf)) {
      case PEERS ->
          paper.text(sheet, row, layout.first, CLOSED, AnswerJson.show(leaf, cell.answer()));
      case CHOSEN, YES_NO -> {
        var look = look(open).sized(10);
        paper.text(sheet, row, layout.first, look, chosen(leaf, cell.answer()));
        rules.offer(open, row, layout.first, lists.of(leaf));
      }
      case ITEMS -> items(leaf, cell.answer(), row, look(open).sized(10));
      case EVENTS, RESULTS ->
          paper.text(sheet, row, layout.first, look(open), several(leaf, cell.answer()));
      case SHARE, REACHED, TIMES, FIGURE -> figures(leaf, cell.answer(), row, open);
    }
    if (!leaf.mayBe().isEmpty()) {
      applies(leaf, cell.answer(), row, open);
    }
    comment(cell, row);
    points(leaf, cell.answer(), row, unfunded, card);
  }

  private InputKind kind(CriterionLeaf leaf) {
    return InputKind.of(scope.content().table().table(), leaf);
  }

  private void items(CriterionLeaf leaf, Answer answer, int row, Look look) {
    switch (answer.input()) {
      case Input.Items i ->
          paper.text(
              sheet,
              row,
              layout.first,
              look,
              ItemLines.write(InputKind.conditions(leaf.rule()), i));
      case Input.Figure f -> paper.number(sheet, row, layout.first, look, f.value());
      case null, default -> paper.text(sheet, row, layout.first, look, "");
    }
  }

  /** Nothing to fill in looks grey; what a mere reader sees stays plain. */
  private Look look(boolean open) {
    return open ? Look.NUMBER.opened() : scope.writing() == null ? Look.NUMBER : CLOSED;
  }

  private Cell cell(String key) {
    return scope.content().columns().at(layout.input, key);
  }

  private void version(Cell cell, int row) {
    paper.number(sheet, row, layout.version, Look.NUMBER, BigDecimal.valueOf(cell.version()));
  }

  private void comment(Cell cell, int row) {
    paper.text(sheet, row, layout.inputPoints() + 1, open(Look.TEXT).sized(10), cell.comment());
  }

  private Look open(Look look) {
    return scope.writing() == null ? look : look.opened();
  }

  static String chosen(CriterionLeaf leaf, Answer answer) {
    var labels = CellWords.labels(leaf);
    return switch (answer.input()) {
      case Input.YesNo y -> labels.get(y.yes() ? 0 : 1);
      case Input.Chosen c -> {
        var options = CellWords.options(leaf.rule());
        for (int i = 0; i < options.size(); i++) {
          if (options.get(i).key().equals(c.option())) {
            yield labels.get(i);
          }
        }
        yield "";
      }
      case null, default -> "";
    };
  }

  static String several(CriterionLeaf leaf, Answer answer) {
    return switch (answer.input()) {
      case Input.Events e -> CellWords.places(leaf, e.options());
      case Input.Results r ->
          CellWords.places(leaf, r.results().stream().map(Input.Result::option).toList());
      case null, default -> "";
    };
  }

  /** The figures of an answer: one, two, or none; nulls where a cell is empty. */
  static List<@Nullable BigDecimal> figures(Answer answer) {
    return switch (answer.input()) {
      case Input.Figure f -> Arrays.asList(f.value(), null);
      case Input.Items i -> Arrays.asList(BigDecimal.valueOf(i.items().size()), null);
      case Input.Share s -> Arrays.asList(s.done(), s.due());
      case Input.Reached r -> Arrays.asList(r.actual(), r.target());
      case Input.Times t -> Arrays.asList(t.times(), t.rate());
      case null, default -> Arrays.asList(null, null);
    };
  }

  private void figures(CriterionLeaf leaf, Answer answer, int row, boolean open) {
    var figures = figures(answer);
    var parts = CellWords.parts(leaf);
    var look = look(open).counting(InputKind.unit(leaf.rule()));
    paper.number(sheet, row, layout.first, look, figures.getFirst());
    rules.limit(open, row, layout.first, leaf, parts.getFirst());
    if (!parts.getLast().isEmpty()) {
      paper.number(sheet, row, layout.second, look(open), figures.getLast());
      rules.limit(open, row, layout.second, leaf, parts.getLast());
    }
  }

  private void applies(CriterionLeaf leaf, Answer answer, int row, boolean open) {
    var words = new ArrayList<String>();
    for (var one : Applicability.values()) {
      if (one == Applicability.APPLIES || leaf.mayBe().contains(one)) {
        words.add(one.vi());
      }
    }
    paper.text(
        sheet,
        row,
        layout.applies,
        look(open).sized(10),
        answer.given() ? answer.applicability().vi() : "");
    rules.offer(open, row, layout.applies, lists.of(String.join("/", words), words));
  }

  private void points(CriterionLeaf leaf, Answer answer, int row, String unfunded, Scorecard card) {
    var got = card.at(leaf.key());
    var formula = formula(leaf, row, unfunded);
    if (isLiving(leaf, answer, card)) {
      var value = answer.given() ? got.points() : null;
      paper.formula(
          sheet, row, layout.inputPoints(), Look.NUMBER.inBold(), formula.points(), value);
      paper.formula(sheet, row, layout.assigned, Look.NUMBER, formula.assigned(), got.assigned());
    } else {
      values(leaf, answer, row, card);
    }
    var zeroes = formula.zeroes();
    if (zeroes != null) {
      var zeroed = zeroed(leaf, answer) ? BigDecimal.ONE : BigDecimal.ZERO;
      paper.formula(sheet, row, layout.zeroes, Look.NUMBER, zeroes, zeroed);
    }
  }

  /** What the engine worked out, where no formula of the leaf's own cells can. */
  private void values(CriterionLeaf leaf, Answer answer, int row, Scorecard card) {
    var got = card.at(leaf.key());
    paper.number(
        sheet,
        row,
        layout.inputPoints(),
        Look.NUMBER.inBold().inItalic(),
        answer.given() ? got.points() : null);
    paper.number(sheet, row, layout.assigned, Look.NUMBER, got.assigned());
  }

  private static boolean zeroed(CriterionLeaf leaf, Answer answer) {
    return answer.input() instanceof Input.Chosen chosen
        && CellWords.options(leaf.rule()).stream()
            .anyMatch(o -> o.key().equals(chosen.option()) && o.zeroParent());
  }

  /**
   * Whether the formula gives what the engine gave; what concerns other leaves or units it cannot.
   */
  private boolean isLiving(CriterionLeaf leaf, Answer answer, Scorecard card) {
    if (!LeafFormula.isPossible(leaf.rule())
        || kind(leaf) == InputKind.ITEMS
        || answer.input() instanceof Input.Items) {
      return false;
    }
    var rounding = scope.content().table().table().rounding();
    var alone = leaf.points(answer, rounding).multiply(leaf.terms().weight());
    return rounding.round(alone).compareTo(rounding.round(card.at(leaf.key()).points())) == 0;
  }
}
