package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The mistakes grades and sanctions may contain. */
final class GradeLint {

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private GradeLint(ScoreTable table) {
    this.table = table;
  }

  static List<Finding> of(ScoreTable table) {
    var lint = new GradeLint(table);
    if (table.grades().isEmpty()) {
      lint.add(Finding.Severity.WARNING, "", "Bảng điểm chưa có mức xếp loại.");
    } else {
      lint.bands();
    }
    table.grades().forEach(lint::conditions);
    table.leaves().forEach(lint::sanction);
    return lint.findings;
  }

  private void bands() {
    var grades = table.grades();
    if (grades.getFirst().below() != null) {
      gap("Loại cao nhất “%s” không được có mức trên.".formatted(grades.getFirst().name()));
    }
    for (int i = 1; i < grades.size(); i++) {
      var higher = grades.get(i - 1);
      var lower = grades.get(i);
      if (lower.from().compareTo(higher.from()) >= 0) {
        gap(
            "Mức của “%s” (%s) phải thấp hơn mức của “%s” (%s)."
                .formatted(
                    lower.name(),
                    Vi.number(lower.from()),
                    higher.name(),
                    Vi.number(higher.from())));
      } else {
        seam(lower.name(), lower.below(), higher);
      }
    }
    var last = grades.getLast();
    if (last.from().compareTo(table.lowest()) > 0) {
      gap(
          "Không có loại nào cho tổng điểm dưới %s. Loại thấp nhất “%s” phải bắt đầu từ %s."
              .formatted(Vi.number(last.from()), last.name(), Vi.number(table.lowest())));
    }
    if (!last.conditions().isEmpty()) {
      gap("Loại thấp nhất “%s” không được có điều kiện kèm theo.".formatted(last.name()));
    }
  }

  private void seam(String name, @Nullable BigDecimal below, GradeBand higher) {
    if (below == null || below.compareTo(higher.from()) > 0) {
      gap("“%s” và “%s” chồng lên nhau.".formatted(name, higher.name()));
    } else if (below.compareTo(higher.from()) < 0) {
      gap(
          "Hở khoảng điểm từ %s đến dưới %s giữa “%s” và “%s”."
              .formatted(Vi.number(below), Vi.number(higher.from()), name, higher.name()));
    }
  }

  private void conditions(GradeBand grade) {
    for (var condition : grade.conditions()) {
      var known =
          switch (condition) {
            case GradeCondition.MinimumShare c ->
                table.node(c.node()).isPresent() && isPercent(c.percent());
            case GradeCondition.MinimumCount c ->
                table.leaf(c.leaf()).isPresent() && c.count().signum() > 0;
            case GradeCondition.EveryCriterion c -> isPercent(c.percent());
            case GradeCondition.MinimumFigure c -> c.count().signum() > 0;
            case GradeCondition.Floors _ -> table.nodes().anyMatch(n -> n.terms().floor() != null);
            case GradeCondition.Vote _ -> true;
          };
      if (!known) {
        gap(
            "Điều kiện của loại “%s” không có con số hợp lệ hoặc nêu mục không có trong bảng."
                .formatted(grade.name()));
      }
    }
  }

  private static boolean isPercent(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(Decimals.HUNDRED) <= 0;
  }

  private void sanction(CriterionLeaf leaf) {
    for (var consequence : leaf.consequences()) {
      var grade =
          switch (consequence.sanction()) {
            case Sanction.NoGradeFrom s -> s.grade();
            case Sanction.ForceGrade s -> s.grade();
            case Sanction.GradeDownOne _, Sanction.KnockOut _ -> null;
          };
      if (grade != null && table.gradeIndex(grade) < 0) {
        add(
            Finding.Severity.BAND_GAP,
            leaf.key(),
            "Chế tài ở “%s” nêu loại “%s” không có trong bảng.".formatted(leaf.title(), grade));
      }
    }
  }

  private void gap(String sentence) {
    add(Finding.Severity.BAND_GAP, "", sentence);
  }

  private void add(Finding.Severity severity, String place, String sentence) {
    findings.add(new Finding(severity, place, sentence));
  }
}
