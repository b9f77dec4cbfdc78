package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/** A score table in the rows of an annex: TT, nội dung, điểm tối đa, cách chấm, minh chứng. */
record Annex(String title, String basis, List<Line> lines, List<String> after) {

  static final List<String> HEADING =
      List.of("TT", "Nội dung tiêu chí", "Điểm tối đa", "Cách chấm", "Minh chứng");

  /**
   * One row.
   *
   * @param depth 0 for groups; -1 for the sum
   */
  record Line(
      int depth, String code, String text, BigDecimal points, String guide, String evidence) {

    boolean isBold() {
      return depth <= 0;
    }

    List<String> cells() {
      return List.of(code, text, Vi.number(points), guide, evidence);
    }
  }

  static Annex of(ScoreTable table) {
    var lines = new ArrayList<Line>();
    var summed = false;
    for (var group : table.groups()) {
      if (group.role() != GroupRole.BASE && !summed) {
        lines.add(sum(table));
        summed = true;
      }
      add(lines, group, group.code(), group.role(), 0);
    }
    if (!summed) {
      lines.add(sum(table));
    }
    return new Annex(table.title(), table.basis(), lines, ClosingText.of(table));
  }

  private static Line sum(ScoreTable table) {
    return new Line(-1, "", "Tổng cộng", table.scale(), "", "");
  }

  private static void add(List<Line> lines, Node node, String code, GroupRole role, int depth) {
    var leaf = node instanceof CriterionLeaf l ? l : null;
    var minus = role == GroupRole.DEDUCTION && !(node instanceof CriterionGroup);
    lines.add(
        new Line(
            depth,
            code,
            node.text(),
            minus ? node.maximum().negate() : node.maximum(),
            leaf == null ? "" : String.join("\n", Wording.of(leaf, role)),
            leaf == null ? "" : evidence(leaf)));
    var last = "";
    for (var child : node.children()) {
      last = isNumber(child.code()) || last.isEmpty() ? child.code() : after(last, child.code());
      add(lines, child, last, role, depth + 1);
      last = isNumber(last) ? last : "";
    }
  }

  private static boolean isNumber(String code) {
    return !code.isEmpty() && !code.equals("-");
  }

  /**
   * The number after another: a row without one behind rows with one would seem to be below them.
   */
  private static String after(String last, String own) {
    var tail = last.replaceAll("^.*?(\\d{0,6})$", "$1");
    return tail.isEmpty()
        ? own
        : last.substring(0, last.length() - tail.length()) + (Integer.parseInt(tail) + 1);
  }

  private static String evidence(CriterionLeaf leaf) {
    var text = leaf.evidence().text();
    return leaf.evidence().compulsory() ? (text + " (bắt buộc)").strip() : text;
  }
}
