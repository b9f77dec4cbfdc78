package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        step(ratio, json);
        if (!Decimals.same(ratio.limit(), Decimals.HUNDRED)) {
          json.put("limit", ratio.limit());
        }
      }
      case TargetLeaf target -> {
        json.put("base", target.base());
        json.put("over", target.over().name());
        if (target.limit() != null) {
          json.put("limit", target.limit());
        }
      }
      case MinusPerLeaf minus -> {
        json.put("per", minus.per());
        json.put("unit", minus.unit());
      }
      case MinusPlusLeaf both -> {
        if (both.base() != null) {
          json.put("base", both.base());
        }
        json.put("per", both.per());
        json.put("plus", both.plus());
        json.put("unit", both.unit());
        json.put("floorFirst", both.floorFirst());
        json.put("least", both.least());
        step(both, json);
      }
      case CountLeaf count -> {
        json.put("per", count.per());
        json.put("unit", count.unit());
        json.put("conditions", count.conditions());
      }
      case EventAverageLeaf events ->
          json.put("options", events.options().stream().map(LeafJson::option).toList());
      case BestOfLeaf best ->
          json.put("options", best.levels().stream().map(LeafJson::option).toList());
      case RankLeaf rank -> {
        json.put("better", rank.moreIsBetter() ? "MORE" : "LESS");
        json.put("places", rank.places());
      }
      case PeerLeaf peer -> json.put("trim", peer.trim());
      case ExternalLeaf external -> {
        json.put("source", external.source());
        json.put("of", values(external.of()));
      }
      case AutoLeaf auto -> {
        json.put("fact", auto.fact());
        json.put("of", values(auto.of()));
      }
    }
    return json;
  }

  private static void step(Leaf leaf, Map<String, Object> json) {
    if (leaf.step() != null) {
      json.put("step", leaf.step());
    }
  }

  private static @Nullable BigDecimal step(JsonObject json) {
    return json.has("step") ? new Rounding(json.number("step")).step() : null;
  }

  static Leaf read(JsonObject json) {
    var type = json.one("type", LeafType.class);
    json.only(fields(type));
    return switch (type) {
      case DIRECT -> new DirectLeaf();
      case BINARY -> new BinaryLeaf();
      case CHOICE -> new ChoiceLeaf(options(json));
      case BANDS ->
          new BandsLeaf(
              json.truth("share"),
              json.text("unit", ""),
              json.objects("bands").stream().map(b -> b.make(LeafJson::band)).toList());
      case RATIO -> new RatioLeaf(step(json), json.number("limit", Decimals.HUNDRED));
      case TARGET ->
          new TargetLeaf(
              json.number("base", new BigDecimal("50")),
              json.one("over", TargetLeaf.Over.class, TargetLeaf.Over.BEST_RATE),
              json.optionalNumber("limit"));
      case MINUS_PER -> new MinusPerLeaf(json.number("per"), json.text("unit", ""));
      case MINUS_PLUS ->
          new MinusPlusLeaf(
              json.optionalNumber("base"),
              json.number("per"),
              json.number("plus"),
              step(json),
              json.truth("floorFirst"),
              json.number("least", BigDecimal.ZERO),
              json.text("unit", ""));
      case COUNT ->
          new CountLeaf(json.number("per"), json.text("unit", ""), json.texts("conditions"));
      case EVENT_AVG -> new EventAverageLeaf(options(json));
      case BEST_OF -> new BestOfLeaf(options(json));
      case RANK -> new RankLeaf(more(json), json.numbers("places"));
      case PEER -> new PeerLeaf(json.whole("trim", 0));
      case EXTERNAL ->
          new ExternalLeaf(json.name("source"), json.object("of").make(LeafJson::read));
      case AUTO -> new AutoLeaf(json.name("fact"), json.object("of").make(LeafJson::read));
    };
  }

  private static String[] fields(LeafType type) {
    return switch (type) {
      case DIRECT, BINARY -> new String[] {"type"};
      case CHOICE, EVENT_AVG, BEST_OF -> new String[] {"type", "options"};
      case BANDS -> new String[] {"type", "share", "unit", "bands"};
      case RATIO -> new String[] {"type", "step", "limit"};
      case TARGET -> new String[] {"type", "base", "over", "limit"};
      case MINUS_PER -> new String[] {"type", "per", "unit"};
      case MINUS_PLUS ->
          new String[] {"type", "base", "per", "plus", "step", "floorFirst", "least", "unit"};
      case COUNT -> new String[] {"type", "per", "unit", "conditions"};
      case RANK -> new String[] {"type", "better", "places"};
      case PEER -> new String[] {"type", "trim"};
      case EXTERNAL -> new String[] {"type", "source", "of"};
      case AUTO -> new String[] {"type", "fact", "of"};
    };
  }

  private static boolean more(JsonObject json) {
    return switch (json.text("better", "MORE")) {
      case "MORE" -> true;
      case "LESS" -> false;
      default -> throw new IllegalArgumentException("better: chỉ nhận MORE hoặc LESS.");
    };
  }

  private static List<ChoiceLeaf.Option> options(JsonObject json) {
    return json.objects("options").stream()
        .map(o -> o.only("key", "text", "points", "zeroParent"))
        .map(o ->
            new ChoiceLeaf.Option(
                o.name("key"), o.text("text"), o.number("points"), o.truth("zeroParent")))
        .toList();
  }

  private static Map<String, Object> option(ChoiceLeaf.Option option) {
    return Map.of(
        "key", option.key(),
        "text", option.text(),
        "points", option.points(),
        "zeroParent", option.zeroParent());
  }

  private static BandsLeaf.Band band(JsonObject json) {
    json.only("from", "above", "below", "to", "points").notBoth("from", "above");
    var above = json.has("above");
    var upTo = json.notBoth("below", "to").has("to");
    return new BandsLeaf.Band(
        json.optionalNumber(above ? "above" : "from"),
        above,
        json.optionalNumber(upTo ? "to" : "below"),
        upTo,
        json.number("points"));
  }

  private static Map<String, Object> band(BandsLeaf.Band band) {
    var json = new LinkedHashMap<String, Object>();
    if (band.from() != null) {
      json.put(band.above() ? "above" : "from", band.from());
    }
    if (band.below() != null) {
      json.put(band.upTo() ? "to" : "below", band.below());
    }
    json.put("points", band.points());
    return json;
  }
}
