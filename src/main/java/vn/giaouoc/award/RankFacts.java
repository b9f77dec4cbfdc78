package vn.giaouoc.award;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The final ranking of the year, as far as there is one. */
@Component
class RankFacts {

  private final Rankings rankings;

  RankFacts(Rankings rankings) {
    this.rankings = rankings;
  }

  /** Place of each ranked unit, from 1. */
  Map<UnitId, Integer> of(BlocYear year) {
    return rankings.finalRows(year.id()).stream()
        .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::rank));
  }

  /** Whether a sanction bars each ranked unit. */
  Map<UnitId, Boolean> knockedOut(BlocYear year) {
    return rankings.finalRows(year.id()).stream()
        .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::knockedOut));
  }
}
