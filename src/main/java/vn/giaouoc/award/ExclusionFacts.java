package vn.giaouoc.award;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;
import vn.giaouoc.year.BlocYear;

/** What the program itself knows about exclusions. It never says more than its records show. */
@Component
class ExclusionFacts {

  private final Blocs blocs;
  private final Units units;
  private final java.time.Clock clock;

  ExclusionFacts(Blocs blocs, Units units, java.time.Clock clock) {
    this.blocs = blocs;
    this.units = units;
    this.clock = clock;
  }

  /** The facts about the members of the year. */
  List<ExclusionCheck> of(BlocYear year) {
    var facts = new ArrayList<ExclusionCheck>();
    var today = Vi.day(clock.instant());
    var members = blocs.members(year.bloc(), year.number());
    var now = units.all(members.stream().map(Member::unit).toList(), today);
    for (var member : members) {
      var unit = now.get(member.unit());
      var ended = unit == null ? null : unit.dissolvedOn();
      var gone = ended != null && !ended.isAfter(today);
      facts.add(
          ExclusionCheck.known(
              member.unit(), "DISSOLVED", gone, gone ? "từ ngày " + Vi.date(ended) : null));
    }
    return facts;
  }
}
