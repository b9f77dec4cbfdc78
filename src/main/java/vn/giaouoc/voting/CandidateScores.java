package vn.giaouoc.voting;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The emulation points that settle ties. */
@Component
class CandidateScores {

  /** The points of each ranked unit of the year; empty while there is no ranking. */
  Map<UnitId, BigDecimal> of(BlocYear year) {
    return Map.of();
  }
}
