package vn.giaouoc.scoring.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.shared.UnitId;

/** Facts and results of a ranking as JSON. */
final class RunJson {

  private RunJson() {}

  static Map<String, Object> facts(RankingRun.Facts facts) {
    var units =
        Many.each(
            byUnit(facts.answers()),
            e ->
                written(
                    Map.of(
                        "unit", e.getKey().value(), "answers", AnswerJson.values(e.getValue()))));
    return Map.of(
        "engine", RankingRun.ENGINE,
        "ruleSet", facts.ruleSet(),
        "tableVersion", facts.tableVersion(),
        "table", TableJson.values(facts.table()),
        "units", units,
        "decisions", facts.decisions().stream().map(RunJson::order).toList());
  }

  static RankingRun.Facts facts(JsonObject json) {
    if (!json.text("engine").equals(RankingRun.ENGINE)) {
      throw new IllegalArgumentException("another engine wrote this: " + json.text("engine"));
    }
    Map<UnitId, Answers> answers =
        json.objects("units").stream()
            .collect(
                Collectors.toMap(
                    u -> new UnitId(u.number("unit").longValueExact()),
                    u -> AnswerJson.answers(u.object("answers"))));
    return new RankingRun.Facts(
        TableJson.read(json.object("table").values()),
        json.whole("tableVersion"),
        json.text("ruleSet"),
        answers,
        json.list("decisions").stream()
            .map(d -> (List<?>) d)
            .map(d -> d.stream().map(id -> new UnitId(Long.parseLong(String.valueOf(id)))).toList())
            .map(Ranking.HandDecision::new)
            .toList());
  }

  private static List<Long> order(Ranking.HandDecision decision) {
    return decision.order().stream().map(UnitId::value).toList();
  }

  static String result(Map<UnitId, Scorecard> cards, Ranking ranking) {
    var lines = Many.each(byUnit(cards), e -> written(card(e.getKey(), e.getValue())));
    return CanonicalJson.write(
        Map.of("cards", lines, "places", ranking.places().stream().map(RunJson::place).toList()));
  }

  private static <T> List<Map.Entry<UnitId, T>> byUnit(Map<UnitId, T> values) {
    return values.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> e.getKey().value()))
        .toList();
  }

  private static CanonicalJson.Written written(Object value) {
    return new CanonicalJson.Written(CanonicalJson.write(value));
  }

  private static Map<String, Object> card(UnitId unit, Scorecard card) {
    var json = new LinkedHashMap<String, Object>();
    json.put("unit", unit.value());
    json.put("base", card.base());
    json.put("bonus", card.bonus());
    json.put("deduction", card.deduction());
    json.put("total", card.total());
    json.put("assigned", card.assigned());
    json.put("measure", List.of(card.measure().numerator(), card.measure().denominator()));
    if (card.grade() != null) {
      json.put("grade", card.grade());
    }
    json.put("maxima", card.maxima());
    json.put("groupMaxima", card.groupMaxima());
    json.put("outliers", card.outliers().stream().map(RunJson::outlier).toList());
    json.put("knockedOut", card.knockedOut());
    json.put("reasons", card.reasons().stream().map(RunJson::reason).toList());
    var nodes = new LinkedHashMap<String, Object>();
    card.nodes().forEach((key, node) -> nodes.put(key, List.of(node.points(), node.assigned())));
    json.put("nodes", nodes);
    return json;
  }

  private static Map<String, Object> reason(Reason reason) {
    return Map.of("code", reason.code().name(), "arguments", reason.arguments());
  }

  private static Map<String, Object> outlier(Scorecard.Outlier far) {
    return Map.of("leaf", far.leaf(), "scorer", far.scorer().value(), "points", far.points());
  }

  private static Map<String, Object> place(Ranking.Place place) {
    var json = new LinkedHashMap<String, Object>();
    json.put("unit", place.unit().value());
    json.put("rank", place.rank());
    json.put("tied", place.tied());
    if (place.decidedBy() != null) {
      json.put("by", place.decidedBy().step().kind().name());
      if (place.decidedBy().step().of() != null) {
        json.put("of", place.decidedBy().step().of());
      }
      json.put("own", place.decidedBy().own());
      json.put("other", place.decidedBy().other());
    }
    return json;
  }
}
