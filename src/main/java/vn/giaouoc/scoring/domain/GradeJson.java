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
    json.only("name", "from", "below", "conditions");
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
      case GradeCondition.MinimumFigure c -> Map.of("figure", c.figure(), "count", c.count());
      case GradeCondition.Floors _ -> Map.of("floors", true);
      case GradeCondition.Vote _ -> Map.of("vote", true);
      case GradeCondition.EveryCriterion c -> Map.of("every", c.percent());
    };
  }

  private static GradeCondition condition(JsonObject json) {
    json.only("share", "percent", "leaf", "count", "every", "figure", "floors", "vote");
    if (json.has("share")) {
      return new GradeCondition.MinimumShare(json.text("share"), json.number("percent"));
    }
    if (json.has("figure")) {
      return new GradeCondition.MinimumFigure(json.text("figure"), json.number("count"));
    }
    if (json.truth("floors")) {
      return new GradeCondition.Floors();
    }
    if (json.truth("vote")) {
      return new GradeCondition.Vote();
    }
    return json.has("leaf")
        ? new GradeCondition.MinimumCount(json.text("leaf"), json.number("count"))
        : new GradeCondition.EveryCriterion(json.number("every"));
  }

  static Map<String, Object> consequence(Consequence consequence) {
    var json = new LinkedHashMap<String, Object>();
    switch (consequence.sanction()) {
      case Sanction.NoGradeFrom s -> {
        json.put("kind", "NO_GRADE_FROM");
        json.put("grade", s.grade());
      }
      case Sanction.GradeDownOne _ -> json.put("kind", "GRADE_DOWN_ONE");
      case Sanction.ForceGrade s -> {
        json.put("kind", "FORCE_GRADE");
        json.put("grade", s.grade());
      }
      case Sanction.KnockOut _ -> json.put("kind", "KNOCK_OUT");
    }
    if (consequence.from() > 1) {
      json.put("from", consequence.from());
    }
    return json;
  }

  static Consequence consequence(JsonObject json) {
    json.only("kind", "grade", "from");
    var sanction =
        switch (json.text("kind")) {
          case "NO_GRADE_FROM" -> new Sanction.NoGradeFrom(json.text("grade"));
          case "GRADE_DOWN_ONE" -> new Sanction.GradeDownOne();
          case "FORCE_GRADE" -> new Sanction.ForceGrade(json.text("grade"));
          case "KNOCK_OUT" -> new Sanction.KnockOut();
          default ->
              throw new IllegalArgumentException(
                  "kind: “" + json.text("kind") + "” không phải là một chế tài.");
        };
    return new Consequence(json.whole("from", 1), sanction);
  }
}
