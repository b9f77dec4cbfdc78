package vn.giaouoc.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** The fields of a meeting's plan: as the form names them, and as the log tells them. */
public final class MeetingFields {

  /** How many chairs the form has room for. */
  public static final int CHAIRS = 3;

  private MeetingFields() {}

  /** The stored plan by the form's field names, with {@code version}. */
  public static Map<String, String> form(Meeting meeting) {
    var plan = meeting.plan();
    var fields = new LinkedHashMap<String, String>();
    fields.put("loai", plan.kind().name());
    fields.put("ten", plan.title());
    fields.put("ngay", Vi.date(plan.heldOn()));
    fields.put("buoi", plan.halfDay() == null ? "" : plan.halfDay().name());
    fields.put("gio", plan.startsAt() == null ? "" : plan.startsAt().toString());
    fields.put("dia-diem", text(plan.place()));
    fields.put("dang-cai", id(plan.hostUnit()));
    fields.put("to-chuc", id(plan.organiserUnit()));
    fields.put("thu-ky", text(plan.secretary()));
    fields.put("chuong-trinh", String.join("\n", plan.agenda()));
    fields.put("tai-lieu", String.join("\n", plan.papers()));
    for (var i = 0; i < plan.chairs().size() && i < CHAIRS; i++) {
      fields.put("chu-tri-don-vi-" + i, id(plan.chairs().get(i).unit()));
      fields.put("chu-tri-" + i, plan.chairs().get(i).position());
    }
    var also = plan.alsoFor();
    fields.put("nam-thu-hai", also == null ? "" : also.year().toString());
    fields.put("loai-thu-hai", also == null ? "" : also.kind().name());
    fields.put("version", Integer.toString(meeting.version()));
    return fields;
  }

  /** The plan for a person who reads the log. */
  static Map<String, String> of(MeetingPlan plan) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("Loại", plan.kind().vi());
    fields.put("Tên", plan.title());
    fields.put("Ngày", Vi.date(plan.heldOn()));
    put(fields, "Buổi", plan.halfDay() == null ? null : plan.halfDay().vi());
    put(fields, "Giờ", plan.startsAt() == null ? null : plan.startsAt().toString());
    put(fields, "Địa điểm", plan.place());
    put(
        fields,
        "Chủ trì",
        plan.chairs().stream().map(Chair::position).collect(Collectors.joining("; ")));
    put(fields, "Thư ký", plan.secretary());
    put(fields, "Chương trình", String.join("\n", plan.agenda()));
    put(fields, "Tài liệu", String.join("\n", plan.papers()));
    return fields;
  }

  /** The same plan with other years. */
  static MeetingPlan withYears(MeetingPlan plan, MeetingKind kind, @Nullable AlsoFor alsoFor) {
    return new MeetingPlan(
        kind,
        plan.title(),
        plan.heldOn(),
        plan.halfDay(),
        plan.startsAt(),
        plan.place(),
        plan.hostUnit(),
        plan.organiserUnit(),
        plan.coOrganisers(),
        plan.chairs(),
        plan.secretary(),
        plan.agenda(),
        plan.papers(),
        alsoFor);
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String id(@Nullable UnitId unit) {
    return unit == null ? "" : unit.toString();
  }
}
