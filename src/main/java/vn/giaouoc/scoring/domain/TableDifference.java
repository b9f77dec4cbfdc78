package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.shared.Vi;

/**
 * What differs between two versions of a table.
 *
 * @param what in words, for example “Điểm tối đa”
 * @param before empty for something new
 * @param after empty for something removed
 */
public record TableDifference(String place, String what, String before, String after) {

  /** All differences, in the order of the newer table. */
  public static List<TableDifference> between(ScoreTable older, ScoreTable newer) {
    var found = new ArrayList<TableDifference>();
    compare("Bảng điểm", describe(older), describe(newer), found);
    var before = byKey(older);
    var after = byKey(newer);
    var keys = new LinkedHashSet<>(newer.nodes().map(Node::key).toList());
    keys.addAll(older.nodes().map(Node::key).toList());
    for (var key : keys) {
      var a = before.get(key);
      var b = after.get(key);
      if (a != null && b != null) {
        compare(b.title(), describe(a), describe(b), found);
      } else if (b != null) {
        found.add(new TableDifference(b.title(), "Thêm mới", "", Vi.number(b.maximum()) + " điểm"));
      } else if (a != null) {
        found.add(new TableDifference(a.title(), "Bỏ", Vi.number(a.maximum()) + " điểm", ""));
      }
    }
    return found;
  }

  private static Map<String, Node> byKey(ScoreTable table) {
    return table.nodes().collect(Collectors.toMap(Node::key, Function.identity()));
  }

  private static void compare(
      String place,
      Map<String, String> before,
      Map<String, String> after,
      List<TableDifference> found) {
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (var name : names) {
      var a = before.getOrDefault(name, "");
      var b = after.getOrDefault(name, "");
      if (!a.equals(b)) {
        found.add(new TableDifference(place, name, a, b));
      }
    }
  }

  private static Map<String, String> describe(ScoreTable table) {
    var facts = new TreeMap<String, String>();
    facts.put("Tên", table.title());
    facts.put("Căn cứ", table.basis());
    facts.put("Thang điểm", Vi.number(table.scale()));
    facts.put("Làm tròn", Vi.number(table.rounding().step()));
    facts.put("Cách tính tổng", table.policy().vi());
    facts.put("Điểm thưởng tối đa", Vi.number(table.bonusCap()));
    facts.put("Điểm trừ tối đa", Vi.number(table.deductionCap()));
    facts.put(
        "Giới hạn tổng điểm", Vi.number(table.lowest()) + " đến " + Vi.number(table.highest()));
    facts.put(
        "Cộng điểm", table.exactSums() ? "Các phần phải cộng đúng" : "Các phần có thể ít hơn");
    facts.put(
        "Xếp loại",
        table.grades().stream().map(TableDifference::grade).collect(Collectors.joining("; ")));
    facts.put(
        "Thứ tự so sánh",
        table.ties().stream().map(t -> t.vi(table)).collect(Collectors.joining("; ")));
    facts.put("Làm tròn ở", table.roundAt().vi());
    facts.put("Phạm vi xếp hạng", table.order().withinGroup() ? "từng cụm" : "cả khối");
    facts.put(
        "Hạn mức xếp loại",
        table.order().quotas().stream().map(Quota::vi).collect(Collectors.joining("; ")));
    facts.put(
        "Không tính trùng",
        table.exclusive().stream()
            .map(set -> set.name() + ": " + String.join(", ", set.leaves()))
            .collect(Collectors.joining("; ")));
    return facts;
  }

  private static String grade(GradeBand grade) {
    return grade.name()
        + " từ "
        + Vi.number(grade.from())
        + (grade.below() == null ? "" : " đến dưới " + Vi.number(grade.below()))
        + grade.conditions().stream().map(c -> ", " + condition(c)).collect(Collectors.joining());
  }

  private static String condition(GradeCondition condition) {
    return switch (condition) {
      case GradeCondition.MinimumShare c ->
          "mục " + c.node() + " từ " + Vi.number(c.percent()) + " %";
      case GradeCondition.MinimumCount c -> "mục " + c.leaf() + " từ " + Vi.number(c.count());
      case GradeCondition.MinimumFigure c -> c.figure() + " từ " + Vi.number(c.count());
      case GradeCondition.Floors _ -> "đạt mọi mức sàn";
      case GradeCondition.Vote _ -> "được bình bầu";
      case GradeCondition.EveryCriterion c -> "mọi tiêu chí từ " + Vi.number(c.percent()) + " %";
    };
  }

  private static Map<String, String> describe(Node node) {
    var facts = new TreeMap<String, String>();
    facts.put("Nội dung", node.text());
    facts.put("Số thứ tự", node.code());
    facts.put("Điểm tối đa", Vi.number(node.maximum()));
    facts.put("Trọng số", Vi.number(node.terms().weight()));
    facts.put("Mức trần", Vi.number(node.terms().cap()));
    facts.put("Mức sàn", Vi.number(node.terms().floor()));
    facts.put(
        "Áp dụng cho",
        node.terms().appliesTo().stream().sorted().collect(Collectors.joining(", ")));
    switch (node) {
      case CriterionGroup group ->
          facts.put(
              "Loại nhóm",
              group.role().vi() + (group.fundable() ? ", theo kinh phí được cấp" : ""));
      case Criterion _ -> {}
      case CriterionLeaf leaf -> {
        facts.put("Cách chấm", leaf.rule().type().vi() + ": " + leaf.rule().rule(leaf.maximum()));
        facts.put("Hướng dẫn", leaf.guide());
        facts.put(
            "Minh chứng",
            leaf.evidence().text() + (leaf.evidence().compulsory() ? " (bắt buộc)" : ""));
        facts.put(
            "Được chọn",
            leaf.mayBe().stream()
                .sorted()
                .map(Applicability::vi)
                .collect(Collectors.joining(", ")));
        facts.put(
            "Chế tài",
            leaf.consequences().stream().map(Consequence::vi).collect(Collectors.joining("; ")));
      }
    }
    return facts;
  }
}
