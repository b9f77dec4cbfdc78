package vn.giaouoc.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NodeResult;
import vn.giaouoc.scoring.domain.Progress;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Reason;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreInputs;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** The result of a scoring from files, for programs and for people. */
record FileScoring(ScoreInputs inputs, RankingRun run) {

  /** Every unit with its result and every reason, in the order of the ranking; canonical JSON. */
  String json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("engine", RankingRun.ENGINE);
    json.put("table", run.table().title());
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
    var whole = find(what);
    if (whole != null) {
      return whole(whole);
    }
    var colon = what.lastIndexOf(':');
    var id = colon < 0 ? null : find(what.substring(0, colon));
    if (id == null) {
      throw new IllegalArgumentException(
          "Không có đơn vị “%s” trong tệp số liệu. Hãy ghi đúng tên ở trường unit."
              .formatted(colon < 0 ? what : what.substring(0, colon)));
    }
    return one(id, what.substring(colon + 1));
  }

  private @Nullable UnitId find(String unit) {
    return inputs.names().entrySet().stream()
        .filter(e -> e.getValue().equals(unit))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private List<String> whole(UnitId id) {
    var card = card(id);
    var lines = new ArrayList<String>();
    var place = run.place(id).orElseThrow();
    lines.add(
        "%s: hạng %d%s%s"
            .formatted(
                name(id),
                place.rank(),
                place.tied() ? " (đồng hạng)" : "",
                card.grade() == null ? "" : ", xếp loại " + card.grade()));
    if (place.decidedBy() != null) {
      var decided = place.decidedBy();
      lines.add(
          "Xếp sau đơn vị đứng trên vì %s: %s so với %s."
              .formatted(decided.step().kind().vi(), decided.own(), decided.other()));
    }
    lines.add(
        "Tổng %s = điểm chuẩn %s + điểm thưởng %s − điểm trừ %s; điểm tối đa được giao %s, cách tính: %s."
            .formatted(
                Vi.number(card.total()),
                Vi.number(card.base()),
                Vi.number(card.bonus()),
                Vi.number(card.deduction()),
                Vi.number(card.assigned()),
                run.table().policy().vi()));
    card.reasons().forEach(r -> lines.add("– " + r.vi()));
    for (var outlier : card.outliers()) {
      lines.add(
          "– Điểm của %s ở %s (%s) khác xa các đơn vị khác; vẫn được tính."
              .formatted(name(outlier.scorer()), outlier.leaf(), Vi.number(outlier.points())));
    }
    run.table().groups().forEach(g -> tree(card, id, g, "", lines));
    return lines;
  }

  private void tree(Scorecard card, UnitId id, Node node, String indent, List<String> lines) {
    var result = card.at(node.key());
    lines.add(
        "%s%s: %s/%s%s"
            .formatted(
                indent,
                node.title(),
                Vi.number(result.points()),
                Vi.number(node.weighted()),
                result.how().isEmpty() ? "" : " – " + result.how()));
    node.children().forEach(child -> tree(card, id, child, indent + "  ", lines));
  }

  private List<String> one(UnitId id, String key) {
    var node =
        run.table()
            .node(key)
            .orElseThrow(
                () -> new IllegalArgumentException("Bảng điểm không có mục “" + key + "”."));
    var lines = new ArrayList<String>();
    var result = card(id).at(key);
    lines.add(
        "%s, %s: %s/%s điểm"
            .formatted(
                name(id), node.title(), Vi.number(result.points()), Vi.number(node.weighted())));
    if (node instanceof CriterionLeaf leaf) {
      lines.add("Quy tắc: " + leaf.rule().rule(leaf.maximum()));
      lines.add("Đã nhập: " + entered(leaf, id));
      lines.add("Cách tính: " + (result.how().isEmpty() ? "chưa nhập" : result.how()));
    } else {
      node.children().forEach(child -> tree(card(id), id, child, "  ", lines));
    }
    card(id).reasons().stream()
        .filter(r -> r.arguments().contains(node.title()))
        .forEach(r -> lines.add("– " + r.vi()));
    return lines;
  }

  private String entered(CriterionLeaf leaf, UnitId id) {
    var shown = AnswerJson.show(leaf, run.answers(id).at(leaf));
    return shown.isEmpty() ? "chưa nhập" : shown;
  }

  private Scorecard card(UnitId id) {
    return Objects.requireNonNull(run.cards().get(id));
  }

  private String name(UnitId id) {
    return inputs.names().getOrDefault(id, id.toString());
  }
}
