package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Consequence;
import vn.giaouoc.scoring.domain.Sanction;
import vn.giaouoc.shared.web.Form;

/** The sanctions of a leaf as rows of a form, and back. */
final class SanctionForm {

  private static final int MOST = 20;

  private SanctionForm() {}

  static void fill(List<Consequence> consequences, Map<String, @Nullable String> values) {
    for (int i = 0; i < consequences.size(); i++) {
      var consequence = consequences.get(i);
      values.put("tu-lan-" + (i + 1), Integer.toString(consequence.from()));
      var kind =
          switch (consequence.sanction()) {
            case Sanction.NoGradeFrom s -> {
              values.put("loai-" + (i + 1), s.grade());
              yield "NO_GRADE_FROM";
            }
            case Sanction.ForceGrade s -> {
              values.put("loai-" + (i + 1), s.grade());
              yield "FORCE_GRADE";
            }
            case Sanction.GradeDownOne _ -> "GRADE_DOWN_ONE";
            case Sanction.KnockOut _ -> "KNOCK_OUT";
          };
      values.put("che-tai-" + (i + 1), kind);
    }
  }

  /** The numbers of the rows shown: those in use and one more. */
  static List<Integer> places(Form form) {
    var used =
        IntStream.rangeClosed(1, MOST).filter(i -> !form.raw("che-tai-" + i).isEmpty()).max();
    return IntStream.rangeClosed(1, Math.min(MOST, used.orElse(0) + 1)).boxed().toList();
  }

  /** The sanctions the rows state, in their order. */
  static List<Consequence> read(Form form) {
    var consequences = new ArrayList<Consequence>();
    for (int i : places(form)) {
      var sanction = sanction(form, i);
      if (sanction != null) {
        consequences.add(new Consequence(from(form, "tu-lan-" + i), sanction));
      }
    }
    return consequences;
  }

  private static int from(Form form, String field) {
    var from =
        form.optionalDecimal(field, "Lần bắt đầu áp dụng", BigDecimal.ONE, BigDecimal.valueOf(99));
    if (from != null && from.stripTrailingZeros().scale() > 0) {
      form.error(field, "Lần bắt đầu áp dụng phải là số nguyên, ví dụ 2.");
    }
    return from == null || form.error(field) != null ? 1 : from.intValue();
  }

  private static @Nullable Sanction sanction(Form form, int row) {
    var grade = "loai-" + row;
    return switch (form.raw("che-tai-" + row)) {
      case "NO_GRADE_FROM" -> new Sanction.NoGradeFrom(form.text(grade, "Xếp loại", 60));
      case "FORCE_GRADE" -> new Sanction.ForceGrade(form.text(grade, "Xếp loại", 60));
      case "GRADE_DOWN_ONE" -> new Sanction.GradeDownOne();
      case "KNOCK_OUT" -> new Sanction.KnockOut();
      default -> null;
    };
  }
}
