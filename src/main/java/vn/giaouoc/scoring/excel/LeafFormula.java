package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TargetLeaf;

/** The rule of one leaf as an Excel formula over its input cells. */
final class LeafFormula {

  /**
   * The cells of one leaf.
   *
   * @param first the figure or the choice
   * @param second the other figure of a pair
   * @param applies whether it applies
   * @param labels where the options to choose from stand; empty when there are none
   * @param points their points
   * @param zeros 1 beside each option that makes the whole criterion zero
   * @param unfunded the cell that says the group got no money; empty when it cannot
   */
  record Cells(
      String first,
      String second,
      String applies,
      String labels,
      String points,
      String zeros,
      String unfunded) {}

  private final CriterionLeaf leaf;
  private final ScoreTable table;
  private final Cells cells;

  LeafFormula(CriterionLeaf leaf, ScoreTable table, Cells cells) {
    this.leaf = leaf;
    this.table = table;
    this.cells = cells;
  }

  /** Whether the rule can be said by a formula of the leaf's own cells. */
  static boolean isPossible(Leaf rule) {
    return switch (rule) {
      case DirectLeaf _, BinaryLeaf _, ChoiceLeaf _, BandsLeaf _, RatioLeaf _, TargetLeaf _ -> true;
      case MinusPerLeaf _, MinusPlusLeaf _, CountLeaf _ -> true;
      case BorrowedLeaf borrowed -> isPossible(borrowed.of());
      default -> false;
    };
  }

  /** The points after the weight; empty while nothing is entered. */
  String points() {
    var rule = rule(leaf.rule());
    var needed = needed(leaf.rule());
    var entered = needed.size() == 1 ? needed.getFirst() + "=\"\"" : "OR(" + empty(needed) + ")";
    var answered = "IF(" + entered + ",\"\"," + weighted(clamped(rule)) + ")";
    return unlessUnfunded(unlessElse(answered));
  }

  /** The maximum that counts for the unit. */
  String assigned() {
    var whole = Formulas.number(leaf.weighted());
    var neutral = leaf.notArisen() == NotArisen.NEUTRAL ? "0" : whole;
    var formula = whole;
    for (var not : leaf.mayBe().stream().sorted().toList()) {
      formula = ifIs(not, not == Applicability.NOT_ARISEN ? neutral : "0", formula);
    }
    return cells.unfunded().isEmpty()
        ? formula
        : "IF(" + cells.unfunded() + "<>\"\",0," + formula + ")";
  }

  /** 1 when the option chosen makes the whole criterion zero; null when none does. */
  @Nullable String zeroes() {
    if (!(leaf.rule() instanceof ChoiceLeaf choice)
        || choice.options().stream().noneMatch(ChoiceLeaf.Option::zeroParent)) {
      return null;
    }
    var formula = lookedUp(cells.zeros());
    for (var not : leaf.mayBe().stream().sorted().toList()) {
      formula = ifIs(not, "0", formula);
    }
    return formula;
  }

  private String unlessElse(String answered) {
    var full = leaf.notArisen() == NotArisen.FULL ? Formulas.number(leaf.weighted()) : "0";
    var formula = answered;
    for (var not : leaf.mayBe().stream().sorted().toList()) {
      formula = ifIs(not, not == Applicability.NOT_ARISEN ? full : "0", formula);
    }
    return formula;
  }

  private String unlessUnfunded(String formula) {
    return cells.unfunded().isEmpty()
        ? formula
        : "IF(" + cells.unfunded() + "<>\"\",0," + formula + ")";
  }

  private String ifIs(Applicability not, String then, String otherwise) {
    return "IF("
        + cells.applies()
        + "="
        + Formulas.text(not.vi())
        + ","
        + then
        + ","
        + otherwise
        + ")";
  }

  private static String empty(List<String> needed) {
    return String.join(",", needed.stream().map(cell -> cell + "=\"\"").toList());
  }

  private List<String> needed(Leaf rule) {
    return switch (rule) {
      case RatioLeaf _, MinusPlusLeaf _ -> List.of(cells.first(), cells.second());
      case BandsLeaf bands when bands.share() -> List.of(cells.first(), cells.second());
      case BorrowedLeaf borrowed -> needed(borrowed.of());
      default -> List.of(cells.first());
    };
  }

