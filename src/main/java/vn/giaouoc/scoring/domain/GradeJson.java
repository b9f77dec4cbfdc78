package vn.giaouoc.scoring.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** Grades, their conditions and sanctions as JSON values and back. */
final class GradeJson {

  private GradeJson() {}

  static Map<String, Object> values(GradeBand grade) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", grade.name());
    json.put("from", grade.from());
    if (grade.below() != null) {
      json.put("below", grade.below());
    }
    json.put("conditions", grade.conditions().stream().map(GradeJson::condition).toList());
    return json;
  }

  static GradeBand grade(JsonObject json) {
    return new GradeBand(
        json.text("name"),
        json.number("from"),
        json.optionalNumber("below"),
        json.objects("conditions").stream().map(GradeJson::condition).toList());
  }

  private static Map<String, Object> condition(GradeCondition condition) {
    return switch (condition) {
      case GradeCondition.MinimumShare c -> Map.of("share", c.node(), "percent", c.percent());
      case GradeCondition.MinimumCount c -> Map.of("leaf", c.leaf(), "count", c.count());
      case GradeCondition.EveryCriterion c -> Map.of("every", c.percent());
    };
  }

  private static GradeCondition condition(JsonObject json) {
    if (json.has("share")) {
      return new GradeCondition.MinimumShare(json.text("share"), json.number("percent"));
    }
    return json.has("leaf")
        ? new GradeCondition.MinimumCount(json.text("leaf"), json.number("count"))
        : new GradeCondition.EveryCriterion(json.number("every"));
  }

  static Map<String, Object> sanction(Sanction sanction) {
    return switch (sanction) {
      case Sanction.NoGradeFrom s -> Map.of("kind", "NO_GRADE_FROM", "grade", s.grade());
      case Sanction.GradeDownOne _ -> Map.of("kind", "GRADE_DOWN_ONE");
      case Sanction.ForceGrade s -> Map.of("kind", "FORCE_GRADE", "grade", s.grade());
      case Sanction.KnockOut _ -> Map.of("kind", "KNOCK_OUT");
    };
  }

  static Sanction sanction(JsonObject json) {
    return switch (json.text("kind")) {
      case "NO_GRADE_FROM" -> new Sanction.NoGradeFrom(json.text("grade"));
      case "GRADE_DOWN_ONE" -> new Sanction.GradeDownOne();
      case "FORCE_GRADE" -> new Sanction.ForceGrade(json.text("grade"));
      case "KNOCK_OUT" -> new Sanction.KnockOut();
      default -> throw new IllegalArgumentException("no such sanction: " + json.text("kind"));
    };
  }
}
