package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.List;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;

/** Pieces of Excel formulas, in the notation files use whatever language Excel speaks. */
final class Formulas {

  /** Floating-point noise lies far below this many decimals; no table's points come near. */
  private static final int EXACT = 9;

  private Formulas() {}

  static String number(BigDecimal value) {
    return value.toPlainString();
  }

  /** A text as a formula writes it. */
  static String text(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }

  /** The value without the noise of floating point. */
  static String exact(String value) {
    return "ROUND(" + value + "," + EXACT + ")";
  }

  /** The value rounded half up to the step, as the engine rounds. */
  static String rounded(String value, Rounding rounding) {
    var step = rounding.step();
    var decimals = Math.max(0, step.stripTrailingZeros().scale());
    var isDecimal = step.compareTo(BigDecimal.ONE.movePointLeft(decimals)) == 0;
    return isDecimal
        ? "ROUND(" + exact(value) + "," + decimals + ")"
        : "ROUND(ROUND("
            + exact("(" + value + ")/" + number(step))
            + ",0)*"
            + number(step)
            + ","
            + decimals
            + ")";
  }

  static String clamp(String value, BigDecimal low, BigDecimal high) {
    return "MAX(" + number(low) + ",MIN(" + number(high) + "," + value + "))";
  }

  static String sum(List<String> cells) {
    return cells.isEmpty() ? "0" : "SUM(" + String.join(",", cells) + ")";
  }

  static String times(String value, BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0 ? value : number(weight) + "*" + value;
  }

  /** The most the nodes below may bring together, before the node's own weight. */
  static BigDecimal most(Node node) {
    var cap = node.terms().cap();
    return cap == null ? node.maximum() : cap.min(node.maximum());
  }

  /** What a group or criterion gets from the points below it. */
  static String branch(Node node, List<String> below) {
    return times("MIN(" + number(most(node)) + "," + sum(below) + ")", node.terms().weight());
  }

  /** Base, bonus and deduction as the table's policy adds them, limited but not yet rounded. */
  static String free(
      ScoreTable table, String base, String bonus, String deduction, String assigned) {
    var counted =
        switch (table.policy()) {
          case RAW, RATE -> base;
          case RESCALE ->
              "IF("
                  + assigned
                  + "=0,"
                  + base
                  + ","
                  + base
                  + "*"
                  + number(table.scale())
                  + "/"
                  + assigned
                  + ")";
        };
    return clamp(counted + "+" + bonus + "-" + deduction, table.lowest(), table.highest());
  }

  /** The grade that points alone open. */
  static String grade(ScoreTable table, String measure) {
    var formula = text(table.grades().getLast().name());
    for (GradeBand grade : table.grades().reversed()) {
      formula =
          "IF("
              + exact(measure)
              + ">="
              + number(grade.from())
              + ","
              + text(grade.name())
              + ","
              + formula
              + ")";
    }
    return formula;
  }
}
