package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A score table as JSON values and back. Fields that equal their default are left out. */
public final class TableJson {

  private TableJson() {}

  /** The canonical text of a table: equal tables give equal bytes. */
  public static String write(ScoreTable table) {
    return CanonicalJson.write(values(table));
  }

  static Map<String, Object> values(ScoreTable table) {
    var json = new LinkedHashMap<String, Object>();
    json.put("title", table.title());
    json.put("basis", table.basis());
    json.put("scale", table.scale());
    json.put("step", table.rounding().step());
    json.put("policy", table.policy().name());
    json.put("exactSums", table.exactSums());
    json.put("bonusCap", table.bonusCap());
    json.put("deductionCap", table.deductionCap());
    json.put("lowest", table.lowest());
    json.put("highest", table.highest());
    json.put("groups", table.groups().stream().map(NodeJson::values).toList());
    json.put("grades", table.grades().stream().map(GradeJson::values).toList());
    json.put("ties", table.ties().stream().map(TableJson::tie).toList());
    if (table.order().withinGroup()) {
      json.put("rankWithinGroup", true);
    }
    if (!table.order().quotas().isEmpty()) {
      json.put("quotas", table.order().quotas().stream().map(TableJson::quota).toList());
    }
    if (!table.exclusive().isEmpty()) {
      json.put("exclusive", table.exclusive().stream().map(TableJson::exclusive).toList());
    }
    if (table.roundAt() != RoundAt.LEAF) {
      json.put("roundAt", table.roundAt().name());
    }
    return json;
  }

  /** The table a parsed file states, alone or in the field {@code table} beside its source. */
  public static ScoreTable readFile(Map<?, ?> parsed) {
    if (!(parsed.get("table") instanceof Map<?, ?> table)) {
      return read(parsed);
    }
    var json =
        new JsonObject(parsed)
            .only("code", "year", "version", "title", "source", "certainty", "table");
    version(parsed);
    json.whole("year", 0);
    for (var field : List.of("code", "title", "source", "certainty")) {
      json.optionalText(field);
    }
    return read(table);
  }

  /** The version a parsed file says the table has; 1 when it does not say. */
  public static int version(Map<?, ?> parsed) {
    var version = new JsonObject(parsed).whole("version", 1);
    if (version < 1) {
      throw new IllegalArgumentException("version: phải từ 1 trở lên.");
    }
    return version;
  }

  /** The table a parsed JSON text states; an {@link IllegalArgumentException} if it is none. */
  public static ScoreTable read(Map<?, ?> parsed) {
    var json =
        new JsonObject(parsed)
            .only(
                "title",
                "basis",
                "scale",
                "step",
                "roundAt",
                "policy",
                "exactSums",
                "bonusCap",
                "deductionCap",
                "lowest",
                "highest",
                "groups",
                "grades",
                "ties",
                "rankWithinGroup",
                "quotas",
                "exclusive");
    var scale = json.amount("scale");
    var bonusCap = json.has("bonusCap") ? json.amount("bonusCap") : BigDecimal.ZERO;
    return new ScoreTable(
        json.name("title"),
        json.text("basis", ""),
        scale,
        json.has("step") ? new Rounding(json.number("step")) : Rounding.HUNDREDTHS,
        json.one("policy", DenominatorPolicy.class, DenominatorPolicy.RAW),
        json.truth("exactSums", true),
        bonusCap,
        json.has("deductionCap") ? json.amount("deductionCap") : BigDecimal.ZERO,
        json.number("lowest", BigDecimal.ZERO),
        json.number("highest", scale.add(bonusCap)),
        json.objects("groups").stream().map(g -> g.make(NodeJson::group)).toList(),
        GradeJson.grades(json.objects("grades")),
        new Order(
            json.has("ties")
                ? json.objects("ties").stream().map(t -> t.make(TableJson::tie)).toList()
                : List.of(TieStep.of(TieStep.Kind.TOTAL)),
            json.truth("rankWithinGroup"),
            json.objects("quotas").stream().map(q -> q.make(TableJson::quota)).toList()),
        json.objects("exclusive").stream()
            .map(e -> e.only("name", "leaves"))
            .map(e -> new ExclusiveSet(e.text("name", ""), e.texts("leaves")))
            .toList(),
        json.one("roundAt", RoundAt.class, RoundAt.LEAF));
  }

  private static Map<String, Object> tie(TieStep step) {
    var json = new LinkedHashMap<String, Object>();
    json.put("by", step.kind().name());
    if (step.of() != null) {
      json.put("of", step.of());
    }
    return json;
  }

  private static TieStep tie(JsonObject json) {
    json.only("by", "of");
    return new TieStep(json.one("by", TieStep.Kind.class), json.optionalText("of"));
  }

  private static Map<String, Object> quota(Quota quota) {
    var json = new LinkedHashMap<String, Object>();
    json.put("grade", quota.grade());
    if (quota.percent() != null) {
      json.put("percent", quota.percent());
    } else {
      var numbers = new LinkedHashMap<String, Object>();
      quota.numbers().forEach((units, most) -> numbers.put(units.toString(), most));
      json.put("numbers", numbers);
    }
    if (quota.of() != null) {
      json.put("of", quota.of());
    }
    return json;
  }

  private static Quota quota(JsonObject json) {
    json.only("grade", "percent", "of", "numbers");
    var numbers = new LinkedHashMap<Integer, Integer>();
    if (json.has("numbers")) {
      var table = json.object("numbers");
      for (var units : table.keys()) {
        if (!units.matches("\\d{1,6}")) {
          throw new IllegalArgumentException(
              "numbers: “" + units + "” phải là một số đơn vị, ví dụ \"10\".");
        }
        numbers.put(Integer.valueOf(units), table.whole(units));
      }
    }
    return new Quota(
        json.text("grade"), json.optionalNumber("percent"), json.optionalText("of"), numbers);
  }

  private static Map<String, Object> exclusive(ExclusiveSet set) {
    return Map.of("name", set.name(), "leaves", set.leaves());
  }

  /** The chain most tables want: total, bonus, maxima, fewer penalties, then the meeting. */
  public static List<TieStep> usualChain() {
    return List.of(
        TieStep.of(TieStep.Kind.TOTAL),
        TieStep.of(TieStep.Kind.BONUS),
        TieStep.of(TieStep.Kind.MAXIMA),
        TieStep.of(TieStep.Kind.FEWER_PENALTIES),
        TieStep.of(TieStep.Kind.BY_HAND));
  }
}
