package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RankLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.TargetLeaf;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** The rule of a leaf as fields of a form, and back. */
final class LeafForm {

  private static final BigDecimal MAX = new BigDecimal("100000");
  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  private LeafForm() {}

  static void fill(Leaf rule, Map<String, @Nullable String> values) {
    switch (rule) {
      case DirectLeaf _, BinaryLeaf _ -> {}
      case ChoiceLeaf choice -> values.put("muc", options(choice.options()));
      case BandsLeaf bands -> {
        values.put("khoang", BandLines.show(bands.bands()));
        values.put("ty-le", bands.share() ? "1" : "");
        values.put("don-vi-tinh", bands.unit());
      }
      case RatioLeaf ratio -> {
        values.put("buoc", Vi.number(ratio.step()));
        values.put("gioi-han", Vi.number(ratio.limit()));
      }
      case TargetLeaf target -> {
        values.put("phan-dat", Vi.number(target.base()));
        values.put("vuot", target.over().name());
        values.put("gioi-han", Vi.number(target.limit()));
      }
      case MinusPerLeaf minus -> {
        values.put("moi-lan", Vi.number(minus.per()));
        values.put("don-vi-tinh", minus.unit());
      }
      case MinusPlusLeaf both -> {
        values.put("khoi-dau", Vi.number(both.base()));
        values.put("moi-lan", Vi.number(both.per()));
        values.put("cong", Vi.number(both.plus()));
        values.put("thap-nhat", Vi.number(both.least()));
        values.put("khong-am", both.floorFirst() ? "1" : "");
        values.put("buoc", Vi.number(both.step()));
        values.put("don-vi-tinh", both.unit());
      }
      case CountLeaf count -> {
        values.put("moi-lan", Vi.number(count.per()));
        values.put("don-vi-tinh", count.unit());
        values.put("dieu-kien", String.join("\n", count.conditions()));
      }
      case EventAverageLeaf events -> values.put("muc", options(events.options()));
      case BestOfLeaf best -> values.put("muc", options(best.levels()));
      case RankLeaf rank -> {
        values.put("thap-la-tot", rank.moreIsBetter() ? "" : "1");
        values.put(
            "thu-hang", rank.places().stream().map(Vi::number).collect(Collectors.joining("; ")));
      }
      case PeerLeaf peer -> values.put("bo", Integer.toString(peer.trim()));
      case ExternalLeaf external -> {
        values.put("nguon", external.source());
        values.put("theo", external.of().type().name());
        fill(external.of(), values);
      }
      case AutoLeaf auto -> {
        values.put("nguon", auto.fact());
        values.put("theo", auto.of().type().name());
        fill(auto.of(), values);
      }
    }
  }

  private static String options(List<ChoiceLeaf.Option> options) {
    return options.stream()
        .map(o ->
            Vi.number(o.points())
                + " | "
                + o.text()
                + (o.zeroParent() ? " | cả tiêu chí 0 điểm" : ""))
        .collect(Collectors.joining("\n"));
  }

  /** The fields a way to score asks for, by its name; none for one that is unknown. */
  static Set<String> fields(String type) {
    return switch (type) {
      case "CHOICE", "EVENT_AVG", "BEST_OF" -> Set.of("muc");
      case "BANDS" -> Set.of("khoang", "don-vi-tinh");
      case "RATIO" -> Set.of("buoc", "gioi-han");
      case "TARGET" -> Set.of("phan-dat", "gioi-han");
      case "MINUS_PER" -> Set.of("moi-lan", "don-vi-tinh");
      case "MINUS_PLUS" -> Set.of("khoi-dau", "moi-lan", "cong", "khong-am", "buoc", "don-vi-tinh");
      case "COUNT" -> Set.of("moi-lan", "don-vi-tinh", "dieu-kien");
      case "RANK" -> Set.of("thu-hang");
      case "PEER" -> Set.of("bo");
      default -> Set.of();
    };
  }

  /**
   * The rule a form states.
   *
   * @param old what it was before, so that options keep their keys; null for a new leaf
   */
  static Leaf read(Form form, @Nullable Leaf old) {
    return read(form, form.choice("cach-cham", "Cách chấm", LeafType.class), old);
  }

