package vn.giaouoc.voting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The emulation points that settle ties. */
@Component
class CandidateScores {

  private final Rankings rankings;

  CandidateScores(Rankings rankings) {
    this.rankings = rankings;
  }

  /** The points of each unit in the final ranking; empty while there is none. */
  Map<UnitId, BigDecimal> of(BlocYear year) {
    return rankings.finalRows(year.id()).stream()
        .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::total));
  }
}
