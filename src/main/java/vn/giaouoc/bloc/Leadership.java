package vn.giaouoc.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.domain.Terms;
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
  private final BlocAccess rights;
  private final ApplicationEventPublisher events;

  Leadership(
      LeaderTermRepository terms,
      Blocs blocs,
      BlocAccess rights,
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
    for (var sentence : overlaps(bloc, draft)) {
      reasons.add(new Refused.Reason("tu", sentence, null));
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

  /** Ends a term with that last day. Done by the Board. */
  @Transactional
  public void end(Actor actor, BlocId bloc, long term, LocalDate last) {
    rights.mustBeBoard(actor, bloc);
    var known =
        terms.all(bloc).stream().filter(t -> t.term().id() == term).findFirst().orElseThrow();
    if (last.isBefore(known.term().from())) {
      throw Refused.at("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    terms.end(bloc, term, last);
    events.publishEvent(
        Change.by(actor, "bloc.end-leader-term")
            .on("leader-term", term)
            .in(bloc, null)
            .forUnit(known.term().unit())
            .saying(
                "Kết thúc nhiệm kỳ %s năm %d vào ngày %s"
                    .formatted(known.term().role().vi(), known.term().forYear(), Vi.date(last))));
  }

  /** All terms of a bloc, the latest first, with place and basis. */
  @Transactional(readOnly = true)
  public List<Held> history(BlocId bloc) {
    return terms.all(bloc);
  }

  /**
   * A term with what is only of interest in the history.
   *
   * @param place 1 for the leader; 1, 2, … for deputies
   * @param basis why this unit
   */
  public record Held(LeaderTerm term, int place, @Nullable String basis) {}

  /** The times without a leader between the recorded terms, each a sentence. */
  @Transactional(readOnly = true)
  public List<String> gaps(BlocId bloc) {
    return gapsIn(terms.all(bloc));
  }

  /** The times without a leader between these terms, each a sentence. */
  public static List<String> gapsIn(List<Held> history) {
    return Terms.gaps(
        history.stream()
            .filter(h -> h.term().role() == LeaderRole.LEADER)
            .map(h -> new Terms.Term(h.term().unitName(), h.term().from(), h.term().to()))
            .toList(),
        LeaderRole.LEADER.vi());
  }

  /** Overlaps that remain when the open terms that began before are ended the day before. */
  private List<String> overlaps(BlocId bloc, LeaderDraft draft) {
    var others =
        terms.all(bloc).stream()
            .filter(h ->
                h.term().unit().equals(draft.unit())
                    || (h.term().role() == draft.role() && h.place() == draft.place()))
            .filter(h -> h.term().to() != null || !h.term().from().isBefore(draft.from()))
            .map(h -> new Terms.Term(h.term().unitName(), h.term().from(), h.term().to()))
            .toList();
    return Terms.overlaps(new Terms.Term("", draft.from(), draft.to()), others);
  }
}
