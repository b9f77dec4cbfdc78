package vn.giaouoc.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.shared.Vi;

/**
 * What stands in one cell, as programs read and send it: the fields that the leaf's type asks for.
 *
 * @param options the options of events, or the levels of results
 * @param items what is counted one by one, or the results with what proves each
 */
record AnswerBody(
    @Nullable Applicability applicability,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal figure,
    @Nullable Boolean yes,
    @Nullable @Size(max = 100) String option,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal done,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal due,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal actual,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal target,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal times,
    @Nullable @Digits(integer = 12, fraction = 6) @DecimalMin("0") BigDecimal rate,
    @Nullable @Size(max = 200) List<@Size(max = 100) String> options,
    @Nullable @Size(max = 200) List<@Valid ItemBody> items) {

  /**
   * One thing that is counted, or one result.
   *
   * @param source its name, or what proves it; the name of a file of the sheet says that this file
   *     does
   * @param met numbers of the conditions it meets, from 1; of an item only
   * @param option the level; of a result only
   */
  record ItemBody(
      @Nullable @Size(max = 300) String source,
      @Nullable @Size(max = 50) Set<Integer> met,
      @Nullable @Size(max = 100) String option) {

    static ItemBody of(Input.Item item) {
      return new ItemBody(item.source(), item.met(), null);
    }

    static ItemBody of(Input.Result result) {
      return new ItemBody(result.source(), null, result.option());
    }

    private String name() {
      return source == null ? "" : Vi.clean(source).replaceAll("\\s+", " ");
    }

    Input.Item item() {
      return new Input.Item(met == null ? Set.of() : met, name());
    }

    Input.Result result() {
      return new Input.Result(option == null ? "" : option, name());
    }
  }

  private static AnswerBody only(
      Applicability a,
      @Nullable BigDecimal figure,
      @Nullable Boolean yes,
      @Nullable String option,
      @Nullable List<String> options) {
    return new AnswerBody(
        a, figure, yes, option, null, null, null, null, null, null, options, null);
  }

  private static AnswerBody listed(
      Applicability a, @Nullable List<String> options, List<ItemBody> items) {
    return new AnswerBody(a, null, null, null, null, null, null, null, null, null, options, items);
  }

  static AnswerBody of(Answer answer) {
    var a = answer.applicability();
    return switch (answer.input()) {
      case Input.Figure f -> only(a, f.value(), null, null, null);
      case Input.YesNo y -> only(a, null, y.yes(), null, null);
      case Input.Chosen c -> only(a, null, null, c.option(), null);
      case Input.Events e -> only(a, null, null, null, e.options());
      case Input.Results r ->
          listed(
              a,
              r.results().stream().map(Input.Result::option).toList(),
              r.results().stream().map(ItemBody::of).toList());
      case Input.Items i -> listed(a, null, i.items().stream().map(ItemBody::of).toList());
      case Input.Share s ->
          new AnswerBody(
              a, null, null, null, s.done(), s.due(), null, null, null, null, null, null);
      case Input.Reached r ->
          new AnswerBody(
              a, null, null, null, null, null, r.actual(), r.target(), null, null, null, null);
      case Input.Times t ->
          new AnswerBody(
              a, null, null, null, null, null, null, null, t.times(), t.rate(), null, null);
      case Input.Peers _ -> only(a, null, null, null, null);
      case null -> only(a, null, null, null, null);
    };
  }

  /** What the cell of this node is to say; the leaf itself judges it. */
  Answer answer(@Nullable Node node) {
    if (applicability != null && applicability != Applicability.APPLIES) {
      return Answer.not(applicability);
    }
    var input = node instanceof CriterionLeaf leaf ? input(InputKind.of(leaf.rule())) : null;
    return input == null ? Answer.NONE : Answer.of(input);
  }

  private @Nullable Input input(InputKind kind) {
    return switch (kind) {
      case FIGURE, ITEMS -> counted();
      case YES_NO -> yes == null ? null : new Input.YesNo(yes);
      case CHOSEN -> option == null ? null : new Input.Chosen(option);
      case SHARE -> done == null || due == null ? null : new Input.Share(done, due);
      case REACHED -> actual == null ? null : new Input.Reached(actual, target);
      case TIMES -> times == null || rate == null ? null : new Input.Times(times, rate);
      case EVENTS -> options == null ? null : new Input.Events(options);
      case RESULTS -> chosen();
      case PEERS -> null;
    };
  }

  private @Nullable Input chosen() {
    if (items != null) {
      return new Input.Results(items.stream().map(ItemBody::result).toList());
    }
    return options == null
        ? null
        : new Input.Results(options.stream().map(o -> new Input.Result(o, "")).toList());
  }

  private @Nullable Input counted() {
    if (items != null && !items.isEmpty()) {
      return new Input.Items(items.stream().map(ItemBody::item).toList());
    }
    return figure == null
        ? items == null ? null : new Input.Figure(BigDecimal.ZERO)
        : new Input.Figure(figure);
  }
}
