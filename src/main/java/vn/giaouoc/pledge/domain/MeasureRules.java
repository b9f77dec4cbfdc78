package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.Vi;

/** What may be written into a target: all that is wrong at once, each beside its field. */
public final class MeasureRules {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final List<Reason> wrong = new ArrayList<>();
  private final Measure m;

  private MeasureRules(Measure m) {
    this.m = m;
  }

  /** Everything that is wrong with the measure; empty when it may stand. */
  public static List<Reason> check(Measure measure) {
    var rules = new MeasureRules(measure);
    rules.number();
    rules.level();
    rules.title();
    return List.copyOf(rules.wrong);
  }

  private void number() {
    switch (m.kind()) {
      case SHARE -> share();
      case COUNT -> count();
      case ZERO -> zero();
      case QUALITATIVE, TITLE -> {
        if (m.value() != null) {
          say(
              "giaTri",
              "Chỉ tiêu %s không có số. Hãy để trống ô giá trị hoặc chọn cách đo khác."
                  .formatted(m.kind() == MeasureKind.TITLE ? "danh hiệu" : "định tính"));
        }
      }
    }
  }

  private void share() {
    var value = m.value();
    if (value == null) {
      say("giaTri", "Hãy nhập tỷ lệ phần trăm, ví dụ 95.");
    } else if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      say(
          "giaTri",
          "Tỷ lệ phải từ 0% đến 100%; bạn đã nhập "
              + Vi.number(value)
              + "%. Nếu muốn ghi mức vượt, hãy chọn cách đo “Số lượng”.");
    } else if (m.operator() == Operator.GT && value.compareTo(HUNDRED) == 0) {
      say("giaTri", "Không thể đạt trên 100%. Hãy chọn “ít nhất” hoặc giảm tỷ lệ.");
    } else if (m.operator() == Operator.LT && value.signum() == 0) {
      say("giaTri", "Không thể dưới 0%. Hãy chọn “không quá” hoặc tăng tỷ lệ.");
    }
    operator();
    if (m.population() == null) {
      say("doiTuong", "Hãy chọn đối tượng tính: tỷ lệ là phần trăm của cái gì?");
    } else if (m.population().code() == PopulationCode.BLOC) {
      say("doiTuong", "Không tính được phần trăm của một khối. Hãy chọn các đơn vị trong khối.");
    }
  }

  private void count() {
    var value = m.value();
    if (value == null) {
      say("giaTri", "Hãy nhập số lượng, ví dụ 01.");
    } else if (value.signum() < 0) {
      say("giaTri", "Số lượng không được âm.");
    } else if (m.countsUnits()
        && m.scope() == TargetScope.BLOC
        && value.stripTrailingZeros().scale() > 0) {
      say("giaTri", "Số đơn vị phải là số nguyên.");
    }
    operator();
    if (m.unit() == null) {
      say("donViTinh", "Hãy nhập đơn vị tính, ví dụ “mô hình”.");
    }
  }

  private void zero() {
    if (m.value() != null && m.value().signum() != 0) {
      say(
          "giaTri",
          "Chỉ tiêu “không để xảy ra” có giá trị là 0; bạn đã nhập "
              + Vi.number(m.value())
              + ". Hãy để 0 hoặc chọn cách đo “Số lượng” với “không quá”.");
    }
    if (m.unit() == null) {
      say("donViTinh", "Hãy nêu điều không để xảy ra, ví dụ “đơn thư, khiếu nại”.");
    }
  }

  private void operator() {
    if (m.operator() == null) {
      say("phepSo", "Hãy chọn phép so: ít nhất, trên, đúng, không quá hoặc dưới.");
    }
  }

  private void level() {
    if (m.level() == null) {
      return;
    }
    if (m.kind() == MeasureKind.ZERO || m.kind() == MeasureKind.QUALITATIVE) {
      say("muc", "Cách đo “" + m.kind().vi() + "” không dùng mức xếp loại. Hãy bỏ chọn mức.");
      return;
    }
    var scale = m.scale() == null ? null : OrdinalScale.byCode(m.scale()).orElse(null);
    if (scale == null) {
      say("thang", "Hãy chọn thang xếp loại của mức này.");
    } else if (scale.level(m.level()).isEmpty()) {
      say("muc", "Mức này không thuộc thang “" + scale.vi() + "”. Hãy chọn lại mức.");
    }
  }

  private void title() {
    if (m.kind() == MeasureKind.TITLE && m.title() == null && m.level() == null) {
      say("danhHieu", "Hãy nhập danh hiệu hoặc chọn mức xếp loại phải đạt.");
    }
    if (m.title() != null
        && (m.kind() == MeasureKind.ZERO || m.kind() == MeasureKind.QUALITATIVE)) {
      say("danhHieu", "Cách đo “" + m.kind().vi() + "” không dùng danh hiệu. Hãy để trống ô này.");
    }
  }

  private void say(@Nullable String field, String sentence) {
    wrong.add(new Reason(field, sentence, null));
  }
}
