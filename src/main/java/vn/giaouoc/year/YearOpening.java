package vn.giaouoc.year;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.CopyReport;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Opens the years of blocs. Several may be open at once. */
@Service
public class YearOpening {

  private final YearRepository years;
  private final MoveRepository moves;
  private final YearTemplate template;
  private final YearAccess access;
  private final Blocs blocs;
  private final MemberLists lists;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  YearOpening(
      YearRepository years,
      MoveRepository moves,
      YearTemplate template,
      YearAccess access,
      Blocs blocs,
      MemberLists lists,
      ApplicationEventPublisher events,
      Clock clock) {
    this.years = years;
    this.moves = moves;
    this.template = template;
    this.access = access;
    this.blocs = blocs;
    this.lists = lists;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the actor may open years of this bloc. */
  @Transactional(readOnly = true)
  public boolean mayOpen(Actor actor, BlocId bloc) {
    return access.isBoard(actor, bloc);
  }

  /**
   * Opens a year: members with their lineage, settings and calendar from the year before, if there
   * is one; the drafts follow by {@link YearOpened}. Only the Board may.
   */
  @Transactional
  public Opened open(Actor actor, BlocId bloc, int number) {
    access.mustBeBoard(actor, bloc);
    var today = Vi.day(clock.instant()).getYear();
    if (number < today - 30 || number > today + 1) {
      throw Refused.at(
          "nam", "Chỉ mở được năm thi đua từ " + (today - 30) + " đến " + (today + 1) + ".");
    }
    if (years.find(bloc, number).isPresent()) {
      throw Refused.at("nam", "Năm thi đua " + number + " của khối này đã được mở.");
    }
    var from = years.find(bloc, number - 1).orElse(null);
    var missing = new ArrayList<CopyReport.Missing>();
    if (blocs.members(bloc, number).isEmpty() && !blocs.members(bloc, number - 1).isEmpty()) {
      missing.addAll(lists.copyMembers(actor, bloc, number - 1, number).missing());
    }
    var now = clock.instant();
    var year =
        years.insert(bloc, number, BlocYearState.PREPARED, from == null ? null : from.id(), now);
    template.fill(year, from);
    moves.add(
        year.id(),
        new Move(
            Move.Kind.OPENED,
            null,
            year.state(),
            now,
            Vi.day(now),
            actor.name(),
            null,
            null,
            List.of()),
        actor,
        MoveRepository.Facts.NONE);
    announce(actor, year, from);
    return new Opened(year, List.copyOf(missing));
  }

  private void announce(Actor actor, BlocYear year, @Nullable BlocYear from) {
    events.publishEvent(
        Change.by(actor, "year.open")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .saying(
                "Mở năm thi đua "
                    + year.number()
                    + (from == null ? "" : " từ năm " + from.number()))
            .after(Map.of("Trạng thái", year.state().vi())));
    events.publishEvent(new YearOpened(actor, year, from));
  }
}
