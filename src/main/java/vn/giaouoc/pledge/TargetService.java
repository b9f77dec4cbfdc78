package vn.giaouoc.pledge;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.MeasureRules;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of the pledge's targets (chỉ tiêu). */
@Service
public class TargetService {

  private final TargetRepository targets;
  private final PledgeRepository pledges;
  private final PledgeEditing editing;

  TargetService(TargetRepository targets, PledgeRepository pledges, PledgeEditing editing) {
    this.targets = targets;
    this.pledges = pledges;
    this.editing = editing;
  }

  /** The targets by clause, the bloc's commitments last. */
  @Transactional(readOnly = true)
  public List<Target> list(YearId year) {
    return targets.list(year);
  }

  /** One target; {@link NoSuchElementException} if the year has none with this id. */
  @Transactional(readOnly = true)
  public Target get(YearId year, long id) {
    return targets.find(year, id).orElseThrow();
  }

  /**
   * Adds a target and answers its id.
   *
   * @param clause the clause it stands in, or null for a commitment of the bloc
   */
  @Transactional
  public long add(
      Standing standing,
      @Nullable Long clause,
      String text,
      Measure measure,
      @Nullable String reason) {
    var id = new long[1];
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          check(year, clause, measure);
          id[0] = targets.add(year, clause, text, measure);
          return Change.by(standing.actor(), "pledge.add-target")
              .on("target", id[0])
              .saying("Thêm chỉ tiêu: " + text)
              .after(PledgeFields.of(get(year, id[0])));
        });
    return id[0];
  }

  /** Saves a target; {@link vn.giaouoc.shared.Overtaken} if its version is older. */
  @Transactional
  public void save(Standing standing, Target target, @Nullable String reason) {
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          var before = PledgeFields.of(get(year, target.id()));
          check(year, target.clause(), target.measure());
          targets.save(year, target);
          return Change.by(standing.actor(), "pledge.save-target")
              .on("target", target.id())
              .saying("Sửa chỉ tiêu: " + target.text())
              .before(before)
              .after(PledgeFields.of(get(year, target.id())));
        });
  }

  /** Takes a target out of the pledge; former versions and figures keep it. */
  @Transactional
  public void remove(Standing standing, long id, @Nullable String reason) {
    editing.save(
        standing,
        reason,
        () -> {
          var target = get(standing.year().id(), id);
          targets.remove(standing.year().id(), id);
          return Change.by(standing.actor(), "pledge.remove-target")
              .on("target", id)
              .saying("Bỏ chỉ tiêu: " + target.text())
              .before(PledgeFields.of(target));
        });
  }

  private void check(YearId year, @Nullable Long clause, Measure measure) {
    if (clause != null && pledges.clauses(year).stream().noneMatch(c -> c.id() == clause)) {
      throw Refused.at("dieu", "Nội dung này không có trong giao ước. Hãy chọn lại.");
    }
    var wrong = MeasureRules.check(measure);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }
}
