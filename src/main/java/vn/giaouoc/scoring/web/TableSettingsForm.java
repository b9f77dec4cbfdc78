package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** The general settings of a table as a form, and back. */
final class TableSettingsForm {

  private static final BigDecimal MAX = new BigDecimal("100000");
  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  private TableSettingsForm() {}

  static Form filled(TableVersion draft) {
    var table = draft.table();
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("version", Integer.toString(draft.version()));
    values.put("ten", table.title());
    values.put("can-cu", table.basis());
    values.put("thang-diem", Vi.number(table.scale()));
    values.put("lam-tron", Vi.number(table.rounding().step()));
    values.put("cach-tinh", table.policy().name());
    values.put("cong-dung", table.exactSums() ? "1" : "");
    values.put("thuong", Vi.number(table.bonusCap()));
    values.put("tru", Vi.number(table.deductionCap()));
    values.put("thap-nhat", Vi.number(table.lowest()));
    values.put("cao-nhat", Vi.number(table.highest()));
    values.put("xep-loai", GradeText.lines(table.grades()));
    values.put("dieu-kien", GradeText.conditions(table));
    values.put("lam-tron-o", table.roundAt().name());
    values.put("tung-cum", table.order().withinGroup() ? "1" : "");
    values.put("han-muc", OrderText.quotas(table.order().quotas()));
    values.put("mot-lan", OrderText.once(table));
    for (int i = 0; i < table.ties().size(); i++) {
      var step = table.ties().get(i);
      values.put("so-sanh-" + (i + 1), step.kind().name());
      var of = step.of();
      if (of != null) {
        values.put((step.group() == null ? "so-lieu-" : "nhom-") + (i + 1), of);
      }
    }
    return Form.filled(values);
  }

  static ScoreTable read(Form form, ScoreTable old) {
    var title = form.text("ten", "Tên bảng điểm", 300);
    var basis = form.optionalText("can-cu", "Căn cứ", 1000);
    var scale = form.decimal("thang-diem", "Thang điểm", SMALLEST, MAX);
    var step = form.decimal("lam-tron", "Bước làm tròn", SMALLEST, MAX);
    var policy = form.choice("cach-tinh", "Cách tính tổng", DenominatorPolicy.class);
    var bonus = form.decimal("thuong", "Điểm thưởng tối đa", BigDecimal.ZERO, MAX);
    var deduction = form.decimal("tru", "Điểm trừ tối đa", BigDecimal.ZERO, MAX);
    var lowest = form.decimal("thap-nhat", "Tổng điểm thấp nhất", BigDecimal.ZERO, MAX);
    var highest = form.decimal("cao-nhat", "Tổng điểm cao nhất", BigDecimal.ZERO, MAX);
    if (lowest.compareTo(highest) > 0) {
      form.error("cao-nhat", "Tổng điểm cao nhất phải từ tổng điểm thấp nhất trở lên.");
    }
    var wrong = new ArrayList<String>();
    var grades = GradeText.read(old, form.raw("xep-loai"), form.raw("dieu-kien"), wrong);
    if (!wrong.isEmpty()) {
      form.error("xep-loai", String.join(" ", wrong));
    }
    var roundAt = form.choice("lam-tron-o", "Nơi làm tròn", RoundAt.class);
    var quotas = lines(form, "han-muc", w -> OrderText.quotas(form.raw("han-muc"), grades, w));
    var once = lines(form, "mot-lan", w -> OrderText.once(form.raw("mot-lan"), old, w));
    var ties = ties(form, old);
    if (!form.ok()) {
      return old;
    }
    return new ScoreTable(
        title,
        basis == null ? "" : basis,
        scale,
        new Rounding(step),
        policy,
        form.checked("cong-dung"),
        bonus,
        deduction,
        lowest,
        highest,
        old.groups(),
        grades,
        new Order(ties, form.checked("tung-cum"), quotas),
        once,
        roundAt);
  }

  /** What the lines of a field state; what cannot be read is said beside the field. */
  private static <T> List<T> lines(
      Form form, String field, Function<List<String>, List<T>> reading) {
    var wrong = new ArrayList<String>();
    var read = reading.apply(wrong);
    if (!wrong.isEmpty()) {
      form.error(field, String.join(" ", wrong));
    }
    return read;
  }

  private static List<TieStep> ties(Form form, ScoreTable old) {
    var ties = new ArrayList<TieStep>();
    for (int i = 1; i <= places(old); i++) {
      var kind = form.optionalChoice("so-sanh-" + i, "So sánh", TieStep.Kind.class);
      if (kind == null) {
        continue;
      }
      if (!kind.names()) {
        ties.add(TieStep.of(kind));
        continue;
      }
      var field = (kind == TieStep.Kind.GROUP ? "nhom-" : "so-lieu-") + i;
      var of = form.optionalText(field, "Nội dung so sánh", 100);
      if (of == null) {
        form.error(
            field,
            kind == TieStep.Kind.GROUP
                ? "Hãy chọn nhóm để so sánh."
                : "Hãy ghi tên số liệu để so sánh.");
      } else {
        ties.add(new TieStep(kind, of));
      }
    }
    if (ties.isEmpty() || ties.getFirst().kind() != TieStep.Kind.TOTAL) {
      form.error("so-sanh-1", "Thứ tự so sánh phải bắt đầu bằng tổng điểm.");
    }
    return ties;
  }

  /** How many places the chain has in the form: those in use and two more, at least six. */
  static int places(ScoreTable table) {
    return Math.max(6, table.ties().size() + 2);
  }
}
