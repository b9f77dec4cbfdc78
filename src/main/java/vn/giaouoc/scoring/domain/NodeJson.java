package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes of a table as JSON values and back. */
final class NodeJson {

  private static final List<String> COMMON =
      List.of("key", "code", "text", "max", "weight", "cap", "floor", "appliesTo");

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

  private static Set<Applicability> mayBe(JsonObject json) {
    var mayBe = EnumSet.noneOf(Applicability.class);
    for (var name : json.texts("mayBe")) {
      mayBe.add(new JsonObject(Map.of("mayBe", name), json.place()).reason("mayBe"));
    }
    return mayBe;
  }

  private static String[] with(String... own) {
    return Stream.concat(COMMON.stream(), Arrays.stream(own)).toArray(String[]::new);
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
    if (json.has("leaf")) {
      throw new IllegalArgumentException(
          "leaf: nội dung chấm phải nằm trong children của một nhóm.");
    }
    json.only(with("role", "fundable", "children"));
    return new CriterionGroup(
        json.name("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        json.one("role", GroupRole.class, GroupRole.BASE),
        json.truth("fundable"),
        terms(json),
        json.objects("children").stream().map(c -> c.make(NodeJson::below)).toList());
  }

  private static Node below(JsonObject json) {
    if (json.has("leaf")) {
      return leaf(json.notBoth("leaf", "children"));
    }
    json.only(with("children"));
    return new Criterion(
        json.name("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        terms(json),
        json.objects("children").stream().map(c -> c.make(NodeJson::below)).toList());
  }

  private static CriterionLeaf leaf(JsonObject json) {
    json.only(
        with("leaf", "mayBe", "notArisen", "evidence", "evidenceCompulsory", "guide", "sanctions"));
    return new CriterionLeaf(
        json.name("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        terms(json),
        json.object("leaf").make(LeafJson::read),
        mayBe(json),
        json.one("notArisen", NotArisen.class, NotArisen.FULL),
        new EvidenceRule(json.truth("evidenceCompulsory"), json.text("evidence", "")),
        json.text("guide", ""),
        json.objects("sanctions").stream().map(s -> s.make(GradeJson::consequence)).toList());
  }
}
