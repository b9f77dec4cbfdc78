package vn.giaouoc.pledge.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetValue;
import vn.giaouoc.pledge.domain.Achievement;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** Figures as fields of a form: {@code ct-} for the figure, {@code ts-} for the total. */
final class FigureForms {

  private static final BigDecimal MOST = new BigDecimal("999999999");

  private FigureForms() {}

  static OrdinalScale scale(Measure m) {
    return Optional.ofNullable(m.scale())
        .flatMap(OrdinalScale::byCode)
        .orElse(OrdinalScale.UNIT_COMPLETION);
  }

  static List<Option> options(Measure m) {
    return switch (Asked.of(m)) {
      case LEVEL -> scale(m).levels().stream().map(l -> new Option(l.code(), l.vi())).toList();
      case ACHIEVEMENT -> Option.of(Achievement.class, Achievement::vi);
      case PARTS, COUNT -> List.of();
    };
  }

  /** What is typed for a target; empty when the row is left blank or is wrong. */
  static Optional<Figure> read(Form form, Target target) {
    var field = "ct-" + target.id();
    var label = "Kết quả chỉ tiêu " + target.number();
    return switch (Asked.of(target.measure())) {
      case PARTS -> parts(form, target, label);
      case COUNT ->
          Optional.ofNullable(form.optionalDecimal(field, label, BigDecimal.ZERO, MOST))
              .map(Figure.Count::new);
      case LEVEL -> level(form, field, scale(target.measure()), label);
      case ACHIEVEMENT ->
          Optional.ofNullable(form.optionalChoice(field, label, Achievement.class))
              .map(Figure.Done::new);
    };
  }

  private static Optional<Figure> parts(Form form, Target target, String label) {
    var reached =
        form.optionalDecimal("ct-" + target.id(), label + ", số đạt", BigDecimal.ZERO, MOST);
    var total =
        form.optionalDecimal("ts-" + target.id(), label + ", tổng số", BigDecimal.ZERO, MOST);
    if (reached == null && total == null) {
      return Optional.empty();
    }
    if (reached == null || total == null) {
      form.error(
          (reached == null ? "ct-" : "ts-") + target.id(),
          "Chỉ tiêu %s cần cả số đạt và tổng số.".formatted(target.number()));
      return Optional.empty();
    }
    return Optional.of(new Figure.Parts(reached, total));
  }

  private static Optional<Figure> level(Form form, String field, OrdinalScale scale, String label) {
    var code = form.raw(field);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (scale.level(code).isEmpty()) {
      form.error(field, label + ": mức này không có trong danh sách.");
      return Optional.empty();
    }
    return Optional.of(new Figure.Level(scale, code));
  }

  /** The stored figures as fields. */
  static Map<String, String> fields(Iterable<TargetValue> values) {
    var fields = new HashMap<String, String>();
    for (var value : values) {
      put(fields, value.target(), value.figure());
      fields.put("v-" + value.target(), Integer.toString(value.version()));
    }
    return fields;
  }

  private static void put(Map<String, String> fields, long target, Figure figure) {
    switch (figure) {
      case Figure.Parts p -> {
        fields.put("ct-" + target, Vi.number(p.reached()));
        fields.put("ts-" + target, Vi.number(p.total()));
      }
      case Figure.Count c -> fields.put("ct-" + target, Vi.number(c.number()));
      case Figure.Level l -> fields.put("ct-" + target, l.level());
      case Figure.Done d -> fields.put("ct-" + target, d.achievement().name());
    }
  }

  static int version(Form form, long target, @Nullable TargetValue now) {
    var raw = form.raw("v-" + target);
    return raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : now == null ? 0 : -1;
  }
}
