package vn.giaouoc.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deliveries;

/** Tells the calendar who has handed in a score sheet, and when. */
@Component
class ScoringDeliveries implements Deliveries {

  private final SheetRepository sheets;

  ScoringDeliveries(SheetRepository sheets) {
    this.sheets = sheets;
  }

  @Override
  public Set<String> codes() {
    return Set.of(DeadlineCode.SELF_SCORING);
  }

  @Override
  public Map<UnitId, Instant> received(BlocYear year, String code) {
    return sheets.firstSubmitted(year.id());
  }
}
