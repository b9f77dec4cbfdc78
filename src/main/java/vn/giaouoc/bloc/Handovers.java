package vn.giaouoc.bloc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** The handover from one leader to the next: a checklist and two signatures. */
@Service
public class Handovers {

  private final HandoverRepository repository;
  private final Blocs blocs;
  private final BlocAccess rights;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Handovers(
      HandoverRepository repository,
      Blocs blocs,
      BlocAccess rights,
      Clock clock,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.blocs = blocs;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  /** The handover at the end of that year, if it was opened. */
  @Transactional(readOnly = true)
  public Optional<Handover> find(BlocId bloc, int year) {
    return repository.find(bloc, year);
  }

  /** Whether nothing of the handover at the end of that year is missing. */
  @Transactional(readOnly = true)
  public boolean done(BlocId bloc, int year) {
    return missing(bloc, year).isEmpty();
  }

  /** What is missing, each a Vietnamese sentence; empty also when the same unit leads again. */
  @Transactional(readOnly = true)
  public List<String> missing(BlocId bloc, int year) {
    var from = blocs.leader(bloc, year);
    var to = blocs.leader(bloc, year + 1);
    if (from.isPresent() && from.equals(to)) {
      return List.of();
    }
    if (to.isEmpty()) {
      return List.of("Chưa có Khối trưởng năm " + (year + 1) + " để nhận bàn giao.");
    }
    var handover = repository.find(bloc, year).orElse(null);
    if (handover == null) {
      return List.of("Chưa lập biên bản bàn giao giữa hai Khối trưởng.");
    }
    var missing = new ArrayList<String>();
    if (!handover.open().isEmpty()) {
      missing.add(
          "Chưa bàn giao: "
              + handover.open().stream()
                  .map(i -> i.vi().toLowerCase(java.util.Locale.ROOT))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (handover.given() == null) {
      missing.add("Lãnh đạo Khối trưởng năm " + year + " chưa ký bàn giao.");
    }
    if (handover.received() == null) {
      missing.add("Lãnh đạo Khối trưởng năm " + (year + 1) + " chưa ký nhận bàn giao.");
    }
    return missing;
  }

  /** Whether the actor may keep the checklist: the Board, the outgoing or the incoming leader. */
  @Transactional(readOnly = true)
  public boolean mayKeep(Actor actor, BlocId bloc, int year) {
    return rights.isBoard(actor, bloc)
        || rights.leads(actor, bloc, year)
        || rights.leads(actor, bloc, year + 1);
  }

  /** Opens the handover between the leaders of that year and the next. */
  @Transactional
  public void open(Actor actor, BlocId bloc, int year) {
    mustKeep(actor, bloc, year);
    var from = leader(bloc, year);
    var to = leader(bloc, year + 1);
    if (from.equals(to)) {
      throw Refused.because("Cùng một đơn vị làm Khối trưởng hai năm liền nên không cần bàn giao.");
    }
    repository.open(bloc, year, from, to, Vi.day(clock.instant()));
    events.publishEvent(
        change(
            actor,
            bloc,
            year,
            "bloc.open-handover",
            "Lập biên bản bàn giao Khối trưởng năm " + year));
  }

  /** Marks an item as handed over, with a note where it needs one. */
  @Transactional
  public void tick(Actor actor, BlocId bloc, int year, HandoverItem item, @Nullable String note) {
    mustKeep(actor, bloc, year);
    var handover = unsigned(bloc, year);
    repository.tick(handover.id(), item, Vi.day(clock.instant()), actor.name(), note);
    events.publishEvent(
        change(actor, bloc, year, "bloc.hand-item-over", "Đã bàn giao: " + item.vi())
            .because(note));
  }

  /** Takes the mark back while nobody has signed. */
  @Transactional
  public void untick(Actor actor, BlocId bloc, int year, HandoverItem item) {
    mustKeep(actor, bloc, year);
    var handover = unsigned(bloc, year);
    repository.untick(handover.id(), item);
    events.publishEvent(
        change(actor, bloc, year, "bloc.take-item-back", "Bỏ đánh dấu đã bàn giao: " + item.vi()));
  }

  /**
   * Signs as head of the outgoing or of the incoming leader, whichever the actor is. Everything
   * must be handed over first.
   */
  @Transactional
  public void sign(Actor actor, BlocId bloc, int year) {
    var handover = existing(bloc, year);
    var gives = heads(actor, handover.from());
    var receives = heads(actor, handover.to());
    if (!gives && !receives) {
      throw new NotAllowed(actor.name() + " heads neither side of handover " + handover.id());
    }
    if (!handover.open().isEmpty()) {
      throw new Refused(
          handover.open().stream()
              .map(i ->
                  new Refused.Reason(
                      null, "Chưa bàn giao mục “" + i.vi() + "”. Hãy đánh dấu khi xong.", null))
              .toList());
    }
    repository.sign(
        handover.id(),
        gives ? "GIVES" : "RECEIVES",
        gives ? handover.from() : handover.to(),
        actor);
    events.publishEvent(
        change(actor, bloc, year, "bloc.sign-handover", gives ? "Ký bàn giao" : "Ký nhận bàn giao")
            .forUnit(gives ? handover.from() : handover.to()));
  }

  /** Whether the actor signs for this unit. */
  public static boolean heads(Actor actor, UnitId unit) {
    return actor.holds(Role.UNIT_HEAD, unit) || actor.holds(Role.LEADER_HEAD, unit);
  }

  private void mustKeep(Actor actor, BlocId bloc, int year) {
    if (!mayKeep(actor, bloc, year)) {
      throw new NotAllowed(actor.name() + " keeps no handover of bloc " + bloc);
    }
  }

  private Handover existing(BlocId bloc, int year) {
    return repository
        .find(bloc, year)
        .orElseThrow(() -> Refused.because("Chưa lập biên bản bàn giao. Hãy lập biên bản trước."));
  }

  private Handover unsigned(BlocId bloc, int year) {
    var handover = existing(bloc, year);
    if (handover.given() != null || handover.received() != null) {
      throw Refused.because("Biên bản bàn giao đã có chữ ký nên không sửa được nữa.");
    }
    return handover;
  }

  private UnitId leader(BlocId bloc, int year) {
    return blocs
        .leader(bloc, year)
        .orElseThrow(() ->
            Refused.because("Chưa ghi Khối trưởng năm " + year + ". Hãy ghi nhiệm kỳ trước."));
  }

  private static Change change(Actor actor, BlocId bloc, int year, String action, String sentence) {
    return Change.by(actor, action)
        .on("handover", bloc + "/" + year)
        .in(bloc, null)
        .saying(sentence);
  }
}
