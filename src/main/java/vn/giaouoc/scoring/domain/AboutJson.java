package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a unit as JSON values and back. What is empty is left out. */
final class AboutJson {

  private AboutJson() {}

  static Map<String, Object> values(About about) {
    var json = new LinkedHashMap<String, Object>();
    if (!about.kind().isEmpty()) {
      json.put("kind", about.kind());
    }
    if (!about.group().isEmpty()) {
      json.put("group", about.group());
    }
    if (!about.figures().isEmpty()) {
      json.put("figures", about.figures());
    }
    if (!about.passed().isEmpty()) {
      json.put("passed", List.copyOf(about.passed()));
    }
    if (!about.voided().isEmpty()) {
      json.put("voided", List.copyOf(about.voided()));
    }
    if (!about.sources().isEmpty()) {
      var sources = new LinkedHashMap<String, Object>();
      about.sources().forEach((leaf, proof) -> sources.put(leaf, List.copyOf(proof)));
      json.put("sources", sources);
    }
    return json;
  }

  static About read(JsonObject json) {
    var figures = new LinkedHashMap<String, BigDecimal>();
    if (json.has("figures")) {
      var stored = json.object("figures");
      stored.keys().forEach(name -> figures.put(name, stored.number(name)));
    }
    var sources = new LinkedHashMap<String, Set<String>>();
    if (json.has("sources")) {
      var stored = json.object("sources");
      stored.keys().forEach(leaf -> sources.put(leaf, Set.copyOf(stored.texts(leaf))));
    }
    return new About(
        json.text("kind", ""),
        json.text("group", ""),
        figures,
        Set.copyOf(json.texts("passed")),
        Set.copyOf(json.texts("voided")),
        sources);
  }
}
