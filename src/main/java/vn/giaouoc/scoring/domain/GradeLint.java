package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The mistakes grades and sanctions may contain. */
final class GradeLint {

  private static final String PERCENT = "tỷ lệ trên 0 và không quá 100 %";

  private final ScoreTable table;
  private final List<Finding> findings = new ArrayList<>();

  private GradeLint(ScoreTable table) {
    this.table = table;
  }

  static List<Finding> of(ScoreTable table) {
    var lint = new GradeLint(table);
    if (table.grades().isEmpty()) {
      lint.add(
          Finding.Severity.WARNING,
          "",
          "Bảng điểm chưa có mức xếp loại. Hãy thêm nếu khối có xếp loại.");
    } else {
      lint.bands();
    }
    table.grades().forEach(lint::conditions);
    table.leaves().forEach(lint::sanction);
    table.order().quotas().forEach(lint::quota);
    return lint.findings;
  }

  private void bands() {
    var grades = table.grades();
    if (grades.getFirst().below() != null) {
      gap(
          "Loại cao nhất “%s” không được có mức trên. Hãy bỏ mức trên."
              .formatted(grades.getFirst().name()));
    }
    for (int i = 1; i < grades.size(); i++) {
      var higher = grades.get(i - 1);
      var lower = grades.get(i);
      if (lower.from().compareTo(higher.from()) >= 0) {
        gap(
            "Mức của “%s” (%s) phải thấp hơn mức của “%s” (%s). Hãy sửa."
                .formatted(
                    lower.name(),
                    Vi.number(lower.from()),
                    higher.name(),
                    Vi.number(higher.from())));
      } else {
        seam(lower.name(), lower.below(), higher);
      }
    }
    var names = new HashSet<String>();
    grades.stream()
        .map(GradeBand::name)
        .filter(name -> !names.add(name))
        .forEach(name -> rule("Có hai loại cùng tên “%s”. Hãy đặt tên khác nhau.".formatted(name)));
    var last = grades.getLast();
    if (last.from().compareTo(table.lowest()) > 0) {
      gap(
          "Không có loại nào cho tổng điểm dưới %s. Loại thấp nhất “%s” phải bắt đầu từ %s."
              .formatted(Vi.number(last.from()), last.name(), Vi.number(table.lowest())));
    }
    if (!last.conditions().isEmpty()) {
      gap(
          "Loại thấp nhất “%s” không được có điều kiện kèm theo. Hãy bỏ điều kiện."
              .formatted(last.name()));
    }
  }

  private void seam(String name, @Nullable BigDecimal below, GradeBand higher) {
    if (below == null || below.compareTo(higher.from()) > 0) {
      gap("“%s” và “%s” chồng lên nhau. Hãy sửa cho liền nhau.".formatted(name, higher.name()));
    } else if (below.compareTo(higher.from()) < 0) {
      gap(
          "Hở khoảng điểm từ %s đến dưới %s giữa “%s” và “%s”. Hãy sửa cho liền nhau."
              .formatted(Vi.number(below), Vi.number(higher.from()), name, higher.name()));
    }
  }

  private void conditions(GradeBand grade) {
    for (var condition : grade.conditions()) {
      switch (condition) {
        case GradeCondition.MinimumShare c -> {
          known(grade, c.node(), table.node(c.node()).isPresent());
          number(grade, isPercent(c.percent()), "mục “" + c.node() + "” cần " + PERCENT);
        }
        case GradeCondition.MinimumCount c -> {
          if (table.leaf(c.leaf()).isEmpty() && table.node(c.leaf()).isPresent()) {
            rule(
                "Điều kiện của loại “%s” đếm ở mục “%s”, nhưng mục này không phải nội dung chấm. Hãy chọn một nội dung chấm bên dưới."
                    .formatted(grade.name(), c.leaf()));
          } else {
            known(grade, c.leaf(), table.leaf(c.leaf()).isPresent());
          }
          number(grade, c.count().signum() > 0, "mục “" + c.leaf() + "” cần số lượng trên 0");
        }
        case GradeCondition.EveryCriterion c ->
            number(grade, isPercent(c.percent()), "mọi tiêu chí cần " + PERCENT);
        case GradeCondition.MinimumFigure c ->
            number(
                grade, c.count().signum() > 0, "số liệu “" + c.figure() + "” cần số lượng trên 0");
        case GradeCondition.Floors _ ->
            number(
                grade,
                table.nodes().anyMatch(n -> n.terms().floor() != null),
                "cần mức sàn của ít nhất một tiêu chí");
        case GradeCondition.Vote _ -> {}
      }
    }
  }

  private void known(GradeBand grade, String key, boolean isKnown) {
    if (!isKnown) {
      rule(
          "Điều kiện của loại “%s” nêu mục “%s” không có trong bảng điểm. Hãy chọn lại mục."
              .formatted(grade.name(), key));
    }
  }

  private void number(GradeBand grade, boolean has, String wanted) {
    if (!has) {
      gap("Điều kiện của loại “%s” chưa có con số hợp lệ: %s.".formatted(grade.name(), wanted));
    }
  }

  private void quota(Quota quota) {
    var at = table.gradeIndex(quota.grade());
    if (at < 0) {
      rule(
          "Hạn mức nêu loại “%s” không có trong bảng điểm. Hãy sửa tên loại."
              .formatted(quota.grade()));
    } else if (at == table.grades().size() - 1) {
      rule(
          "Hạn mức đặt cho loại thấp nhất “%s”, không còn loại nào thấp hơn. Hãy bỏ hạn mức này."
              .formatted(quota.grade()));
    }
    if (quota.of() != null && table.gradeIndex(quota.of()) < 0) {
      rule(
          "Hạn mức của “%s” tính trên loại “%s” không có trong bảng điểm. Hãy sửa tên loại."
              .formatted(quota.grade(), quota.of()));
    }
    if (quota.percent() != null && !isPercent(quota.percent())) {
      rule(
          "Hạn mức của “%s” là %s %%, phải trên 0 và không quá 100 %%."
              .formatted(quota.grade(), Vi.number(quota.percent())));
    }
    if (quota.numbers().entrySet().stream().anyMatch(n -> n.getValue() < 0)) {
      rule("Hạn mức của “%s” có số lượng âm. Hãy sửa.".formatted(quota.grade()));
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
      if (consequence.sanction() instanceof Sanction.NoGradeFrom s
          && table.gradeIndex(s.grade()) == table.grades().size() - 1
          && !table.grades().isEmpty()) {
        add(
            Finding.Severity.RULE,
            leaf.key(),
            "Chế tài ở “%s” không cho xếp loại thấp nhất “%s” trở lên, tức không còn loại nào. Hãy chọn loại cao hơn."
                .formatted(leaf.title(), s.grade()));
      }
      if (grade != null && table.gradeIndex(grade) < 0) {
        add(
            Finding.Severity.RULE,
            leaf.key(),
            "Chế tài ở “%s” nêu loại “%s” không có trong bảng điểm. Hãy sửa tên loại."
                .formatted(leaf.title(), grade));
      }
    }
  }

  private void rule(String sentence) {
    add(Finding.Severity.RULE, "", sentence);
  }

  private void gap(String sentence) {
    add(Finding.Severity.BAND_GAP, "", sentence);
  }

  private void add(Finding.Severity severity, String place, String sentence) {
    findings.add(new Finding(severity, place, sentence));
  }
}
