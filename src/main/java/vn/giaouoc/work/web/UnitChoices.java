package vn.giaouoc.work.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The units of a year as forms and tables need them. */
final class UnitChoices {

  private UnitChoices() {}

  /** The members in their order. */
  static List<Option> options(YearHere here) {
    return here.members().stream().map(m -> new Option(m.unit().toString(), m.name())).toList();
  }

  /** The members for whom the reader may write: all for the leader, else the reader's own. */
  static List<Option> own(YearHere here) {
    return here.members().stream()
        .filter(m -> here.standing().leads() || here.standing().belongsTo(m.unit()))
        .map(m -> new Option(m.unit().toString(), m.name()))
        .toList();
  }

  /** The unit's name in this year; empty for none. */
  static String name(YearHere here, @Nullable UnitId unit) {
    if (unit == null) {
      return "";
    }
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElse("Đơn vị " + unit);
  }

  /** The names of many units, in the order of the bloc. */
  static String names(YearHere here, Collection<UnitId> units) {
    if (units.size() == here.members().size() && units.size() > 2) {
      return "Tất cả " + units.size() + " đơn vị";
    }
    return here.members().stream()
        .filter(m -> units.contains(m.unit()))
        .map(Member::name)
        .collect(Collectors.joining("; "));
  }

  /** A unit chosen from a list; null when none is. */
  static @Nullable UnitId read(Form form, String field, String label) {
    var id = form.optionalId(field, label);
    return id == null ? null : new UnitId(id);
  }

  /** The units ticked; a value that is no id is an error of the field. */
  static List<UnitId> readAll(Form form, String field) {
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
}
