package vn.giaouoc.scoring.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inputs and answers as JSON values and back. */
public final class AnswerJson {

  private AnswerJson() {}

  /** The canonical text of an input, as it is stored in one cell. */
  public static String write(Input input) {
    return CanonicalJson.write(values(input));
  }

  /** The input a parsed JSON text states. */
  public static Input read(Map<?, ?> parsed) {
    var json = new JsonObject(parsed);
    if (json.has("n")) {
      return new Input.Figure(json.number("n"));
    }
    if (json.has("yes")) {
      return new Input.YesNo(json.truth("yes"));
    }
    return json.has("option")
        ? new Input.Chosen(json.text("option"))
        : new Input.Share(json.number("done"), json.number("due"));
  }

  static Map<String, Object> values(Input input) {
    return switch (input) {
      case Input.Figure f -> Map.of("n", f.value());
      case Input.YesNo y -> Map.of("yes", y.yes());
      case Input.Chosen c -> Map.of("option", c.option());
      case Input.Share s -> Map.of("done", s.done(), "due", s.due());
    };
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
    return Map.of("leaves", leaves, "notFunded", answers.notFunded().stream().sorted().toList());
  }

  static Answers answers(JsonObject json) {
    var leaves = new LinkedHashMap<String, Answer>();
    var stored = json.object("leaves");
    stored
        .values()
        .keySet()
        .forEach(key -> leaves.put((String) key, answer(stored.object((String) key))));
    return new Answers(leaves, Set.copyOf(json.texts("notFunded")));
  }

  private static Object values(Answer answer) {
    var input = answer.input();
    return input == null ? Map.of("is", answer.applicability().name()) : values(input);
  }

  private static Answer answer(JsonObject json) {
    return json.has("is")
        ? Answer.not(Applicability.valueOf(json.text("is")))
        : Answer.of(read(json.values()));
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
