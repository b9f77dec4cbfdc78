package vn.giaouoc.pledge.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.MeasureUnit;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.shared.web.Form;

/** Reads a target from its form; what does not belong to the kind of measure is left out. */
final class TargetForm {

  private static final BigDecimal MOST = new BigDecimal("999999999");

  private TargetForm() {}

  static Target read(Form form, long id) {
    var clause = form.optionalId("dieu", "Nội dung");
    var text = form.text("noiDung", "Lời của chỉ tiêu", 2000);
    return new Target(id, clause, "", text, measure(form), form.version());
  }

  private static Measure measure(Form form) {
    var kind = form.choice("cachDo", "Cách đo", MeasureKind.class);
    var operator = form.optionalChoice("phepSo", "Phép so", Operator.class);
    var value = form.optionalDecimal("giaTri", "Giá trị", MOST.negate(), MOST);
    var unit = form.optionalText("donViTinh", "Đơn vị tính", 100);
    var level = form.optionalText("muc", "Mức", 50);
    var title = form.optionalText("danhHieu", "Danh hiệu", 300);
    var numeric = kind.isNumeric();
    return new Measure(
        kind,
        kind == MeasureKind.ZERO ? Operator.EQ : numeric ? operator : null,
        kind == MeasureKind.ZERO || (numeric && form.checked("ghiRo")),
        kind == MeasureKind.ZERO && value == null ? BigDecimal.ZERO : value,
        unit(kind, unit),
        population(form, kind),
        form.choice("phamVi", "Phạm vi", TargetScope.class),
        level == null ? null : scaleOf(level),
        level,
        title);
  }

  private static @Nullable MeasureUnit unit(MeasureKind kind, @Nullable String unit) {
    return switch (kind) {
      case SHARE -> MeasureUnit.PERCENT;
      case COUNT, ZERO -> unit == null ? null : new MeasureUnit(unit);
      case QUALITATIVE, TITLE -> null;
    };
  }

  private static @Nullable Population population(Form form, MeasureKind kind) {
    var code = form.optionalChoice("doiTuong", "Đối tượng tính", PopulationCode.class);
    var text = form.optionalText("doiTuongGhi", "Cách ghi đối tượng", 300);
    if (code == null || kind == MeasureKind.QUALITATIVE || kind == MeasureKind.TITLE) {
      return null;
    }
    return text == null ? Population.of(code) : new Population(code, text);
  }

  private static @Nullable String scaleOf(String level) {
    return OrdinalScale.ALL.stream()
        .filter(s -> s.level(level).isPresent())
        .map(OrdinalScale::code)
        .findFirst()
        .orElse(null);
  }
}
