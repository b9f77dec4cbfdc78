package vn.giaouoc.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.RotatingFlag;

/** Reads what the first page of a year shows, in one transaction. */
@Service
public class YearOverview {

  private final Years years;
  private final Deadlines deadlines;
  private final Lacks lacks;
  private final Flags flags;
  private final Blocs blocs;

  YearOverview(Years years, Deadlines deadlines, Lacks lacks, Flags flags, Blocs blocs) {
    this.years = years;
    this.deadlines = deadlines;
    this.lacks = lacks;
    this.flags = flags;
    this.blocs = blocs;
  }

  /**
   * Everything about where a year stands.
   *
   * @param lacks what is missing for each step that leads out of its state
   * @param returns the units sent back to self-scoring
   * @param leadersBefore who led the year before, while this one is prepared and has no leader of
   *     its own
   */
  public record Seen(
      Map<Step, List<Lack>> lacks,
      List<UnitReturn> returns,
      List<Deadline> deadlines,
      List<RotatingFlag> flags,
      List<LeaderTerm> leadersBefore,
      List<Move> moves) {}

  /** Looks at the year. */
  @Transactional(readOnly = true)
  public Seen of(Standing standing) {
    standing.mustSeeInside();
    var year = standing.year();
    var missing = new EnumMap<Step, List<Lack>>(Step.class);
    for (var step : Step.from(year.state(), years.settings(year.id()))) {
      missing.put(step, lacks.of(year, step.guards()));
    }
    return new Seen(
        missing,
        year.state() == BlocYearState.BLOC_SCORING ? years.returns(year.id()) : List.of(),
        deadlines.of(year.id()),
        flags.of(year.bloc()),
        standing.leader() == null && year.state() == BlocYearState.PREPARED
            ? blocs.leaders(year.bloc(), year.number() - 1)
            : List.of(),
        years.moves(year.id()));
  }
}
