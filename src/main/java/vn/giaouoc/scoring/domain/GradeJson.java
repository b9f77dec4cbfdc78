package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** The grades from the highest; where no upper end is given it is the start of the one above. */
  static List<GradeBand> grades(List<JsonObject> given) {
    var grades = new ArrayList<GradeBand>();
    for (var json : given) {
      var grade = json.make(GradeJson::grade);
      grades.add(
          grade.below() != null || grades.isEmpty()
              ? grade
              : new GradeBand(
                  grade.name(), grade.from(), grades.getLast().from(), grade.conditions()));
    }
    return grades;
  }

  private static GradeBand grade(JsonObject json) {
    json.only("name", "from", "below", "conditions");
    return new GradeBand(
        json.name("name"),
        json.number("from"),
        json.optionalNumber("below"),
        json.objects("conditions").stream().map(c -> c.make(GradeJson::condition)).toList());
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
    if (json.has("share")) {
      json.only("share", "percent");
      return new GradeCondition.MinimumShare(json.text("share"), json.number("percent"));
    }
    if (json.has("figure")) {
      json.only("figure", "count");
      return new GradeCondition.MinimumFigure(json.text("figure"), json.number("count"));
    }
    if (json.has("leaf")) {
      json.only("leaf", "count");
      return new GradeCondition.MinimumCount(json.text("leaf"), json.number("count"));
    }
    if (json.has("every")) {
      json.only("every");
      return new GradeCondition.EveryCriterion(json.number("every"));
    }
    if (json.truth("floors")) {
      json.only("floors");
      return new GradeCondition.Floors();
    }
    if (json.truth("vote")) {
      json.only("vote");
      return new GradeCondition.Vote();
    }
    throw new IllegalArgumentException(
        "Điều kiện phải nêu một trong: share và percent; leaf và count; figure và count; every;"
            + " floors; vote.");
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
    var sanction =
        switch (json.text("kind")) {
          case "NO_GRADE_FROM" ->
              new Sanction.NoGradeFrom(json.only("kind", "grade", "from").text("grade"));
          case "GRADE_DOWN_ONE" -> withoutGrade(json, new Sanction.GradeDownOne());
          case "FORCE_GRADE" ->
              new Sanction.ForceGrade(json.only("kind", "grade", "from").text("grade"));
          case "KNOCK_OUT" -> withoutGrade(json, new Sanction.KnockOut());
          default ->
              throw new IllegalArgumentException(
                  "kind: “"
                      + json.text("kind")
                      + "” không có trong danh sách FORCE_GRADE, GRADE_DOWN_ONE,"
                      + " KNOCK_OUT, NO_GRADE_FROM.");
        };
    return new Consequence(json.whole("from", 1), sanction);
  }

  private static Sanction withoutGrade(JsonObject json, Sanction sanction) {
    json.only("kind", "from");
    return sanction;
  }
}
