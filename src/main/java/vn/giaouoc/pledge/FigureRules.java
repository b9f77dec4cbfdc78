package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.util.Optional;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.shared.Vi;

/** What is wrong with a figure, in one sentence. */
final class FigureRules {

  private FigureRules() {}

  static Optional<String> wrong(Target target, Figure figure) {
    var asked = Asked.of(target.measure());
    var fits =
        switch (figure) {
          case Figure.Parts _ -> asked == Asked.PARTS;
          case Figure.Count _ -> asked == Asked.COUNT;
          case Figure.Level _ -> asked == Asked.LEVEL;
          case Figure.Done _ -> asked == Asked.ACHIEVEMENT;
        };
    if (!fits) {
      return Optional.of(
          "Chỉ tiêu %s cần “%s”.".formatted(target.number(), asked.vi().toLowerCase(VI)));
    }
    return switch (figure) {
      case Figure.Parts p -> parts(target, p);
      case Figure.Count c ->
          c.number().signum() < 0
              ? Optional.of("Kết quả chỉ tiêu %s không được âm.".formatted(target.number()))
              : Optional.empty();
      case Figure.Level l ->
          l.scale().level(l.level()).isEmpty()
              ? Optional.of("Mức xếp loại của chỉ tiêu %s không có.".formatted(target.number()))
              : Optional.empty();
      case Figure.Done _ -> Optional.empty();
    };
  }

  private static final java.util.Locale VI = java.util.Locale.forLanguageTag("vi");

  private static Optional<String> parts(Target target, Figure.Parts p) {
    if (!isWhole(p.reached()) || !isWhole(p.total()) || p.reached().signum() < 0) {
      return Optional.of(
          "Chỉ tiêu %s: số đạt và tổng số phải là số nguyên, không âm.".formatted(target.number()));
    }
    return p.reached().compareTo(p.total()) > 0
        ? Optional.of(
            "Chỉ tiêu %s: số đạt (%s) không được lớn hơn tổng số (%s)."
                .formatted(target.number(), Vi.number(p.reached()), Vi.number(p.total())))
        : Optional.empty();
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
