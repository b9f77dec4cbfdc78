package vn.giaouoc.scoring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.FactTally;
import vn.giaouoc.year.YearFacts;
import vn.giaouoc.year.Years;

/** Counts by how many days the sheets themselves are late. */
@Component
class SheetFacts implements YearFacts {

  /** Days by which the unit's own sheet was handed in late. */
  static final String LATE_DAYS = "lateDays";

  private final SheetRepository sheets;
  private final Deadlines deadlines;
  private final Years years;
  private final Clock clock;

  SheetFacts(SheetRepository sheets, Deadlines deadlines, Years years, Clock clock) {
    this.sheets = sheets;
    this.deadlines = deadlines;
    this.years = years;
    this.clock = clock;
  }

  @Override
  public List<FactKind> kinds() {
    return List.of(
        new FactKind(
            LATE_DAYS,
            "ngày nộp phiếu tự chấm điểm chậm",
            "ngày",
            "Số ngày nộp phiếu tự chấm lần đầu sau hạn; phiếu chưa nộp tính đến hôm nay."));
  }

  @Override
  public Map<String, Map<UnitId, Fact>> count(
      BlocYear year, Set<UnitId> units, Set<String> wanted) {
    var tally = new FactTally(wanted);
    var deadline = deadlines.find(year.id(), DeadlineCode.SELF_SCORING);
    if (deadline.isEmpty()) {
      return tally.facts();
    }
    var now = clock.instant();
    var today = Vi.day(now);
    var counted = Vi.day(now.minus(Duration.ofHours(years.settings(year.id()).graceHours())));
    for (var sheet : sheets.list(year.id())) {
      if (!units.contains(sheet.unit())) {
        continue;
      }
      var due = deadline.get().dueFor(sheet.unit());
      var at = sheet.submittedAt();
      var late =
          at != null
              ? sheet.lateDays()
              : counted.isAfter(due) ? today.toEpochDay() - due.toEpochDay() : 0;
      tally.known(LATE_DAYS, sheet.unit(), "hạn nộp " + Vi.date(due));
      if (late > 0) {
        tally.add(
            LATE_DAYS,
            sheet.unit(),
            late,
            at == null ? today : Vi.day(at),
            "Phiếu tự chấm "
                + (at == null ? "chưa nộp, quá hạn " : "nộp chậm ")
                + late
                + " ngày (hạn "
                + Vi.date(due)
                + ")",
            year.path() + "/cham-diem/phieu/" + sheet.unit());
      }
    }
    return tally.facts();
  }
}
