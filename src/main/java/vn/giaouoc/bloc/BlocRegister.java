package vn.giaouoc.bloc;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;

/** How blocs arise and what they are called. The Board of the province decides it. */
@Service
public class BlocRegister {

  private final BlocRepository blocs;
  private final BlocAccess rights;
  private final Provinces provinces;
  private final ApplicationEventPublisher events;

  BlocRegister(
      BlocRepository blocs,
      BlocAccess rights,
      Provinces provinces,
      ApplicationEventPublisher events) {
    this.blocs = blocs;
    this.rights = rights;
    this.provinces = provinces;
    this.events = events;
  }

  /** Creates a bloc, with the act it exists under where that is known. */
  @Transactional
  public BlocId create(Actor actor, BlocDraft draft, @Nullable BlocAct act) {
    provinces.mustBeBoard(actor, draft.province());
    var id = blocs.add(draft);
    if (act != null) {
      blocs.addAct(id, act);
    }
    events.publishEvent(
        Change.by(actor, "bloc.create")
            .on("bloc", id)
            .in(id, null)
            .saying("Lập " + draft.name() + (act == null ? "" : " theo văn bản " + act.cite()))
            .after(Map.of("Tên", draft.name(), "Loại", draft.type().vi())));
    return id;
  }

  /** Adds an act under which the bloc exists; it may be older than any of its years. */
  @Transactional
  public void addAct(Actor actor, BlocId bloc, BlocAct act) {
    rights.mustBeBoard(actor, bloc);
    blocs.addAct(bloc, act);
    events.publishEvent(
        Change.by(actor, "bloc.add-act")
            .on("bloc", bloc)
            .in(bloc, null)
            .saying("Thêm văn bản về khối: " + act.cite()));
  }

  /** Adds a name used beside the leading one: short, other, old, another spelling. */
  @Transactional
  public void addName(
      Actor actor,
      BlocId bloc,
      BlocNameUse use,
      String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    rights.mustBeBoard(actor, bloc);
    blocs.addName(bloc, use, name, from, to, null);
    events.publishEvent(
        Change.by(actor, "bloc.add-name")
            .on("bloc", bloc)
            .in(bloc, null)
            .saying("Thêm " + use.vi().toLowerCase(java.util.Locale.ROOT) + " “" + name + "”"));
  }

  /** Gives the bloc another leading name from that day on; the former one ends the day before. */
  @Transactional
  public void rename(
      Actor actor, BlocId bloc, String name, LocalDate from, @Nullable String basis) {
    rights.mustBeBoard(actor, bloc);
    var before = blocs.latestLead(bloc);
    if (before.equals(name)) {
      throw Refused.at("ten", "Tên mới phải khác tên hiện nay của khối.");
    }
    blocs.endLead(bloc, from);
    blocs.addName(bloc, BlocNameUse.LEAD, name, from, null, basis);
    events.publishEvent(
        Change.by(actor, "bloc.rename")
            .on("bloc", bloc)
            .in(bloc, null)
            .saying("Đổi tên khối thành “" + name + "” từ " + Vi.date(from))
            .before(Map.of("Tên", before))
            .after(Map.of("Tên", name))
            .because(basis));
  }
}
