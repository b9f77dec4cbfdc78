package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.shared.Vi;

/** What a table states though it can never have the effect: a doubt, not a contradiction. */
final class IdleLint {

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private IdleLint(ScoreTable table) {
    this.table = table;
  }

  static List<Finding> of(ScoreTable table) {
    var lint = new IdleLint(table);
    table
        .nodes()
        .forEach(node ->
            node.children().stream()
                .filter(CriterionLeaf.class::isInstance)
                .map(CriterionLeaf.class::cast)
                .forEach(leaf -> lint.leaf(node, leaf)));
    lint.grades();
    return lint.findings;
  }

  private void leaf(Node parent, CriterionLeaf leaf) {
    zero(parent, leaf, leaf.rule());
    rounding(leaf);
    if (table.grades().isEmpty()
        && leaf.consequences().stream()
            .anyMatch(c -> !(c.sanction() instanceof Sanction.KnockOut))) {
      warn(
          leaf.key(),
          "“%s” có chế tài nhưng bảng điểm chưa có mức xếp loại. Hãy thêm mức xếp loại."
              .formatted(leaf.title()));
    }
  }

  private void zero(Node parent, CriterionLeaf leaf, Leaf rule) {
    switch (rule) {
      case BorrowedLeaf other -> zero(parent, leaf, other.of());
      case ChoiceLeaf choice when parent instanceof CriterionGroup && zeroes(choice.options()) ->
          warn(
              leaf.key(),
              "“%s” có mức làm cả tiêu chí 0 điểm nhưng nằm ngay trong nhóm, không thuộc tiêu chí nào. Hãy đặt vào một tiêu chí."
                  .formatted(leaf.title()));
      case EventAverageLeaf events when zeroes(events.options()) -> onlyChoice(leaf);
      case BestOfLeaf best when zeroes(best.levels()) -> onlyChoice(leaf);
      default -> {}
    }
  }

  private void onlyChoice(CriterionLeaf leaf) {
    warn(
        leaf.key(),
        "“%s” có mức làm cả tiêu chí 0 điểm; điều này chỉ có tác dụng với cách “%s”. Hãy xem lại."
            .formatted(leaf.title(), LeafType.CHOICE.vi()));
  }

  private static boolean zeroes(List<ChoiceLeaf.Option> options) {
    return options.stream().anyMatch(ChoiceLeaf.Option::zeroParent);
  }

  private void rounding(CriterionLeaf leaf) {
    var own = leaf.rule().step();
    var step = own == null ? table.rounding().step() : own;
    var rounded = own != null || table.roundAt() == RoundAt.LEAF;
    if (rounded
        && step.compareTo(leaf.maximum()) <= 0
        && leaf.maximum().remainder(step).signum() != 0) {
      warn(
          leaf.key(),
          "“%s”: điểm tối đa %s không chia hết cho bước làm tròn %s nên không đạt được đúng mức này. Hãy xem lại."
              .formatted(leaf.title(), Vi.number(leaf.maximum()), Vi.number(step)));
    }
  }

  private void grades() {
    if (table.policy() == DenominatorPolicy.RATE) {
      return;
    }
    for (var grade : table.grades()) {
      if (grade.from().compareTo(table.highest()) > 0) {
        warn(
            "",
            "Loại “%s” bắt đầu từ %s nhưng tổng điểm cao nhất là %s, nên không đơn vị nào đạt được. Hãy xem lại."
                .formatted(grade.name(), Vi.number(grade.from()), Vi.number(table.highest())));
      }
    }
  }

  private void warn(String place, String sentence) {
    findings.add(new Finding(Finding.Severity.WARNING, place, sentence));
  }
}
