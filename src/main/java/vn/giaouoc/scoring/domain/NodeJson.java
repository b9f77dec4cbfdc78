package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nodes of a table as JSON values and back. */
final class NodeJson {

  private NodeJson() {}

  static Map<String, Object> values(Node node) {
    var json = new LinkedHashMap<String, Object>();
    json.put("key", node.key());
    json.put("code", node.code());
    json.put("text", node.text());
    json.put("max", node.maximum());
    terms(node.terms(), json);
    switch (node) {
      case CriterionGroup group -> {
        json.put("role", group.role().name());
        json.put("fundable", group.fundable());
      }
      case Criterion _ -> {}
      case CriterionLeaf leaf -> leaf(leaf, json);
    }
    if (!(node instanceof CriterionLeaf)) {
      json.put("children", node.children().stream().map(NodeJson::values).toList());
    }
    return json;
  }

  private static void leaf(CriterionLeaf leaf, Map<String, Object> json) {
    json.put("leaf", LeafJson.values(leaf.rule()));
    json.put("mayBe", leaf.mayBe().stream().map(Enum::name).sorted().toList());
    json.put("notArisen", leaf.notArisen().name());
    json.put("evidence", leaf.evidence().text());
    json.put("evidenceCompulsory", leaf.evidence().compulsory());
    json.put("guide", leaf.guide());
    if (!leaf.consequences().isEmpty()) {
      json.put("sanctions", leaf.consequences().stream().map(GradeJson::consequence).toList());
    }
  }

  private static void terms(Terms terms, Map<String, Object> json) {
    if (terms.weighted()) {
      json.put("weight", terms.weight());
    }
    if (terms.cap() != null) {
      json.put("cap", terms.cap());
    }
    if (terms.floor() != null) {
      json.put("floor", terms.floor());
    }
    if (!terms.appliesTo().isEmpty()) {
      json.put("appliesTo", terms.appliesTo().stream().sorted().toList());
    }
  }

  private static Terms terms(JsonObject json) {
    return new Terms(
        json.number("weight", BigDecimal.ONE),
        json.optionalNumber("cap"),
        json.optionalNumber("floor"),
        Set.copyOf(json.texts("appliesTo")));
  }

  static CriterionGroup group(JsonObject json) {
    return new CriterionGroup(
        json.text("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        json.one("role", GroupRole.class, GroupRole.BASE),
        json.truth("fundable"),
        terms(json),
        json.objects("children").stream().map(NodeJson::below).toList());
  }

  private static Node below(JsonObject json) {
    if (json.has("leaf")) {
      return leaf(json);
    }
    return new Criterion(
        json.text("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        terms(json),
        json.objects("children").stream().map(NodeJson::below).toList());
  }

  private static CriterionLeaf leaf(JsonObject json) {
    return new CriterionLeaf(
        json.text("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        terms(json),
        LeafJson.read(json.object("leaf")),
        json.texts("mayBe").stream()
            .map(Applicability::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        json.one("notArisen", NotArisen.class, NotArisen.FULL),
        new EvidenceRule(json.truth("evidenceCompulsory"), json.text("evidence", "")),
        json.text("guide", ""),
        json.objects("sanctions").stream().map(GradeJson::consequence).toList());
  }
}
