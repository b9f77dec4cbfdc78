package vn.giaouoc.pledge.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.FigureEntry;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.MeasureUnit;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.shared.Refused;

/** Reads measures and figures of the API; what does not belong to a kind of measure is left out. */
final class TargetMeasures {

  private TargetMeasures() {}

  static Measure of(TargetApi.MeasureBody body) {
    var kind = body.kind();
    var zero = kind == MeasureKind.ZERO;
    return new Measure(
        kind,
        zero ? Operator.EQ : kind.isNumeric() ? body.operator() : null,
        zero || (kind.isNumeric() && body.operatorStated()),
        zero && body.value() == null ? BigDecimal.ZERO : body.value(),
        unit(kind, body.unit()),
        population(body),
        body.scope(),
        body.level() == null ? null : scaleOf(body.level()),
        body.level(),
        body.title());
  }

  private static @Nullable MeasureUnit unit(MeasureKind kind, @Nullable String unit) {
    return switch (kind) {
      case SHARE -> MeasureUnit.PERCENT;
      case COUNT, ZERO -> unit == null ? null : new MeasureUnit(unit);
      case QUALITATIVE, TITLE -> null;
    };
  }

  private static @Nullable Population population(TargetApi.MeasureBody body) {
    var code = body.population();
    if (code == null
        || body.kind() == MeasureKind.QUALITATIVE
        || body.kind() == MeasureKind.TITLE) {
      return null;
    }
    var text = body.populationText();
    return text == null ? Population.of(code) : new Population(code, text);
  }

  private static @Nullable String scaleOf(String level) {
    return OrdinalScale.ALL.stream()
        .filter(s -> s.level(level).isPresent())
        .map(OrdinalScale::code)
        .findFirst()
        .orElse(null);
  }

  /** The figures in the form each target asks for; {@link Refused} where one is another's. */
  static List<FigureEntry> entries(List<Target> known, List<TargetApi.EntryBody> typed) {
    return typed.stream()
        .map(e -> {
          var target =
              known.stream()
                  .filter(t -> t.id() == e.target())
                  .findFirst()
                  .orElseThrow(() -> new NoSuchElementException("no target " + e.target()));
          var evidence = e.evidence() == null ? List.<EvidenceId>of() : e.evidence();
          return new FigureEntry(
              target.id(), figure(target, e.figure()), e.note(), evidence, e.version());
        })
        .toList();
  }

  private static Figure figure(Target target, TargetApi.FigureJson f) {
    @Nullable Figure figure =
        switch (Asked.of(target.measure())) {
          case PARTS ->
              f.reached() == null || f.total() == null
                  ? null
                  : new Figure.Parts(f.reached(), f.total());
          case COUNT -> f.count() == null ? null : new Figure.Count(f.count());
          case LEVEL -> level(target, f.level());
          case ACHIEVEMENT -> f.achievement() == null ? null : new Figure.Done(f.achievement());
        };
    if (figure == null) {
      throw Refused.at(
          "entries",
          "Chỉ tiêu %s cần kết quả dạng “%s”."
              .formatted(target.number(), Asked.of(target.measure()).vi()));
    }
    return figure;
  }

  private static Figure.@Nullable Level level(Target target, @Nullable String level) {
    var scale = target.measure().scale();
    if (level == null || scale == null) {
      return null;
    }
    return OrdinalScale.byCode(scale)
        .filter(s -> s.level(level).isPresent())
        .map(s -> new Figure.Level(s, level))
        .orElse(null);
  }
}
