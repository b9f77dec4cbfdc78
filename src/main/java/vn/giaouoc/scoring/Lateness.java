package vn.giaouoc.scoring;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** By how many days a sheet is late. Lateness is counted and shown, never a wall. */
@Component
class Lateness {

  /** Days after the unit's last day for its sheet; 0 when in time or when no day is set. */
  int days(BlocYear year, UnitId unit, Instant at) {
    return 0;
  }
}
