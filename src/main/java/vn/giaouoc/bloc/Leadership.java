package vn.giaouoc.bloc;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Who leads a bloc, and since when. */
@Service
public class Leadership {

  private final LeaderTermRepository terms;
  private final Blocs blocs;
  private final BlocRights rights;
  private final ApplicationEventPublisher events;

  Leadership(
      LeaderTermRepository terms,
      Blocs blocs,
      BlocRights rights,
      ApplicationEventPublisher events) {
    this.terms = terms;
    this.blocs = blocs;
    this.rights = rights;
    this.events = events;
  }

  /**
   * Names a unit leader or deputy. An open-ended term of the predecessor in the same place, or of
   * the unit itself in another, ends the day before. Done by the Board, or by those who lead the
   * year before, who record what their meeting has decided. The unit must be a member of the year,
   * once its list exists.
   */
  @Transactional
  public long name(Actor actor, BlocId bloc, LeaderDraft draft) {
    if (!rights.isBoard(actor, bloc)) {
      rights.mustLeadOrBoard(actor, bloc, draft.forYear() - 1);
    }
    var reasons = new ArrayList<Refused.Reason>();
    var members = blocs.members(bloc, draft.forYear());
    if (!members.isEmpty() && members.stream().noneMatch(m -> m.unit().equals(draft.unit()))) {
      reasons.add(
          new Refused.Reason(
              "donVi",
              "Đơn vị này không phải là thành viên của khối năm "
                  + draft.forYear()
                  + ". Hãy chọn một đơn vị trong danh sách thành viên.",
              "/khoi/" + bloc + "/thanh-vien/" + draft.forYear()));
    }
    if (draft.to() != null && draft.to().isBefore(draft.from())) {
      reasons.add(new Refused.Reason("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    terms.closeOpenTerms(bloc, draft);
    var id = terms.add(bloc, draft);
    events.publishEvent(
        Change.by(actor, "bloc.name-leader")
            .on("leader-term", id)
            .in(bloc, null)
            .forUnit(draft.unit())
            .saying(
                "Ghi nhận "
                    + draft.role().vi()
                    + " năm "
                    + draft.forYear()
                    + " từ ngày "
                    + Vi.date(draft.from()))
            .because(draft.basis()));
    return id;
  }
}
