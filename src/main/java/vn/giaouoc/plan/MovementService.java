package vn.giaouoc.plan;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of movements (phong trào thi đua) in a year's plan. */
@Service
public class MovementService {

  private final MovementRepository movements;
  private final Drafting drafting;

  MovementService(MovementRepository movements, Drafting drafting) {
    this.movements = movements;
    this.drafting = drafting;
  }

  /** The movements of the year in the order they were entered. */
  @Transactional(readOnly = true)
  public List<Movement> list(YearId year) {
    return movements.list(year);
  }

  /** One movement; {@link NoSuchElementException} if the year has none with this id. */
  @Transactional(readOnly = true)
  public Movement get(YearId year, long id) {
    return movements.find(year, id).orElseThrow();
  }

  /** Adds a movement and answers its id. */
  @Transactional
  public long add(Standing standing, MovementDraft draft, @Nullable String reason) {
    var id = new long[1];
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          check(standing.year().id(), null, draft);
          id[0] = movements.add(standing.year().id(), draft);
          return Change.by(standing.actor(), "plan.add-movement")
              .on("movement", id[0])
              .saying("Thêm phong trào “" + draft.name() + "”")
              .after(PlanFields.of(get(standing.year().id(), id[0])));
        });
    return id[0];
  }

  /** Saves a movement; {@link vn.giaouoc.shared.Overtaken} if the version is older. */
  @Transactional
  public void save(
      Standing standing, long id, MovementDraft draft, @Nullable String reason, int version) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var year = standing.year().id();
          var before = PlanFields.of(get(year, id));
          check(year, id, draft);
          movements.save(year, id, draft, version);
          return Change.by(standing.actor(), "plan.save-movement")
              .on("movement", id)
              .saying("Sửa phong trào “" + draft.name() + "”")
              .before(before)
              .after(PlanFields.of(get(year, id)));
        });
  }

  /** Takes a movement out of the plan; movements that answered it stay, alone. */
  @Transactional
  public void remove(Standing standing, long id, @Nullable String reason) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var movement = get(standing.year().id(), id);
          movements.remove(standing.year().id(), id);
          return Change.by(standing.actor(), "plan.remove-movement")
              .on("movement", id)
              .saying("Bỏ phong trào “" + movement.name() + "” khỏi kế hoạch")
              .before(PlanFields.of(movement));
        });
  }

  private void check(YearId year, @Nullable Long id, MovementDraft draft) {
    if (draft.from() != null && draft.to() != null && draft.to().isBefore(draft.from())) {
      throw Refused.at("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    if (draft.parent() != null) {
      checkNesting(list(year), id, draft.parent());
    }
  }

  private static void checkNesting(List<Movement> all, @Nullable Long id, long parent) {
    var seen = new HashSet<Long>();
    Long above = parent;
    while (above != null && seen.add(above)) {
      if (above.equals(id)) {
        throw Refused.at("thuoc", "Một phong trào không thể hưởng ứng chính nó. Hãy chọn lại.");
      }
      var looked = above;
      above =
          all.stream()
              .filter(m -> m.id() == looked)
              .findFirst()
              .orElseThrow(
                  () -> Refused.at("thuoc", "Phong trào cấp trên không có trong kế hoạch này."))
              .parent();
    }
  }
}
