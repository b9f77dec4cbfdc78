package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.Vi;

/** The lines below the table of an annex: grades with conditions, quotas, ties, rounding. */
final class ClosingText {

  private ClosingText() {}

  static List<String> of(ScoreTable table) {
    var lines = new ArrayList<String>();
    if (!table.grades().isEmpty()) {
      lines.add("Xếp loại:");
    }
    for (int i = 0; i < table.grades().size(); i++) {
      lines.add(grade(table, table.grades().get(i), i == 0));
    }
    table.order().quotas().forEach(q -> lines.add("Số đơn vị xếp loại " + q.vi() + "."));
    lines.add(
        "Khi bằng điểm, so sánh lần lượt: "
            + table.ties().stream()
                .skip(1)
                .map(step -> tie(table, step))
                .collect(Collectors.joining("; "))
            + ".");
    if (!table.rounding().equals(Rounding.HUNDREDTHS)) {
      lines.add("Điểm được làm tròn đến %s.".formatted(Vi.number(table.rounding().step())));
    }
    return lines;
  }

  private static String tie(ScoreTable table, TieStep step) {
    return step.group() == null
        ? step.vi(table)
        : "điểm của mục " + code(table, step.group()) + " cao hơn";
  }

  private static String grade(ScoreTable table, GradeBand grade, boolean highest) {
    var points =
        highest
            ? "từ %s điểm trở lên".formatted(Vi.number(grade.from()))
            : grade.below() == null
                ? "từ %s điểm".formatted(Vi.number(grade.from()))
                : "từ %s đến dưới %s điểm"
                    .formatted(Vi.number(grade.from()), Vi.number(grade.below()));
    var conditions =
        grade.conditions().stream()
            .map(c -> condition(table, c))
            .collect(Collectors.joining(" và "));
    return grade.name() + ": " + points + (conditions.isEmpty() ? "" : ", đồng thời " + conditions);
  }

  private static String condition(ScoreTable table, GradeCondition condition) {
    return switch (condition) {
      case GradeCondition.MinimumShare c ->
          "mục %s đạt từ %s%% điểm tối đa trở lên"
              .formatted(code(table, c.node()), Vi.number(c.percent()));
      case GradeCondition.MinimumCount c ->
          "có ít nhất %s %s (mục %s)"
              .formatted(
                  Vi.number(c.count()),
                  table.leaf(c.leaf()).map(l -> unit(l.rule())).orElse("lần"),
                  code(table, c.leaf()));
      case GradeCondition.MinimumFigure c ->
          "số liệu “%s” ít nhất %s".formatted(c.figure(), Vi.number(c.count()));
      case GradeCondition.Floors _ -> "các mục có mức sàn đều đạt mức sàn";
      case GradeCondition.Vote _ -> "được bình bầu";
      case GradeCondition.EveryCriterion c ->
          "không có tiêu chí nào dưới %s%% điểm tối đa".formatted(Vi.number(c.percent()));
    };
  }

  private static String unit(Leaf rule) {
    return GradeConditions.unit(rule).orElse("lần");
  }

  private static String code(ScoreTable table, String key) {
    return table.node(key).map(Node::code).filter(c -> !c.isEmpty()).orElse(key);
  }
}
