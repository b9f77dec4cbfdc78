package vn.giaouoc.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The final ranking of the year, as far as there is one. */
@Component
class RankFacts {

  private final Rankings rankings;

  RankFacts(Rankings rankings) {
    this.rankings = rankings;
  }

  /** The lines of the final ranking, worked out once for one page. */
  List<RankedUnit> rows(BlocYear year) {
    return ReadMemo.once(List.of("award.ranks", year.id()), () -> rankings.finalRows(year.id()));
  }

  /** Place of each ranked unit, from 1. */
  Map<UnitId, Integer> of(BlocYear year) {
    return rows(year).stream().collect(Collectors.toMap(RankedUnit::unit, RankedUnit::rank));
  }

  /** Whether a sanction bars each ranked unit. */
  Map<UnitId, Boolean> knockedOut(BlocYear year) {
    return rows(year).stream().collect(Collectors.toMap(RankedUnit::unit, RankedUnit::knockedOut));
  }
}
