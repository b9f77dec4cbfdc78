package vn.giaouoc.award;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Reading decisions and awards. */
@Service
@Transactional(readOnly = true)
public class AwardQuery implements AwardHistory {

  private final DecisionRepository decisions;
  private final AwardRepository awards;

  AwardQuery(DecisionRepository decisions, AwardRepository awards) {
    this.decisions = decisions;
    this.awards = awards;
  }

  /** The decisions of the year; drafts only for those who prepare and sign them. */
  public List<AwardDecision> decisions(Standing standing) {
    standing.mustSeeInside();
    var drafts = seesDrafts(standing);
    return decisions.list(standing.year().bloc(), standing.year().number()).stream()
        .filter(d -> drafts || d.signed())
        .toList();
  }

  /**
   * Everything decided in the year, what was not given last; under drafts only for those who
   * prepare and sign them.
   */
  public List<Award> awards(Standing standing) {
    standing.mustSeeInside();
    var seen = decisions(standing).stream().map(AwardDecision::id).collect(Collectors.toSet());
    return awards.ofYear(standing.year().bloc(), standing.year().number()).stream()
        .filter(a -> a.decision() == null || seen.contains(a.decision()))
        .toList();
  }

  /** Whether the actor prepares or signs decisions and so sees their drafts. */
  public static boolean seesDrafts(Standing standing) {
    return standing.isBoard() || standing.isCouncilMember() || standing.isChairman();
  }

  @Override
  public List<Award> ofBloc(BlocId bloc) {
    return awards.given(bloc);
  }

  @Override
  public List<Award> ofUnits(Collection<UnitId> units) {
    return awards.given(units);
  }
}
