package vn.giaouoc.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of the bloc's own regulation (quy chế hoạt động). */
@Service
public class RegulationService {

  private final PlanRepository plans;
  private final Drafting drafting;

  RegulationService(PlanRepository plans, Drafting drafting) {
    this.plans = plans;
    this.drafting = drafting;
  }

  /** The regulation of the year; empty while nothing is written. */
  @Transactional(readOnly = true)
  public BlocRegulation get(YearId year) {
    return plans.regulation(year).orElse(BlocRegulation.EMPTY);
  }

  /** Saves the text; {@link vn.giaouoc.shared.Overtaken} if the version is older. */
  @Transactional
  public void write(Standing standing, String content, @Nullable String reason, int version) {
    drafting.save(
        standing,
        DraftDocument.REGULATION,
        reason,
        () -> {
          var before = get(standing.year().id()).content();
          plans.saveRegulation(standing.year().id(), content, version);
          return Change.by(standing.actor(), "plan.write-regulation")
              .on("regulation", standing.year().id())
              .saying("Lưu quy chế hoạt động của khối năm " + standing.year().number())
              .before(Map.of("Nội dung", before == null ? "" : before))
              .after(Map.of("Nội dung", content));
        });
  }

  /** Adopts the regulation as version 1.0. */
  @Transactional
  public void adopt(Standing standing, String where) {
    drafting.adopt(standing, DraftDocument.REGULATION, where);
  }
}
