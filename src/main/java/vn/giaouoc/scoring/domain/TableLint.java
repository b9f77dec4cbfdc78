package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.giaouoc.shared.Vi;

/** Looks for the mistakes that official tables really contain, each with its place. */
public final class TableLint {

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private TableLint(ScoreTable table) {
    this.table = table;
  }

  /** All findings, the grave ones first. */
  public static List<Finding> of(ScoreTable table) {
    var lint = new TableLint(table);
    lint.groupsAgainstScale();
    lint.caps();
    table.groups().forEach(lint::branch);
    table.leaves().forEach(l -> lint.findings.addAll(LeafLint.of(l)));
    lint.findings.addAll(GradeLint.of(table));
    lint.chain();
    lint.codes();
    return lint.findings.stream()
        .sorted(java.util.Comparator.comparing(Finding::severity))
        .toList();
  }

  private void groupsAgainstScale() {
    if (table.groups(GroupRole.BASE).findAny().isEmpty()) {
      sum("", "Bảng điểm chưa có nhóm tiêu chí nào. Hãy thêm ít nhất một nhóm điểm chuẩn.");
      return;
    }
    var sum =
        table.groups(GroupRole.BASE).map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!Decimals.same(sum, table.scale())) {
      sum(
          "",
          "Các nhóm điểm chuẩn cộng được %s điểm nhưng thang điểm là %s. Hãy sửa điểm tối đa của nhóm hoặc thang điểm."
              .formatted(Vi.number(sum), Vi.number(table.scale())));
    }
  }

  private void caps() {
    cap(GroupRole.BONUS, table.bonusCap(), "điểm thưởng");
    cap(GroupRole.DEDUCTION, table.deductionCap(), "điểm trừ");
  }

  private void cap(GroupRole role, BigDecimal cap, String name) {
    var sum = table.groups(role).map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() > 0 && cap.compareTo(sum) > 0) {
      sum(
          "",
          "Mức tối đa của %s là %s nhưng các nhóm chỉ cộng được %s. Hãy sửa cho khớp."
              .formatted(name, Vi.number(cap), Vi.number(sum)));
    } else if (sum.compareTo(cap) > 0) {
      warn(
          "",
          "Các nhóm %s cộng được %s, vượt mức tối đa %s: phần vượt không bao giờ được tính."
              .formatted(name, Vi.number(sum), Vi.number(cap)));
    }
  }

  private void branch(Node node) {
    if (node instanceof CriterionLeaf) {
      return;
    }
    if (node.children().isEmpty()) {
      sum(
          node.key(),
          "“%s” chưa có nội dung chấm điểm nào bên dưới. Hãy thêm hoặc xóa mục này."
              .formatted(node.title()));
      return;
    }
    node.children().forEach(this::branch);
    var sum = node.children().stream().map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    var order = sum.compareTo(node.maximum());
    if (node instanceof CriterionGroup group && group.role() != GroupRole.BASE) {
      extra(group, sum, order);
    } else if (order > 0 || (order < 0 && table.exactSums())) {
      sum(
          node.key(),
          "“%s” có điểm tối đa %s nhưng các phần bên dưới cộng được %s. Hãy sửa cho khớp."
              .formatted(node.title(), Vi.number(node.maximum()), Vi.number(sum)));
    }
  }

  private void extra(CriterionGroup group, BigDecimal sum, int order) {
    if (order < 0) {
      sum(
          group.key(),
          "“%s” ghi tối đa %s nhưng các mục chỉ cộng được %s. Hãy sửa cho khớp."
              .formatted(group.title(), Vi.number(group.maximum()), Vi.number(sum)));
    } else if (order > 0) {
      warn(
          group.key(),
          "Các mục của “%s” cộng được %s, vượt mức tối đa %s của nhóm: phần vượt không được tính."
              .formatted(group.title(), Vi.number(sum), Vi.number(group.maximum())));
    }
  }

  private void chain() {
    if (table.ties().isEmpty() || table.ties().getFirst().kind() != TieStep.Kind.TOTAL) {
      sum("", "Thứ tự so sánh để xếp hạng phải bắt đầu bằng tổng điểm.");
    }
    for (var step : table.ties()) {
      if (step.group() != null && table.node(step.group()).isEmpty()) {
        sum("", "Thứ tự so sánh nêu một nhóm không có trong bảng điểm. Hãy chọn lại nhóm.");
      }
    }
    if (table.ties().stream().noneMatch(s -> s.kind() == TieStep.Kind.BY_HAND)) {
      warn("", "Thứ tự so sánh nên kết thúc bằng quyết định của hội nghị khi vẫn bằng nhau.");
    }
  }

  private void codes() {
    var seen = new HashSet<String>();
    table
        .nodes()
        .filter(n -> !n.code().isEmpty() && !n.code().equals("-") && !seen.add(n.code()))
        .forEach(n ->
            warn(n.key(), "Số thứ tự %s được dùng hai lần. Hãy đánh số lại.".formatted(n.code())));
  }

  private void sum(String place, String sentence) {
    findings.add(new Finding(Finding.Severity.SUM, place, sentence));
  }

  private void warn(String place, String sentence) {
    findings.add(new Finding(Finding.Severity.WARNING, place, sentence));
  }
}
