package vn.giaouoc.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NodeResult;
import vn.giaouoc.scoring.domain.Reason;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** Why a unit, or one node of it, came out as it did; Vietnamese, line by line. */
record Explanation(FileScoring scoring) {

  /** What happens to a criterion and so to all below it. */
  private static final Set<Reason.Code> FROM_ABOVE =
      Set.of(Reason.Code.ZEROED, Reason.Code.VOIDED, Reason.Code.CAPPED, Reason.Code.NOT_FUNDED);

  /** The lines for a unit, or for a unit, a colon and the key of a node. */
  List<String> of(String what) {
    var whole = find(what);
    if (whole != null) {
      return unit(whole);
    }
    var colon = what.lastIndexOf(':');
    var id = colon < 0 ? null : find(what.substring(0, colon));
    if (id == null) {
      throw new IllegalArgumentException(
          "Không có đơn vị “%s” trong tệp số liệu. Hãy ghi đúng tên ở trường unit."
              .formatted(colon < 0 ? what : what.substring(0, colon)));
    }
    return node(id, what.substring(colon + 1));
  }

  private @Nullable UnitId find(String unit) {
    return scoring.inputs().names().entrySet().stream()
        .filter(e -> e.getValue().equals(unit.strip()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private List<String> unit(UnitId id) {
    var card = scoring.card(id);
    var lines = new ArrayList<String>();
    rank(id, card, lines);
    lines.add(total(card));
    if (scoring.inputs().columns().containsKey(id)) {
      lines.add(
          "Tính theo cột “%s”, cột hoàn thành cuối cùng."
              .formatted(scoring.inputs().columns().get(id)));
    }
    card.reasons().forEach(r -> lines.add("– " + r.vi()));
    for (var far : card.outliers()) {
      lines.add(
          "– Điểm của %s ở “%s” (%s) khác xa điểm của các đơn vị khác; vẫn được tính."
              .formatted(
                  scoring.name(far.scorer()),
                  scoring.run().table().node(far.leaf()).map(Node::title).orElse(far.leaf()),
                  Vi.number(far.points())));
    }
    scoring.run().table().groups().forEach(g -> tree(card, g, "", lines));
    return lines;
  }

  private void rank(UnitId id, Scorecard card, List<String> lines) {
    var places = scoring.run().ranking().places();
    var place = scoring.run().place(id).orElseThrow();
    lines.add(
        "%s: hạng %d%s%s"
            .formatted(
                scoring.name(id),
                place.rank(),
                place.tied() ? " (đồng hạng)" : "",
                card.grade() == null ? "" : ", xếp loại " + card.grade()));
    if (place.decidedBy() != null) {
      lines.add(
          "Xếp sau %s theo %s."
              .formatted(
                  scoring.name(places.get(places.indexOf(place) - 1).unit()),
                  place.decidedBy().vi(scoring.run().table())));
    }
  }

  private String total(Scorecard card) {
    var policy = scoring.run().table().policy();
    var sum = card.base().add(card.bonus()).subtract(card.deduction());
    return "Tổng %s%s điểm chuẩn %s + điểm thưởng %s − điểm trừ %s; điểm tối đa được giao %s%s; xếp theo %s."
        .formatted(
            Vi.number(card.total()),
            card.total().compareTo(sum) == 0 ? " =" : ", từ",
            Vi.number(card.base()),
            Vi.number(card.bonus()),
            Vi.number(card.deduction()),
            Vi.number(card.assigned()),
            policy == DenominatorPolicy.RATE
                ? ", tỷ lệ " + Vi.number(Rounding.HUNDREDTHS.round(card.measure())) + " %"
                : "",
            policy.measure());
  }

  private void tree(Scorecard card, Node node, String indent, List<String> lines) {
    var result = card.at(node.key());
    var how = how(node, result);
    lines.add(
        indent + node.title() + ": " + got(node, result) + (how.isEmpty() ? "" : " – " + how));
    node.children().forEach(child -> tree(card, child, indent + "  ", lines));
  }

  /** Points of the maximum that counts for this unit. */
  private static String got(Node node, NodeResult result) {
    if (node.weighted().signum() > 0 && result.assigned().signum() == 0) {
      return "không tính";
    }
    return Vi.number(result.points()) + "/" + Vi.number(result.assigned());
  }

  private static String how(Node node, NodeResult result) {
    return result.how().isEmpty() && node instanceof CriterionLeaf && !result.answered()
        ? "chưa nhập"
        : result.how();
  }

  private List<String> node(UnitId id, String key) {
    var node =
        scoring
            .run()
            .table()
            .node(key)
            .orElseThrow(
                () -> new IllegalArgumentException("Bảng điểm không có mục “" + key + "”."));
    var card = scoring.card(id);
    var lines = new ArrayList<String>();
    lines.add("%s, %s: %s điểm".formatted(scoring.name(id), node.title(), got(node, card.at(key))));
    if (node instanceof CriterionLeaf leaf) {
      leaf(id, leaf, card.at(key), lines);
    } else {
      node.children().forEach(child -> tree(card, child, "  ", lines));
    }
    card.reasons().stream()
        .filter(r -> r.arguments().contains(node.title()) || fromAbove(node, r))
        .forEach(r -> lines.add("– " + r.vi()));
    return lines;
  }

  private boolean fromAbove(Node node, Reason reason) {
    return FROM_ABOVE.contains(reason.code())
        && scoring
            .run()
            .table()
            .nodes()
            .filter(above -> above.walk().anyMatch(node::equals))
            .anyMatch(above -> reason.arguments().getFirst().equals(above.title()));
  }

  private void leaf(UnitId id, CriterionLeaf leaf, NodeResult result, List<String> lines) {
    var answers = scoring.run().answers(id);
    lines.add("Quy tắc: " + leaf.rule().rule(leaf.maximum()));
    if (!leaf.guide().isBlank()) {
      lines.add("Hướng dẫn: " + leaf.guide());
    }
    var shown = AnswerJson.show(leaf, answers.at(leaf));
    lines.add("Đã nhập: " + (shown.isEmpty() ? "chưa nhập" : shown));
    lines.add("Cách tính: " + (result.how().isEmpty() ? "chưa nhập" : result.how()));
    var proof = answers.about().sources().getOrDefault(leaf.key(), Set.of());
    if (!proof.isEmpty()) {
      lines.add("Minh chứng: " + String.join("; ", proof));
    }
  }
}
