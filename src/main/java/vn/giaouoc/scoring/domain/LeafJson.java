package vn.giaouoc.scoring.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of leaves as JSON values and back; {@code type} tells them apart. */
final class LeafJson {

  private LeafJson() {}

  static Map<String, Object> values(Leaf leaf) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", leaf.type().name());
    switch (leaf) {
      case DirectLeaf _, BinaryLeaf _ -> {}
      case ChoiceLeaf choice ->
          json.put("options", choice.options().stream().map(LeafJson::option).toList());
      case BandsLeaf bands -> {
        json.put("share", bands.share());
        json.put("unit", bands.unit());
        json.put("bands", bands.bands().stream().map(LeafJson::band).toList());
      }
      case RatioLeaf ratio -> {
        if (ratio.step() != null) {
          json.put("step", ratio.step());
        }
      }
      case MinusPerLeaf minus -> {
        json.put("per", minus.per());
        json.put("unit", minus.unit());
      }
      case CountLeaf count -> {
        json.put("per", count.per());
        json.put("unit", count.unit());
        json.put("condition", count.condition());
      }
    }
    return json;
  }

  static Leaf read(JsonObject json) {
    return switch (json.one("type", LeafType.class)) {
      case DIRECT -> new DirectLeaf();
      case BINARY -> new BinaryLeaf();
      case CHOICE ->
          new ChoiceLeaf(
              json.objects("options").stream()
                  .map(o ->
                      new ChoiceLeaf.Option(
                          o.text("key"), o.text("text"), o.number("points"), o.truth("zeroParent")))
                  .toList());
      case BANDS ->
          new BandsLeaf(
              json.truth("share"),
              json.text("unit", ""),
              json.objects("bands").stream()
                  .map(b ->
                      new BandsLeaf.Band(
                          b.optionalNumber("from"), b.optionalNumber("below"), b.number("points")))
                  .toList());
      case RATIO -> new RatioLeaf(json.optionalNumber("step"));
      case MINUS_PER -> new MinusPerLeaf(json.number("per"), json.text("unit", ""));
      case COUNT ->
          new CountLeaf(json.number("per"), json.text("unit", ""), json.text("condition", ""));
    };
  }

  private static Map<String, Object> option(ChoiceLeaf.Option option) {
    return Map.of(
        "key", option.key(),
        "text", option.text(),
        "points", option.points(),
        "zeroParent", option.zeroParent());
  }

  private static Map<String, Object> band(BandsLeaf.Band band) {
    var json = new LinkedHashMap<String, Object>();
    if (band.from() != null) {
      json.put("from", band.from());
    }
    if (band.below() != null) {
      json.put("below", band.below());
    }
    json.put("points", band.points());
    return json;
  }
}
