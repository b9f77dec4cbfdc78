package vn.giaouoc.meeting.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.meeting.AlsoFor;
import vn.giaouoc.meeting.Chair;
import vn.giaouoc.meeting.HalfDay;
import vn.giaouoc.meeting.MeetingFields;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.shared.web.Form;

/** Reads a meeting's plan from its form. */
final class MeetingFormReader {

  private MeetingFormReader() {}

  static MeetingPlan read(Form form) {
    return new MeetingPlan(
        form.choice("loai", "Loại hội nghị", MeetingKind.class),
        form.text("ten", "Tên hội nghị", 300),
        form.date("ngay", "Ngày họp"),
        form.optionalChoice("buoi", "Buổi", HalfDay.class),
        time(form),
        form.optionalText("dia-diem", "Địa điểm", 300),
        unit(form, "dang-cai", "Đơn vị đăng cai"),
        unit(form, "to-chuc", "Đơn vị tổ chức"),
        units(form, "phoi-hop"),
        chairs(form),
        form.optionalText("thu-ky", "Thư ký", 200),
        lines(form, "chuong-trinh", "Chương trình"),
        lines(form, "tai-lieu", "Tài liệu"),
        alsoFor(form));
  }

  /** A unit chosen from a list; null when none is. */
  static @Nullable UnitId unit(Form form, String field, String label) {
    var id = form.optionalId(field, label);
    return id == null ? null : new UnitId(id);
  }

  /** The units ticked; a value that is no id is an error of the field. */
  static List<UnitId> units(Form form, String field) {
    var units = new ArrayList<UnitId>();
    for (var raw : form.raws(field)) {
      if (raw.matches("\\d{1,18}")) {
        units.add(UnitId.of(raw));
      } else if (!raw.isEmpty()) {
        form.error(field, "Đơn vị không có trong danh sách. Hãy chọn lại.");
      }
    }
    return units;
  }

  private static @Nullable LocalTime time(Form form) {
    var text = form.raw("gio").strip().replace('h', ':').replace('H', ':').replace('.', ':');
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("\\d{1,2}(:\\d{0,2})?")) {
      var parts = (text + ":0").split(":");
      try {
        return LocalTime.of(
            Integer.parseInt(parts[0]), parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]));
      } catch (DateTimeException e) {
        // falls through to the same sentence as any other wrong time
      }
    }
    form.error("gio", "Giờ họp phải dạng giờ:phút, ví dụ 8:30 hoặc 14:00.");
    return null;
  }

  private static List<Chair> chairs(Form form) {
    var chairs = new ArrayList<Chair>();
    for (var i = 0; i < MeetingFields.CHAIRS; i++) {
      var unit = unit(form, "chu-tri-don-vi-" + i, "Đơn vị của người chủ trì");
      var position = form.optionalText("chu-tri-" + i, "Chức vụ người chủ trì", 200);
      if (position != null) {
        chairs.add(new Chair(unit, position));
      } else if (unit != null) {
        form.error("chu-tri-" + i, "Hãy nhập chức vụ của người chủ trì.");
      }
    }
    return chairs;
  }

  private static List<String> lines(Form form, String field, String label) {
    var text = form.optionalText(field, label, 5000);
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static @Nullable AlsoFor alsoFor(Form form) {
    var year = form.optionalId("nam-thu-hai", "Năm thứ hai");
    if (year == null) {
      return null;
    }
    var kind = form.choice("loai-thu-hai", "Loại hội nghị với năm thứ hai", MeetingKind.class);
    return new AlsoFor(new YearId(year), kind);
  }
}
