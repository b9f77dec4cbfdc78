package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** The rule of a leaf as fields of a form, and back. */
final class LeafForm {

  private static final BigDecimal MAX = new BigDecimal("100000");
  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  private LeafForm() {}

  static void fill(Leaf rule, Map<String, @Nullable String> values) {
    switch (rule) {
      case DirectLeaf _, BinaryLeaf _ -> {}
      case ChoiceLeaf choice ->
          values.put(
              "muc",
              choice.options().stream()
                  .map(o ->
                      Vi.number(o.points())
                          + " | "
                          + o.text()
                          + (o.zeroParent() ? " | cả tiêu chí 0 điểm" : ""))
                  .collect(Collectors.joining("\n")));
      case BandsLeaf bands -> {
        values.put(
            "khoang",
            bands.bands().stream()
                .map(b ->
                    Vi.number(b.from())
                        + " | "
                        + Vi.number(b.below())
                        + " | "
                        + Vi.number(b.points()))
                .collect(Collectors.joining("\n")));
        values.put("ty-le", bands.share() ? "1" : "");
        values.put("don-vi-tinh", bands.unit());
      }
      case RatioLeaf ratio -> values.put("buoc", Vi.number(ratio.step()));
      case MinusPerLeaf minus -> {
        values.put("moi-lan", Vi.number(minus.per()));
        values.put("don-vi-tinh", minus.unit());
      }
      case CountLeaf count -> {
        values.put("moi-lan", Vi.number(count.per()));
        values.put("don-vi-tinh", count.unit());
        values.put("dieu-kien", count.condition());
      }
    }
  }

  static Leaf read(Form form) {
    return switch (form.choice("cach-cham", "Cách chấm", LeafType.class)) {
      case DIRECT -> new DirectLeaf();
      case BINARY -> new BinaryLeaf();
      case CHOICE -> new ChoiceLeaf(options(form));
      case BANDS -> new BandsLeaf(form.checked("ty-le"), unit(form), bands(form));
      case RATIO -> new RatioLeaf(form.optionalDecimal("buoc", "Bước làm tròn", SMALLEST, MAX));
      case MINUS_PER -> new MinusPerLeaf(per(form), unit(form));
      case COUNT -> {
        var condition = form.optionalText("dieu-kien", "Điều kiện", 500);
        yield new CountLeaf(per(form), unit(form), condition == null ? "" : condition);
      }
    };
  }

  private static BigDecimal per(Form form) {
    return form.decimal("moi-lan", "Điểm mỗi lần", SMALLEST, MAX);
  }

  private static String unit(Form form) {
    var unit = form.optionalText("don-vi-tinh", "Đơn vị tính", 100);
    return unit == null ? "" : unit;
  }

  private static List<ChoiceLeaf.Option> options(Form form) {
    var options = new ArrayList<ChoiceLeaf.Option>();
    for (var line : TextLines.of(form.raw("muc"))) {
      var points = line.number(0);
      if (points == null || line.text(1).isEmpty()) {
        form.error("muc", "Dòng “" + line.whole() + "” cần dạng: điểm | nội dung của mức.");
      } else {
        options.add(
            new ChoiceLeaf.Option(
                "m" + (options.size() + 1), line.text(1), points, !line.text(2).isEmpty()));
      }
    }
    if (options.size() < 2) {
      form.error("muc", "Hãy nhập ít nhất hai mức, mỗi mức một dòng.");
    }
    return options;
  }

  private static List<BandsLeaf.Band> bands(Form form) {
    var bands = new ArrayList<BandsLeaf.Band>();
    for (var line : TextLines.of(form.raw("khoang"))) {
      var points = line.number(2);
      if (points == null || line.isBadNumber(0) || line.isBadNumber(1)) {
        form.error(
            "khoang",
            "Dòng “" + line.whole() + "” cần dạng: từ | đến dưới | điểm; để trống đầu mở.");
      } else {
        bands.add(new BandsLeaf.Band(line.number(0), line.number(1), points));
      }
    }
    if (bands.isEmpty()) {
      form.error("khoang", "Hãy nhập ít nhất một khoảng, mỗi khoảng một dòng.");
    }
    return bands;
  }
}
