package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.shared.Vi;

/** Looks for the mistakes that official tables really contain, each with its place. */
public final class TableLint {

  private static final String NO_KIND = " ";

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
    table.nodes().forEach(lint::terms);
    table.leaves().forEach(l -> lint.findings.addAll(LeafLint.of(l)));
    lint.findings.addAll(GradeLint.of(table));
    lint.chain();
    lint.findings.addAll(NumberingLint.of(table));
    lint.findings.addAll(OnceLint.of(table));
    lint.findings.addAll(WordingLint.of(table));
    lint.findings.addAll(IdleLint.of(table));
    return lint.findings.stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(Finding::severity))
        .toList();
  }

  private void groupsAgainstScale() {
    if (table.groups(GroupRole.BASE).findAny().isEmpty()) {
      sum("", "Bảng điểm chưa có nhóm tiêu chí nào. Hãy thêm ít nhất một nhóm điểm chuẩn.");
      return;
    }
    var sum = sum(table.groups(GroupRole.BASE).toList());
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
    var sum = table.groups(role).map(TableLint::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() > 0 && cap.compareTo(sum) > 0) {
      sum(
          "",
          "Mức tối đa của %s là %s nhưng các nhóm chỉ cộng được %s. Hãy sửa cho khớp."
              .formatted(name, Vi.number(cap), Vi.number(sum)));
    } else if (sum.signum() > 0 && cap.signum() == 0) {
      sum(
          "",
          "Bảng điểm có %s nhưng chưa ghi mức tối đa của %s nên không điểm nào được tính. Hãy ghi mức tối đa."
              .formatted(name, name));
    } else if (sum.compareTo(cap) > 0 && role == GroupRole.BONUS) {
      sum(
          "",
          "Các nhóm %s cộng được %s, vượt mức tối đa %s. Hãy sửa cho khớp; nếu chủ ý chỉ tính đến %s, ghi mức trần cho nhóm."
              .formatted(name, Vi.number(sum), Vi.number(cap), Vi.number(cap)));
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
    var sum = sum(node.children());
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
    } else if (order > 0 && group.role() == GroupRole.BONUS) {
      sum(
          group.key(),
          "“%s” ghi tối đa %s nhưng các mục cộng được %s. Hãy sửa cho khớp; nếu chủ ý chỉ tính đến %s, ghi tối đa %s và mức trần %s."
              .formatted(
                  group.title(),
                  Vi.number(group.maximum()),
                  Vi.number(sum),
                  Vi.number(group.maximum()),
                  Vi.number(sum),
                  Vi.number(group.maximum())));
    } else if (order > 0) {
      warn(
          group.key(),
          "Các mục của “%s” cộng được %s, vượt mức tối đa %s của nhóm: phần vượt không được tính."
              .formatted(group.title(), Vi.number(sum), Vi.number(group.maximum())));
    }
  }

  private void chain() {
    if (table.ties().isEmpty() || table.ties().getFirst().kind() != TieStep.Kind.TOTAL) {
      rule("Thứ tự so sánh để xếp hạng phải bắt đầu bằng tổng điểm. Hãy đưa tổng điểm lên đầu.");
    }
    for (var step : table.ties()) {
      if (step.group() != null && table.node(step.group()).isEmpty()) {
        rule(
            "Thứ tự so sánh nêu mục “%s” không có trong bảng điểm. Hãy chọn lại."
                .formatted(step.group()));
      }
    }
    if (table.ties().isEmpty() || table.ties().getLast().kind() != TieStep.Kind.BY_HAND) {
      warn("", "Thứ tự so sánh nên kết thúc bằng quyết định của hội nghị khi vẫn bằng nhau.");
    }
  }

  /** What the nodes bring at most: to the kind of unit that may get the most of them. */
  private static BigDecimal sum(List<? extends Node> nodes) {
    var kinds = nodes.stream().flatMap(n -> n.terms().appliesTo().stream()).distinct().toList();
    return Stream.concat(Stream.of(NO_KIND), kinds.stream())
        .map(kind ->
            nodes.stream()
                .filter(n -> n.terms().concern(kind))
                .map(Node::weighted)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal most(Node node) {
    var cap = node.terms().cap();
    return cap == null ? node.weighted() : cap.multiply(node.terms().weight()).min(node.weighted());
  }

  private void terms(Node node) {
    var terms = node.terms();
    if (node.maximum().signum() < 0) {
      sum(node.key(), "“%s” có điểm tối đa âm. Hãy ghi số từ 0 trở lên.".formatted(node.title()));
    }
    if (terms.cap() != null
        && (terms.cap().signum() <= 0 || terms.cap().compareTo(node.maximum()) > 0)) {
      sum(
          node.key(),
          "“%s” có mức trần %s ngoài khoảng từ 0 đến điểm tối đa %s. Hãy sửa mức trần."
              .formatted(node.title(), Vi.number(terms.cap()), Vi.number(node.maximum())));
    }
    var floor = terms.floor();
    if (floor != null && (floor.signum() <= 0 || floor.compareTo(Decimals.HUNDRED) > 0)) {
      findings.add(
          new Finding(
              Finding.Severity.RULE,
              node.key(),
              "“%s” có mức sàn %s %%, phải trên 0 và không quá 100 %%. Hãy sửa mức sàn."
                  .formatted(node.title(), Vi.number(floor))));
    } else if (floor != null && !asksForFloors()) {
      warn(
          node.key(),
          "“%s” có mức sàn nhưng không loại nào lấy mức sàn làm điều kiện. Hãy thêm điều kiện vào loại cần xét."
              .formatted(node.title()));
    }
  }

  private boolean asksForFloors() {
    return table.grades().stream()
        .flatMap(g -> g.conditions().stream())
        .anyMatch(GradeCondition.Floors.class::isInstance);
  }

  private void rule(String sentence) {
    findings.add(new Finding(Finding.Severity.RULE, "", sentence));
  }

  private void sum(String place, String sentence) {
    findings.add(new Finding(Finding.Severity.SUM, place, sentence));
  }

  private void warn(String place, String sentence) {
    findings.add(new Finding(Finding.Severity.WARNING, place, sentence));
  }
}
