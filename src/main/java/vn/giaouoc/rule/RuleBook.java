package vn.giaouoc.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.rule.domain.ParameterValues;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;

/** Sets the values of parameters. What was in force stays as history. */
@Service
public class RuleBook {

  private final ParameterRepository parameters;
  private final Provinces provinces;
  private final Blocs blocs;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RuleBook(
      ParameterRepository parameters,
      Provinces provinces,
      Blocs blocs,
      Clock clock,
      ApplicationEventPublisher events) {
    this.parameters = parameters;
    this.provinces = provinces;
    this.blocs = blocs;
    this.clock = clock;
    this.events = events;
  }

  /**
   * A value to be set.
   *
   * @param scope whose value it is; ignored for the law
   * @param typed the value as a person types it, for example {@code 2/3} or {@code 90 %}
   * @param to its last day, or null until a new value ends it
   */
  public record Draft(
      String code,
      RuleLayer layer,
      RuleScope scope,
      String typed,
      LocalDate from,
      @Nullable LocalDate to,
      String source,
      Certainty certainty) {}

  /**
   * Sets a value from a day on. The value that was in force without an end ends the day before; any
   * other overlap is refused. The Board sets the values of its province and of its blocs, and only
   * what the layers above leave open on that day: a value of theirs holds before it. What the law
   * says is the same for all provinces: it comes with the program, and no Board changes it.
   */
  @Transactional
  public long set(Actor actor, Draft draft) {
    mustBeAllowed(actor, draft);
    var parameter =
        parameters
            .find(draft.code())
            .orElseThrow(() -> new NoSuchElementException("no parameter " + draft.code()));
    var value =
        switch (ParameterValues.read(parameter, draft.typed())) {
          case ParameterValues.Read.Value read -> read.stored();
          case ParameterValues.Read.Wrong wrong ->
              throw Refused.at("gia-tri", parameter.label() + ": " + wrong.sentence());
        };
    if (draft.to() != null && draft.to().isBefore(draft.from())) {
      throw Refused.at("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    mustBeLeftOpen(parameter, draft);
    var before = makeRoom(parameter, draft);
    var id = parameters.insert(dated(draft, value), actor.name());
    events.publishEvent(
        record(actor, draft, parameter, id)
            .before(before == null ? Map.of() : Map.of("Giá trị", words(parameter, before)))
            .after(
                Map.of(
                    "Giá trị", words(parameter, value),
                    "Từ ngày", Vi.date(draft.from()),
                    "Nguồn", draft.source())));
    return id;
  }

  private void mustBeLeftOpen(Parameter parameter, Draft draft) {
    var bloc = draft.scope().bloc();
    var scope =
        draft.layer() == RuleLayer.BLOC && bloc != null
            ? new RuleScope(blocs.get(bloc, draft.from()).province(), bloc)
            : draft.scope();
    for (var above : above(draft.code(), draft.layer(), scope, draft.from())) {
      throw Refused.at(
          "tang",
          "Tầng %s đã quy định “%s” từ %s%s (%s) nên giá trị của tầng %s không được áp dụng. Tầng dưới chỉ quy định điều tầng trên để ngỏ."
              .formatted(
                  lower(above.layer()),
                  words(parameter, above.value()),
                  Vi.date(above.from()),
                  above.to() == null ? "" : " đến " + Vi.date(above.to()),
                  above.source(),
                  lower(draft.layer())));
    }
  }

  /** What the layers above this one say on that day, the highest first. */
  private List<DatedParameter> above(String code, RuleLayer layer, RuleScope scope, LocalDate day) {
    return parameters.history(code, scope).stream()
        .filter(v -> v.layer().compareTo(layer) < 0 && v.holdsOn(day))
        .toList();
  }

  private static String lower(RuleLayer layer) {
    return layer.vi().toLowerCase(Locale.ROOT);
  }

  /** The layers in which the actor may set values for this scope. */
  @Transactional(readOnly = true)
  public List<RuleLayer> layersOf(Actor actor, RuleScope scope) {
    return Arrays.stream(RuleLayer.values())
        .filter(layer -> layer != RuleLayer.BLOC || scope.bloc() != null)
        .filter(layer -> layer != RuleLayer.PROVINCE || !scope.province().isEmpty())
        .filter(layer -> isAllowed(actor, layer, scope))
        .toList();
  }

  /**
   * The layers of these for which the layers above leave this parameter open today and until a new
   * value; what is asked for an earlier time is refused in words by {@link #set}.
   */
  @Transactional(readOnly = true)
  public List<RuleLayer> layersOf(Actor actor, RuleScope scope, String code) {
    var today = Vi.day(clock.instant());
    return layersOf(actor, scope).stream()
        .filter(layer -> above(code, layer, scope, today).stream().allMatch(v -> v.to() != null))
        .toList();
  }

  /**
   * All values ever set for the parameter by the law, this province and this bloc, newest first.
   */
  @Transactional(readOnly = true)
  public List<DatedParameter> history(String code, RuleScope scope) {
    return parameters.history(code, scope);
  }

  private @Nullable String makeRoom(Parameter parameter, Draft draft) {
    var overlapping =
        parameters.valuesFrom(draft.code(), draft.layer(), draft.scope(), draft.from(), draft.to());
    if (overlapping.size() == 1) {
      var old = overlapping.getFirst();
      if (old.to() == null && old.from().isBefore(draft.from())) {
        parameters.end(old.id(), draft.from().minusDays(1));
        return old.value();
      }
    }
    if (!overlapping.isEmpty()) {
      throw Refused.at("tu", overlap(parameter, overlapping));
    }
    return null;
  }

  private static String overlap(Parameter parameter, List<DatedParameter> overlapping) {
    var old = overlapping.getFirst();
    return "Đã có giá trị “"
        + words(parameter, old.value())
        + "” áp dụng từ "
        + Vi.date(old.from())
        + (old.to() == null ? "" : " đến " + Vi.date(old.to()))
        + ". Hai giá trị không được cùng áp dụng: hãy chọn ngày bắt đầu sau đó, hoặc ngày kết thúc"
        + " trước đó.";
  }

  private void mustBeAllowed(Actor actor, Draft draft) {
    if (!isAllowed(actor, draft.layer(), draft.scope())) {
      throw new NotAllowed(actor.name() + " may not set " + draft.layer() + " parameters");
    }
  }

  private boolean isAllowed(Actor actor, RuleLayer layer, RuleScope scope) {
    return switch (layer) {
      case LAW -> actor.isSystem();
      case PROVINCE -> provinces.isBoard(actor, scope.province());
      case BLOC -> {
        var bloc = Objects.requireNonNull(scope.bloc());
        var province = blocs.get(bloc, Vi.day(clock.instant())).province();
        yield actor.holds(Role.BOARD_OFFICER, bloc) || provinces.isBoard(actor, province);
      }
    };
  }

  private static DatedParameter dated(Draft draft, String value) {
    return new DatedParameter(
        0,
        draft.code(),
        draft.layer(),
        draft.layer() == RuleLayer.PROVINCE ? draft.scope().province() : null,
        draft.layer() == RuleLayer.BLOC ? draft.scope().bloc() : null,
        value,
        draft.from(),
        draft.to(),
        draft.source(),
        draft.certainty());
  }

  private static Change record(Actor actor, Draft draft, Parameter parameter, long id) {
    var change =
        Change.by(actor, "rule.set-parameter")
            .on("parameter-value", id)
            .saying("Quy định “" + parameter.label() + "” ở tầng " + draft.layer().vi());
    var bloc = draft.scope().bloc();
    return draft.layer() == RuleLayer.BLOC && bloc != null ? change.in(bloc, null) : change;
  }

  private static String words(Parameter parameter, String value) {
    return ParameterValues.vi(parameter.type(), parameter.unit(), value);
  }
}
