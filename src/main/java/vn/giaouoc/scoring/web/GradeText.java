package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/** Grades and their conditions as lines of text, for people to read and to edit. */
final class GradeText {

  private GradeText() {}

  static String show(ScoreTable table, GradeBand grade) {
    return grade.name()
        + ": từ "
        + Vi.number(grade.from())
        + (grade.below() == null ? " trở lên" : " đến dưới " + Vi.number(grade.below()))
        + grade.conditions().stream()
            .map(c -> "; " + condition(table, c))
            .collect(Collectors.joining());
  }

  private static String condition(ScoreTable table, GradeCondition condition) {
    return switch (condition) {
      case GradeCondition.MinimumShare c ->
          title(table, c.node()) + " đạt ít nhất " + Vi.number(c.percent()) + " % điểm tối đa";
      case GradeCondition.MinimumCount c ->
          title(table, c.leaf())
              + " ít nhất "
              + Vi.number(c.count())
              + table.leaf(c.leaf()).map(l -> " " + unit(l.rule())).orElse("");
      case GradeCondition.MinimumFigure c -> c.figure() + " ít nhất " + Vi.number(c.count());
      case GradeCondition.Floors _ -> "mọi mục có mức sàn đều đạt mức sàn";
      case GradeCondition.Vote _ -> "được bình bầu";
      case GradeCondition.EveryCriterion c ->
          "mọi tiêu chí đạt ít nhất " + Vi.number(c.percent()) + " % điểm tối đa";
    };
  }

  private static String unit(Leaf rule) {
    return switch (rule) {
      case CountLeaf count -> count.unit();
      case BorrowedLeaf borrowed -> unit(borrowed.of());
      default -> "";
    };
  }

  private static String title(ScoreTable table, String key) {
    return table.node(key).map(Node::title).orElse("(mục đã bỏ)");
  }

  /** “Xuất sắc | 90 | ” a line: name, from, below. */
  static String lines(List<GradeBand> grades) {
    return grades.stream()
        .map(g -> g.name() + " | " + Vi.number(g.from()) + " | " + Vi.number(g.below()))
        .collect(Collectors.joining("\n"));
  }

  /** “Xuất sắc | V | 60 %” a line: grade, code of the place or *, percent or count. */
  static String conditions(ScoreTable table) {
    return table.grades().stream()
        .flatMap(g ->
            g.conditions().stream()
                .map(c ->
                    g.name()
                        + " | "
                        + switch (c) {
                          case GradeCondition.MinimumShare s ->
                              code(table, s.node()) + " | " + Vi.number(s.percent()) + " %";
                          case GradeCondition.MinimumCount n ->
                              code(table, n.leaf()) + " | " + Vi.number(n.count());
                          case GradeCondition.EveryCriterion e ->
                              "* | " + Vi.number(e.percent()) + " %";
                          case GradeCondition.MinimumFigure f ->
                              "@" + f.figure() + " | " + Vi.number(f.count());
                          case GradeCondition.Floors _ -> "* | mức sàn";
                          case GradeCondition.Vote _ -> "* | bình bầu";
                        }))
        .collect(Collectors.joining("\n"));
  }

  private static String code(ScoreTable table, String key) {
    return table.node(key).map(Node::code).orElse("?");
  }

  /** Reads the lines back; what cannot be read is added to {@code wrong} as a sentence. */
  static List<GradeBand> read(
      ScoreTable table, String lines, String conditions, List<String> wrong) {
    var byGrade = new LinkedHashMap<String, List<GradeCondition>>();
    for (var line : TextLines.of(conditions)) {
      condition(table, line, byGrade, wrong);
    }
    var grades = new ArrayList<GradeBand>();
    for (var line : TextLines.of(lines)) {
      var from = line.number(1);
      if (line.text(0).isEmpty() || from == null || line.isBadNumber(2)) {
        wrong.add("Dòng xếp loại “" + line.whole() + "” cần dạng: tên | từ điểm | đến dưới điểm.");
      } else {
        grades.add(
            new GradeBand(
                line.text(0), from, line.number(2), byGrade.getOrDefault(line.text(0), List.of())));
      }
    }
    byGrade.keySet().stream()
        .filter(name -> grades.stream().noneMatch(g -> g.name().equals(name)))
        .forEach(name -> wrong.add("Điều kiện nêu loại “" + name + "” không có trong danh sách."));
    return grades;
  }

  private static void condition(
      ScoreTable table,
      TextLines line,
      Map<String, List<GradeCondition>> byGrade,
      List<String> wrong) {
    var named =
        switch (line.text(2)) {
          case "mức sàn" -> new GradeCondition.Floors();
          case "bình bầu" -> new GradeCondition.Vote();
          default -> null;
        };
    if (named != null) {
      byGrade.computeIfAbsent(line.text(0), _ -> new ArrayList<>()).add(named);
      return;
    }
    var figure = line.text(2).replace("%", "").strip();
    var number = TextLines.decimal(figure);
    var condition = number == null ? null : condition(table, line, number);
    if (condition == null) {
      wrong.add(
          "Dòng điều kiện “"
              + line.whole()
              + "” cần dạng: tên loại | số thứ tự mục | 60 % (hoặc số lượng).");
    } else {
      byGrade.computeIfAbsent(line.text(0), _ -> new ArrayList<>()).add(condition);
    }
  }

  private static @Nullable GradeCondition condition(
      ScoreTable table, TextLines line, BigDecimal number) {
    var share = line.text(2).endsWith("%");
    if (line.text(1).startsWith("@")) {
      return new GradeCondition.MinimumFigure(line.text(1).substring(1), number);
    }
    if (line.text(1).equals("*")) {
      return new GradeCondition.EveryCriterion(number);
    }
    return table
        .nodes()
        .filter(n -> n.code().equals(line.text(1)))
        .findFirst()
        .map(n ->
            share
                ? (GradeCondition) new GradeCondition.MinimumShare(n.key(), number)
                : new GradeCondition.MinimumCount(n.key(), number))
        .orElse(null);
  }
}
