package vn.giaouoc.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The records of the plan as the fields of their forms, for a form to edit and for a conflict. */
public final class PlanFields {

  private PlanFields() {}

  /** The running text of the plan. */
  public static Map<String, String> of(Plan plan) {
    var fields = new Fields(plan.version());
    fields.put("boiCanh", plan.text().context());
    fields.put("netRieng", plan.text().feature());
    fields.put("mucTieu", plan.text().aims());
    fields.put("noiDung", plan.text().content());
    fields.put("kinhPhi", plan.text().budgetNote());
    return fields.map;
  }

  /** The regulation. */
  public static Map<String, String> of(BlocRegulation regulation) {
    var fields = new Fields(regulation.version());
    fields.put("noiDung", regulation.content());
    return fields.map;
  }

  /** A theme. */
  public static Map<String, String> of(Theme theme) {
    var fields = new Fields(theme.version());
    fields.put("cua", theme.owner().name());
    fields.put("chuyenDe", theme.studyTopic() ? "1" : null);
    fields.put("noiDung", theme.text());
    fields.put("ten", theme.label());
    return fields.map;
  }

  /** A movement. */
  public static Map<String, String> of(Movement m) {
    var fields = new Fields(m.version());
    fields.put("ten", m.name());
    fields.put("thuoc", m.parent() == null ? null : m.parent().toString());
    fields.put("cap", m.level() == null ? null : m.level().name());
    fields.put("noiPhatDong", m.launcher());
    fields.put("tu", Vi.date(m.from()));
    fields.put("den", Vi.date(m.to()));
    fields.put("thoiGian", m.periodText());
    fields.put("diaBan", m.area());
    fields.put("hinhThuc", m.form().name());
    fields.put("dip", m.occasion());
    fields.put("mucDich", m.aim());
    return fields.map;
  }

  /** A line of the plan. */
  public static Map<String, String> of(PlanItem item) {
    var fields = new Fields(item.version());
    fields.put("loai", item.kind().name());
    fields.put("noiDung", item.text());
    fields.put("ghiChu", item.note());
    fields.put("han", Vi.date(item.due()));
    fields.put("vanBan", item.instrument() == null ? null : item.instrument().toString());
    return fields.map;
  }

  /** A unit's own plan. */
  public static Map<String, String> of(@Nullable UnitPlan plan) {
    var fields = new Fields(plan == null ? 0 : plan.version());
    fields.put("noiDung", plan == null ? null : plan.content());
    fields.put("chiuTrachNhiem", plan == null ? null : plan.responsible());
    return fields.map;
  }

  private static final class Fields {
    private final Map<String, String> map = new LinkedHashMap<>();

    Fields(int version) {
      map.put("version", Integer.toString(version));
    }

    void put(String field, @Nullable String value) {
      map.put(field, value == null ? "" : value);
    }
  }
}
