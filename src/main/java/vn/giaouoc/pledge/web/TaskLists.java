package vn.giaouoc.pledge.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.pledge.KeyTask;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Makes lists of key tasks. */
final class TaskLists {

  private TaskLists() {}

  /**
   * The tasks of one unit, or of the bloc.
   *
   * @param unit null for the bloc
   */
  static KeyTaskList of(YearHere here, String title, @Nullable UnitId unit, List<KeyTask> all) {
    var open = here.year().state() != BlocYearState.CLOSED;
    var own = open && (unit == null ? here.standing().leads() : here.standing().belongsTo(unit));
    var judges = open && (here.standing().leads() || here.standing().isBoard());
    var path = here.path() + "/giao-uoc/nhiem-vu";
    return new KeyTaskList(
        title,
        own ? path + "/" + (unit == null ? "khoi" : unit) : "",
        RegistrationService.isLocked(here.year().state()),
        all.stream()
            .filter(t -> Objects.equals(t.unit(), unit))
            .map(t -> row(t, path, own, judges))
            .toList());
  }

  private static KeyTaskList.Row row(KeyTask t, String path, boolean own, boolean judges) {
    var j = t.judgement();
    return new KeyTaskList.Row(
        t.id(),
        t.text(),
        Vi.date(t.due()),
        t.withCouncil(),
        j == null ? "" : j.onTime().vi(),
        j == null ? "" : j.quality().vi(),
        j == null ? "" : j.effect().vi(),
        j == null || j.comment() == null ? "" : j.comment(),
        judges ? path + "/danh-gia/" + t.id() : "",
        own && j == null ? path + "/bo/" + t.id() : "");
  }
}
