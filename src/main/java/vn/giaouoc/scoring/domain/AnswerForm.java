package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a leaf is written in a file.
 *
 * @param fields one of them must be there
 * @param example what a person may copy
 * @param options keys of the levels that may be named
 */
record AnswerForm(List<String> fields, String example, List<String> options) {

  static AnswerForm of(Leaf leaf) {
    return switch (leaf) {
      case BorrowedLeaf other -> of(other.of());
      case DirectLeaf _, MinusPerLeaf _, RankLeaf _ -> form("{\"n\": 2}", "n");
      case BinaryLeaf _ -> form("{\"yes\": true}", "yes");
      case ChoiceLeaf choice -> levels("{\"option\": %s}", "option", choice.options());
      case BandsLeaf bands ->
          bands.share() ? form("{\"done\": 17, \"due\": 20}", "done") : form("{\"n\": 2}", "n");
      case RatioLeaf _ -> form("{\"done\": 17, \"due\": 20}", "done");
      case TargetLeaf _ -> form("{\"actual\": 115, \"target\": 100}", "actual");
      case MinusPlusLeaf _ -> form("{\"times\": 2, \"rate\": 0.9}", "times");
      case CountLeaf _ ->
          form(
              "{\"n\": 2} hoặc {\"items\": [{\"met\": [1], \"source\": \"12/QĐ\"}]}", "n", "items");
      case EventAverageLeaf events -> levels("{\"events\": [%s]}", "events", events.options());
      case BestOfLeaf best -> levels("{\"results\": [{\"option\": %s}]}", "results", best.levels());
      case PeerLeaf _ -> form("{\"peers\": {\"tên đơn vị chấm\": 8}}", "peers");
    };
  }

  private static AnswerForm form(String example, String... fields) {
    return new AnswerForm(List.of(fields), example, List.of());
  }

  private static AnswerForm levels(String example, String field, List<ChoiceLeaf.Option> levels) {
    var keys = levels.stream().map(ChoiceLeaf.Option::key).toList();
    var first = keys.isEmpty() ? "…" : "\"" + keys.getFirst() + "\"";
    return new AnswerForm(List.of(field), example.formatted(first), keys);
  }

  /** Why an answer is not written so, as a Vietnamese sentence; null when it is. */
  @Nullable String misfit(JsonObject answer) {
    return answer.has("is") || fields.stream().anyMatch(answer::has)
        ? null
        : "phải ghi dạng " + example + ".";
  }

  /** Which level an input names that there is not, as a Vietnamese sentence; null when none. */
  @Nullable String unknown(@Nullable Input input) {
    var named =
        switch (input) {
          case Input.Chosen c -> Stream.of(c.option());
          case Input.Events e -> e.options().stream();
          case Input.Results r -> r.results().stream().map(Input.Result::option);
          case null, default -> Stream.<String>empty();
        };
    return named
        .filter(option -> !options.contains(option))
        .findFirst()
        .map(option ->
            "không có mức “%s”; các mức là %s."
                .formatted(option, options.stream().collect(Collectors.joining(", "))))
        .orElse(null);
  }
}
