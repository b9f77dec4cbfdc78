package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/** Inputs and answers as JSON values and back. */
public final class AnswerJson {

  private AnswerJson() {}

  /** The canonical text of an input, as it is stored in one cell. */
  public static String write(Input input) {
    return CanonicalJson.write(values(input));
  }

  /** The input a parsed JSON text states; an {@link IllegalArgumentException} if it is none. */
  public static Input read(Map<?, ?> parsed) {
    return new JsonObject(parsed).make(AnswerJson::input);
  }

  private static Input input(JsonObject json) {
    if (json.has("n")) {
      return new Input.Figure(json.only("n").number("n"));
    }
    if (json.has("yes")) {
      return new Input.YesNo(json.only("yes").truth("yes"));
    }
    if (json.has("option")) {
      return new Input.Chosen(json.only("option").text("option"));
    }
    if (json.has("done") || json.has("due")) {
      json.only("done", "due");
      return new Input.Share(json.number("done"), json.number("due"));
    }
    if (json.has("actual")) {
      json.only("actual", "target");
      return new Input.Reached(json.number("actual"), json.optionalNumber("target"));
    }
    if (json.has("times")) {
      json.only("times", "rate");
      return new Input.Times(json.number("times"), json.number("rate", BigDecimal.ZERO));
    }
    if (json.has("events")) {
      return new Input.Events(json.only("events").texts("events"));
    }
    if (json.has("results")) {
      return new Input.Results(
          json.only("results").objects("results").stream()
              .map(r -> r.only("option", "source"))
              .map(r -> new Input.Result(r.text("option"), r.text("source", "")))
              .toList());
    }
    if (json.has("items")) {
      return new Input.Items(
          json.only("items").objects("items").stream().map(AnswerJson::item).toList());
    }
    if (json.has("peers")) {
      var peers = json.only("peers").object("peers");
      return new Input.Peers(
          peers.values().keySet().stream()
              .map(String::valueOf)
              .collect(Collectors.toMap(k -> new UnitId(Long.parseLong(k)), k -> peers.number(k))));
    }
    throw new IllegalArgumentException(
        "Phải nêu một trong: n; yes; option; done và due; actual và target; times và rate; events;"
            + " results; items; peers; is.");
  }

  private static Input.Item item(JsonObject json) {
    json.only("met", "source");
    return new Input.Item(
        json.numbers("met").stream()
            .map(n -> new JsonObject(Map.of("met", n), json.place()).whole("met"))
            .collect(Collectors.toSet()),
        json.text("source", ""));
  }

  static Map<String, Object> values(Input input) {
    return switch (input) {
      case Input.Figure f -> Map.of("n", f.value());
      case Input.YesNo y -> Map.of("yes", y.yes());
      case Input.Chosen c -> Map.of("option", c.option());
      case Input.Share s -> Map.of("done", s.done(), "due", s.due());
      case Input.Reached r ->
          r.target() == null
              ? Map.of("actual", r.actual())
              : Map.of("actual", r.actual(), "target", r.target());
      case Input.Times t -> Map.of("times", t.times(), "rate", t.rate());
      case Input.Events e -> Map.of("events", e.options());
      case Input.Results r ->
          Map.of(
              "results",
              r.results().stream()
                  .map(x -> sourced(Map.of("option", x.option()), x.source()))
                  .toList());
      case Input.Items i ->
          Map.of(
              "items",
              i.items().stream()
                  .map(x -> sourced(Map.of("met", List.copyOf(x.met())), x.source()))
                  .toList());
      case Input.Peers p -> {
        var points = new LinkedHashMap<String, Object>();
        p.points().forEach((unit, given) -> points.put(Long.toString(unit.value()), given));
        yield Map.of("peers", points);
      }
    };
  }

  private static Map<String, Object> sourced(Map<String, Object> values, String source) {
    if (source.isEmpty()) {
      return values;
    }
    var json = new LinkedHashMap<>(values);
    json.put("source", source);
    return json;
  }

  static Map<String, Object> values(Answers answers) {
    var leaves = new LinkedHashMap<String, Object>();
    answers
        .leaves()
        .forEach((key, answer) -> {
          if (answer.given()) {
            leaves.put(key, values(answer));
          }
        });
    var json = new LinkedHashMap<String, Object>();
    json.put("leaves", leaves);
    json.put("notFunded", List.copyOf(answers.notFunded()));
    json.putAll(AboutJson.values(answers.about()));
    return json;
  }

  static Answers answers(JsonObject json) {
    var leaves = new LinkedHashMap<String, Answer>();
    var stored = json.object("leaves");
    stored
        .values()
        .keySet()
        .forEach(key -> leaves.put((String) key, answer(stored.object((String) key))));
    return new Answers(leaves, Set.copyOf(json.texts("notFunded")), AboutJson.read(json));
  }

  private static Object values(Answer answer) {
    var input = answer.input();
    return input == null ? Map.of("is", answer.applicability().name()) : values(input);
  }

  static Answer answer(JsonObject json) {
    return json.has("is") ? Answer.not(json.only("is").reason("is")) : Answer.of(input(json));
  }

  /** What one cell shows: the input as the leaf words it, or why it does not apply. */
  public static String show(CriterionLeaf leaf, @Nullable Answer answer) {
    if (answer == null || !answer.given()) {
      return "";
    }
    var input = answer.input();
    return input == null ? answer.applicability().vi() : leaf.rule().show(input);
  }
}
