package vn.giaouoc.work;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deliveries;

/** Tells the calendar when each unit sent its reports. */
@Component
class ReportDeliveries implements Deliveries {

  private final ReportRepository reports;

  ReportDeliveries(ReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public Set<String> codes() {
    return Set.of(DeadlineCode.MIDYEAR_REPORT, DeadlineCode.YEAREND_REPORT);
  }

  @Override
  public Map<UnitId, Instant> received(BlocYear year, String code) {
    var kind = code.equals(DeadlineCode.MIDYEAR_REPORT) ? ReportKind.MIDYEAR : ReportKind.YEAR_END;
    return reports.firstSent(year.id(), kind);
  }
}
