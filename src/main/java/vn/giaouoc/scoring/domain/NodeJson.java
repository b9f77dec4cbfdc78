package vn.giaouoc.scoring.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nodes of a table as JSON values and back. */
final class NodeJson {

  private NodeJson() {}

  static Map<String, Object> values(Node node) {
    var json = new LinkedHashMap<String, Object>();
    json.put("key", node.key());
    json.put("code", node.code());
    json.put("text", node.text());
    json.put("max", node.maximum());
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
    if (leaf.sanction() != null) {
      json.put("sanction", GradeJson.sanction(leaf.sanction()));
    }
  }

  static CriterionGroup group(JsonObject json) {
    return new CriterionGroup(
        json.text("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        json.one("role", GroupRole.class, GroupRole.BASE),
        json.truth("fundable"),
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
        json.objects("children").stream().map(NodeJson::below).toList());
  }

  private static CriterionLeaf leaf(JsonObject json) {
    return new CriterionLeaf(
        json.text("key"),
        json.text("code", ""),
        json.text("text"),
        json.number("max"),
        LeafJson.read(json.object("leaf")),
        json.texts("mayBe").stream()
            .map(Applicability::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        json.one("notArisen", NotArisen.class, NotArisen.FULL),
        new EvidenceRule(json.truth("evidenceCompulsory"), json.text("evidence", "")),
        json.text("guide", ""),
        sanction(json));
  }

  private static @Nullable Sanction sanction(JsonObject json) {
    return json.has("sanction") ? GradeJson.sanction(json.object("sanction")) : null;
  }
}
