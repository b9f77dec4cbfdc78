package vn.giaouoc.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of a unit's own plan with named responsibility (REQ-53). */
@Service
public class UnitPlanService {

  private final UnitPlanRepository plans;
  private final Drafting drafting;
  private final Clock clock;

  UnitPlanService(UnitPlanRepository plans, Drafting drafting, Clock clock) {
    this.plans = plans;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** The plans the units have sent. */
  @Transactional(readOnly = true)
  public List<UnitPlan> list(YearId year) {
    return plans.list(year);
  }

  /** The plan of one unit, if it has one. */
  @Transactional(readOnly = true)
  public Optional<UnitPlan> find(YearId year, UnitId unit) {
    return plans.find(year, unit);
  }

  /**
   * Saves the unit's plan.
   *
   * @param responsible the position that answers for it
   * @param version of the plan the writer saw, 0 for a first one
   */
  @Transactional
  public void write(
      Standing standing, UnitId unit, String content, String responsible, int version) {
    standing.mustBelongTo(unit);
    standing.mustBeOpen();
    var year = standing.year().id();
    var before = PlanFields.of(find(year, unit).orElse(null));
    plans.save(year, unit, content, responsible, standing.actor().name(), clock.instant(), version);
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.write-unit-plan")
            .on("unit-plan", unit)
            .forUnit(unit)
            .saying("Lưu kế hoạch thi đua của đơn vị; chịu trách nhiệm: " + responsible)
            .before(before)
            .after(PlanFields.of(find(year, unit).orElse(null))));
  }
}
