package vn.giaouoc.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.NodeResult;
import vn.giaouoc.scoring.domain.Progress;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Reason;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreInputs;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;

/** The result of a scoring from files, for programs and for people. */
record FileScoring(ScoreInputs inputs, int version, RankingRun run) {

  /** Every unit with its result and every reason, in the order of the ranking; canonical JSON. */
  String json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("engine", RankingRun.ENGINE);
    json.put("table", run.table().title());
    if (version > 1) {
      json.put("tableVersion", version);
    }
    json.put("factsSha256", CanonicalJson.sha256(run.facts()));
    json.put("resultSha256", CanonicalJson.sha256(run.result()));
    json.put("units", run.ranking().places().stream().map(this::unit).toList());
    return CanonicalJson.write(json);
  }

  private Map<String, Object> unit(Ranking.Place place) {
    var card = card(place.unit());
    var answers = run.answers(place.unit());
    var progress = Progress.of(run.table(), answers, Set.of());
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("unit", name(place.unit()));
    if (!answers.about().group().isEmpty()) {
      json.put("group", answers.about().group());
    }
    if (inputs.columns().containsKey(place.unit())) {
      json.put("column", inputs.columns().get(place.unit()));
    }
    json.put("rank", place.rank());
    json.put("tied", place.tied());
    if (place.decidedBy() != null) {
      json.put("decidedBy", decision(place.decidedBy()));
    }
    json.put("base", card.base());
    json.put("bonus", card.bonus());
    json.put("deduction", card.deduction());
    json.put("total", card.total());
    json.put("assigned", card.assigned());
    json.put("rate", Rounding.HUNDREDTHS.round(card.rate()));
    json.put("grade", card.grade());
    json.put("knockedOut", card.knockedOut());
    json.put("maxima", card.maxima());
    json.put("groupMaxima", card.groupMaxima());
    json.put("reasons", card.reasons().stream().map(FileScoring::reason).toList());
    json.put("answered", progress.answered());
    json.put("toAnswer", progress.all());
    json.put(
        "unanswered",
        run.table()
            .leaves()
            .filter(l -> progress.unanswered().contains(l) || progress.waiting().contains(l))
            .map(CriterionLeaf::key)
            .toList());
    json.put(
        "outliers",
        card.outliers().stream()
            .map(o -> Map.of("leaf", o.leaf(), "scorer", name(o.scorer()), "points", o.points()))
            .toList());
    var nodes = new TreeMap<String, Object>();
    card.nodes().forEach((key, node) -> nodes.put(key, node(node)));
    json.put("nodes", nodes);
    return json;
  }

  private static Map<String, Object> node(NodeResult node) {
    var json = new LinkedHashMap<String, Object>();
    json.put("points", node.points());
    json.put("assigned", node.assigned());
    json.put("answered", node.answered());
    if (!node.how().isEmpty()) {
      json.put("how", node.how());
    }
    return json;
  }

  private static Map<String, Object> reason(Reason reason) {
    return Map.of(
        "code", reason.code().name(), "arguments", reason.arguments(), "sentence", reason.vi());
  }

  private static Map<String, Object> decision(Ranking.Decision decision) {
    var json = new LinkedHashMap<String, Object>();
    json.put("by", decision.step().kind().name());
    if (decision.step().of() != null) {
      json.put("of", decision.step().of());
    }
    json.put("own", decision.own());
    json.put("above", decision.other());
    return json;
  }

  /** Why a unit, or one node of it ({@code unit:key}), came out as it did. */
  List<String> explain(String what) {
    return new Explanation(this).of(what);
  }

  Scorecard card(UnitId id) {
    return Objects.requireNonNull(run.cards().get(id));
  }

  String name(UnitId id) {
    return inputs.names().getOrDefault(id, id.toString());
  }
}