  private String clamped(String rule) {
    var step = leaf.rule().step();
    if (step == null && table.roundAt() == RoundAt.TOTAL) {
      return rule;
    }
    return Formulas.clamp(
        Formulas.rounded(rule, step == null ? table.rounding() : new Rounding(step)),
        leaf.rule().lowest(),
        leaf.rule().highest(leaf.maximum()));
  }

  private String weighted(String points) {
    return Formulas.times(points, leaf.terms().weight());
  }

  private String rule(Leaf rule) {
    var v = cells.first();
    var w = cells.second();
    var m = Formulas.number(leaf.maximum());
    return switch (rule) {
      case DirectLeaf _ -> Formulas.clamp(v, BigDecimal.ZERO, leaf.maximum());
      case BinaryLeaf _ -> "IF(OR(" + v + "=\"Đạt\"," + v + "=\"Có\")," + m + ",0)";
      case ChoiceLeaf _ ->
          Formulas.clamp(lookedUp(cells.points()), BigDecimal.ZERO, leaf.maximum());
      case BandsLeaf bands -> bands(bands, bands.share() ? percent(v, w) : v);
      case RatioLeaf ratio ->
          "IF("
              + w
              + "=0,0,"
              + Formulas.clamp(
                  v + "*" + m + "/" + w, BigDecimal.ZERO, ratio.highest(leaf.maximum()))
              + ")";
      case TargetLeaf target -> target(target, v, w);
      case MinusPerLeaf minus -> "MAX(0," + m + "-" + Formulas.number(minus.per()) + "*" + v + ")";
      case MinusPlusLeaf both -> minusPlus(both, v, w);
      case CountLeaf count -> "MIN(" + m + "," + Formulas.number(count.per()) + "*" + v + ")";
      case BorrowedLeaf borrowed -> rule(borrowed.of());
      default -> throw new IllegalArgumentException("no formula for " + rule.type());
    };
  }

  private String lookedUp(String range) {
    return "SUMPRODUCT((" + cells.labels() + "=" + cells.first() + ")*" + range + ")";
  }

  private static String percent(String part, String whole) {
    return Formulas.exact("IF(" + whole + "=0,0,100*" + part + "/" + whole + ")");
  }

  private String bands(BandsLeaf bands, String value) {
    var formula = "0";
    for (var band : bands.bands().reversed()) {
      var points = band.points().max(BigDecimal.ZERO).min(leaf.maximum());
      var ends = new ArrayList<String>();
      if (band.from() != null) {
        ends.add(value + (band.above() ? ">" : ">=") + Formulas.number(band.from()));
      }
      if (band.below() != null) {
        ends.add(value + (band.upTo() ? "<=" : "<") + Formulas.number(band.below()));
      }
      formula =
          ends.isEmpty()
              ? Formulas.number(points)
              : "IF(AND("
                  + String.join(",", ends)
                  + "),"
                  + Formulas.number(points)
                  + ","
                  + formula
                  + ")";
    }
    return formula;
  }

  /** As if the unit were alone: a result beyond the target is then the best of its cluster. */
  private String target(TargetLeaf target, String actual, String goal) {
    var m = Formulas.number(leaf.maximum());
    var base = leaf.maximum().multiply(target.base()).movePointLeft(2);
    var rest = leaf.maximum().subtract(base);
    var over =
        switch (target.over()) {
          case NONE -> Formulas.number(base);
          case LINEAR ->
              Formulas.number(base)
                  + "+"
                  + Formulas.number(rest)
                  + "*MIN(1,100*("
                  + actual
                  + "-"
                  + goal
                  + ")/"
                  + goal
                  + "/"
                  + Formulas.number(java.util.Objects.requireNonNull(target.limit()))
                  + ")";
          case BEST_RATE, BEST_RESULT -> m;
        };
    return "IF(N("
        + goal
        + ")=0,IF("
        + actual
        + ">0,"
        + m
        + ",0),IF("
        + actual
        + "<="
        + goal
        + ","
        + Formulas.number(base)
        + "*"
        + actual
        + "/"
        + goal
        + ","
        + over
        + "))";
  }

  private String minusPlus(MinusPlusLeaf both, String times, String rate) {
    var start = both.base() == null ? leaf.maximum() : both.base();
    var required = Formulas.number(start) + "-" + Formulas.number(both.per()) + "*" + times;
    var floored = both.floorFirst() ? "MAX(0," + required + ")" : "(" + required + ")";
    return Formulas.clamp(
        floored + "+" + Formulas.number(both.plus()) + "*" + rate,
        both.least(),
        leaf.maximum().max(both.least()));
  }
}