  private static Leaf read(Form form, LeafType type, @Nullable Leaf old) {
    return switch (type) {
      case DIRECT -> new DirectLeaf();
      case BINARY -> new BinaryLeaf();
      case CHOICE -> new ChoiceLeaf(options(form, 2, old));
      case BANDS -> new BandsLeaf(form.checked("ty-le"), unit(form), BandLines.read(form));
      case RATIO -> new RatioLeaf(step(form), limit(form));
      case TARGET -> target(form);
      case MINUS_PER -> new MinusPerLeaf(per(form), unit(form));
      case MINUS_PLUS ->
          new MinusPlusLeaf(
              form.optionalDecimal("khoi-dau", "Điểm khởi đầu", BigDecimal.ZERO, MAX),
              per(form),
              form.decimal("cong", "Điểm cộng", BigDecimal.ZERO, MAX),
              step(form),
              form.checked("khong-am"),
              or(form.optionalDecimal("thap-nhat", "Mức thấp nhất", MAX.negate(), MAX), ZERO),
              unit(form));
      case COUNT -> {
        var conditions = form.optionalText("dieu-kien", "Điều kiện", 2000);
        yield new CountLeaf(
            per(form),
            unit(form),
            conditions == null ? List.of() : conditions.lines().filter(l -> !l.isBlank()).toList());
      }
      case EVENT_AVG -> new EventAverageLeaf(options(form, 2, old));
      case BEST_OF -> new BestOfLeaf(options(form, 1, old));
      case RANK -> new RankLeaf(!form.checked("thap-la-tot"), places(form));
      case PEER -> {
        var trim = form.optionalDecimal("bo", "Số điểm bỏ ở mỗi đầu", ZERO, BigDecimal.TEN);
        yield new PeerLeaf(trim == null ? 0 : trim.intValue());
      }
      case EXTERNAL -> new ExternalLeaf(form.text("nguon", "Cơ quan chấm", 200), inner(form, old));
      case AUTO -> new AutoLeaf(form.text("nguon", "Số liệu của hệ thống", 100), inner(form, old));
    };
  }

  /** The rule an outside figure or a fact of the system is scored by. */
  private static Leaf inner(Form form, @Nullable Leaf old) {
    var type = form.choice("theo", "Tính điểm theo", LeafType.class);
    if (type == LeafType.EXTERNAL || type == LeafType.AUTO || type == LeafType.PEER) {
      form.error("theo", "Hãy chọn một cách tính điểm khác.");
      return new DirectLeaf();
    }
    return read(form, type, old);
  }

  private static Leaf target(Form form) {
    var over = form.choice("vuot", "Phần vượt", TargetLeaf.Over.class);
    var base =
        or(
            form.optionalDecimal("phan-dat", "Phần điểm khi đạt", ZERO, HUNDRED),
            new BigDecimal("50"));
    var limit = form.optionalDecimal("gioi-han", "Giới hạn", SMALLEST, MAX);
    if (over == TargetLeaf.Over.LINEAR && limit == null) {
      form.error("gioi-han", "Hãy nhập tỷ lệ vượt được trọn điểm tối đa, ví dụ 20.");
    }
    if (form.error("gioi-han") != null) {
      return new TargetLeaf(base, TargetLeaf.Over.NONE, null);
    }
    return new TargetLeaf(base, over, over == TargetLeaf.Over.LINEAR ? limit : null);
  }

  private static List<BigDecimal> places(Form form) {
    var places = new ArrayList<BigDecimal>();
    for (var part : form.raw("thu-hang").split("[;\\n]", -1)) {
      var points = TextLines.decimal(part.strip());
      if (points != null) {
        places.add(points);
      } else if (!part.isBlank()) {
        form.error("thu-hang", "“" + part.strip() + "” không phải là điểm. Ví dụ: 10; 8; 6.");
      }
    }
    return places;
  }

  private static BigDecimal or(@Nullable BigDecimal value, BigDecimal otherwise) {
    return value == null ? otherwise : value;
  }

  private static @Nullable BigDecimal step(Form form) {
    return form.optionalDecimal("buoc", "Bước làm tròn", SMALLEST, MAX);
  }

  private static BigDecimal limit(Form form) {
    var limit = form.optionalDecimal("gioi-han", "Giới hạn", HUNDRED, MAX);
    return limit == null || form.error("gioi-han") != null ? HUNDRED : limit;
  }

  private static BigDecimal per(Form form) {
    return form.decimal("moi-lan", "Điểm mỗi lần", SMALLEST, MAX);
  }

  private static String unit(Form form) {
    var unit = form.optionalText("don-vi-tinh", "Đơn vị tính", 100);
    return unit == null ? "" : unit;
  }

  private static List<ChoiceLeaf.Option> options(Form form, int least, @Nullable Leaf old) {
    var typed = new ArrayList<ChoiceLeaf.Option>();
    for (var line : TextLines.of(form.raw("muc"))) {
      var points = line.number(0);
      if (points == null || line.text(1).isEmpty()) {
        form.error("muc", "Dòng “" + line.whole() + "” cần dạng: điểm | nội dung của mức.");
      } else {
        typed.add(new ChoiceLeaf.Option("", line.text(1), points, !line.text(2).isEmpty()));
      }
    }
    if (typed.size() < least) {
      form.error("muc", "Hãy nhập ít nhất " + least + " mức, mỗi mức một dòng.");
    }
    return OptionKeys.keep(optionsOf(old), typed);
  }

  private static List<ChoiceLeaf.Option> optionsOf(@Nullable Leaf old) {
    return switch (old) {
      case ChoiceLeaf choice -> choice.options();
      case EventAverageLeaf events -> events.options();
      case BestOfLeaf best -> best.levels();
      case BorrowedLeaf borrowed -> optionsOf(borrowed.of());
      case null, default -> List.of();
    };
  }
}
