package vn.giaouoc.award;

import java.util.Collection;
import java.util.List;
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

  /** The decisions of the year, drafts too. */
  public List<AwardDecision> decisions(Standing standing) {
    standing.mustSeeInside();
    return decisions.list(standing.year().bloc(), standing.year().number());
  }

  /** Everything decided in the year, what was not given last. */
  public List<Award> awards(Standing standing) {
    standing.mustSeeInside();
    return awards.ofYear(standing.year().bloc(), standing.year().number());
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
