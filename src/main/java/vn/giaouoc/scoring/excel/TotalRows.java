package vn.giaouoc.scoring.excel;

import java.util.List;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreTable;

/** The formulas from the points of the groups to the total and the grade of one result. */
record TotalRows(ScoreTable table) {

  String base(List<String> groups) {
    return Formulas.sum(groups);
  }

  String bonus(List<String> groups) {
    return "MIN(" + Formulas.number(table.bonusCap()) + "," + Formulas.sum(groups) + ")";
  }

  String deduction(List<String> groups) {
    return "MIN(" + Formulas.number(table.deductionCap()) + "," + Formulas.sum(groups) + ")";
  }

  /** What is printed as the total, rounded as the table says. */
  String total(String base, String bonus, String deduction, String assigned) {
    var free = Formulas.free(table, base, bonus, deduction, assigned);
    return table.policy() != DenominatorPolicy.RESCALE && table.roundAt() == RoundAt.LEAF
        ? Formulas.exact(free)
        : Formulas.rounded(free, table.rounding());
  }

  /** What grades and ranks compare. */
  String measure(String base, String bonus, String deduction, String assigned, String total) {
    if (table.policy() == DenominatorPolicy.RATE) {
      return "IF(" + assigned + "=0,0," + Formulas.exact("100*" + total + "/" + assigned) + ")";
    }
    return table.roundAt() == RoundAt.TOTAL
        ? total
        : Formulas.exact(Formulas.free(table, base, bonus, deduction, assigned));
  }

  /** Whether the measure differs from the total, so that it needs a place of its own. */
  boolean measuresApart() {
    return table.policy() != DenominatorPolicy.RAW;
  }

  /** What the measure is called, for the head of its row or column. */
  String measureTitle() {
    var name = table.policy().measure();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
