package vn.giaouoc.award;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The ranking of the year, as far as there is one. */
@Component
class RankFacts {

  /** Place of each ranked unit, from 1. */
  Map<UnitId, Integer> of(BlocYear year) {
    return Map.of();
  }
}
