package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NodeResult;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;

/** Points the engine worked out, written so that sums over them come out as the engine's do. */
final class Points {

  private Points() {}

  /** The points of a leaf: a number, or a fraction where the table rounds only the total. */
  static void write(
      Paper paper, SXSSFSheet sheet, int row, int column, ScoreTable table, NodeResult result) {
    var fraction = table.roundAt() == RoundAt.TOTAL ? fraction(result) : null;
    if (fraction == null) {
      paper.number(sheet, row, column, Look.NUMBER, result.points());
    } else {
      paper.formula(sheet, row, column, Look.NUMBER, fraction, result.points());
    }
  }

  private static @org.jspecify.annotations.Nullable String fraction(NodeResult result) {
    var made = result.made();
    if (made == null || made.asked() == null || made.leaf().rule().step() != null) {
      return null;
    }
    var exact = made.leaf().rule().score(made.asked()).value();
    var weight = made.leaf().terms().weight();
    var shown = decimal(exact.numerator(), exact.denominator(), weight);
    return shown.subtract(result.points()).abs().compareTo(BigDecimal.ONE) > 0
        ? null
        : Formulas.times(
            Formulas.number(exact.numerator()) + "/" + Formulas.number(exact.denominator()),
            weight);
  }

  private static BigDecimal decimal(BigDecimal over, BigDecimal under, BigDecimal weight) {
    return over.multiply(weight).divide(under, 6, java.math.RoundingMode.HALF_UP);
  }

  /** Whether the engine made nothing of the node but the limited sum below it. */
  static boolean isPlainSum(ScoreTable table, Node node, Scorecard card) {
    var sum =
        node.children().stream()
            .map(c -> card.at(c.key()).points())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .min(Formulas.most(node))
            .multiply(node.terms().weight());
    var noise =
        table.roundAt() == RoundAt.TOTAL
            ? table.rounding().step().multiply(BigDecimal.valueOf(node.children().size() + 1L))
            : BigDecimal.ZERO;
    return sum.subtract(card.at(node.key()).points()).abs().compareTo(noise) <= 0;
  }
}
