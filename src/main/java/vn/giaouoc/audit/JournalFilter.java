package vn.giaouoc.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Form;

/**
 * What a reader of the log looks for.
 *
 * @param person part of a name, without regard to tones; null for all
 * @param module the first word of the action; null for all
 * @param to the last day
 * @param before only entries older than this one, for the next page; null for the first page
 */
public record JournalFilter(
    Form form,
    @Nullable String person,
    @Nullable UnitId unit,
    @Nullable String module,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long before) {

  /** What a program asks for; null for all. */
  public static JournalFilter of(
      @Nullable String person,
      @Nullable Long unit,
      @Nullable String module,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Long before) {
    return new JournalFilter(
        Form.blank(), person, unit == null ? null : new UnitId(unit), module, from, to, before);
  }

  /** Reads the filter; a day that is no day is said beside its field and left out. */
  public static JournalFilter of(Form form) {
    var person = form.optionalText("nguoi", "Người thực hiện", 200);
    var unit = form.optionalId("don-vi", "Đơn vị");
    var module = form.raw("viec").matches("[a-z]{1,20}") ? form.raw("viec") : null;
    var from = form.optionalDate("tu", "Từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    return new JournalFilter(
        form,
        person,
        unit == null ? null : new UnitId(unit),
        module,
        form.error("tu") == null ? from : null,
        form.error("den") == null ? to : null,
        form.optionalId("truoc", "Trang"));
  }
}
