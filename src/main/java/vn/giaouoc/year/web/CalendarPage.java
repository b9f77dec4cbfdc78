package vn.giaouoc.year.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.domain.Lateness;

/**
 * The calendar of a year.
 *
 * @param mayExtend whether the reader may extend deadlines
 * @param limit what the secretary may do alone, in words; empty for others
 */
public record CalendarPage(
    YearFrame frame,
    List<Row> rows,
    List<Option> codes,
    List<Option> units,
    boolean mayExtend,
    String limit) {

  /**
   * One deadline.
   *
   * @param moved why the day is not that of the template; empty if it is
   * @param tone of the badge with the state
   * @param delivered how many units delivered, empty where nobody counts
   */
  public record Row(
      String label,
      String due,
      String source,
      String moved,
      String state,
      String tone,
      String delivered,
      List<String> late,
      List<String> open,
      List<String> extensions) {}

  static Row row(
      Deadline deadline,
      LocalDate today,
      List<Member> members,
      @Nullable Map<UnitId, Instant> received,
      int graceHours) {
    var due = deadline.dueForAll();
    var late = new ArrayList<String>();
    var open = new ArrayList<String>();
    var delivered = 0;
    if (received != null) {
      for (var member : members) {
        var at = received.get(member.unit());
        var days = at == null ? 0 : Lateness.days(deadline.dueFor(member.unit()), at, graceHours);
        if (at == null) {
          open.add(member.name());
        } else {
          delivered++;
        }
        if (days > 0) {
          late.add(member.name() + ": trễ " + days + " ngày");
        }
      }
    }
    var allIn = received != null && open.isEmpty();
    var left = ChronoUnit.DAYS.between(today, due);
    return new Row(
        deadline.label(),
        Vi.date(due),
        deadline.source(),
        due.equals(deadline.template())
            ? ""
            : deadline.due().equals(due)
                ? "Lịch mẫu " + Vi.date(deadline.template()) + ", lùi vì là ngày nghỉ"
                : "Hạn đầu " + Vi.date(deadline.due()),
        allIn ? "Đã đủ" : state(left),
        allIn ? "ok" : tone(left, received != null),
        received == null ? "" : delivered + "/" + members.size() + " đơn vị đã nộp",
        late,
        received == null || left >= 0 ? List.of() : open,
        deadline.extensions().stream().map(e -> extension(e, members)).toList());
  }

  private static String extension(Deadline.Extension extension, List<Member> members) {
    var unit = extension.unit();
    var who =
        unit == null
            ? "Cả khối"
            : members.stream()
                .filter(m -> m.unit().equals(unit))
                .map(Member::name)
                .findFirst()
                .orElse("Một đơn vị");
    return who
        + ": đến "
        + Vi.date(extension.to())
        + ". Lý do: "
        + extension.reason()
        + " ("
        + extension.by()
        + ", "
        + Vi.date(Vi.day(extension.at()))
        + ")";
  }

  private static final int LONG_AGO = 60;

  /** Where a deadline stands, by the days left; how long ago is said only while it matters. */
  static String state(long left) {
    if (left == 0) {
      return "Hạn là hôm nay";
    }
    if (left < -LONG_AGO) {
      return "Đã qua";
    }
    return left > 0 ? "Còn " + left + " ngày" : "Đã qua " + -left + " ngày";
  }

  static String tone(long left, boolean counted) {
    if (left < 0) {
      return counted ? "bad" : "muted";
    }
    return left <= 7 ? "warn" : "info";
  }
}
