package vn.giaouoc.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;

/** The door for the past: a year is put where a source says it stood. Only the program may. */
@Service
public class YearRecords {

  private final YearRepository years;
  private final MoveRepository moves;
  private final YearTemplate template;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  YearRecords(
      YearRepository years,
      MoveRepository moves,
      YearTemplate template,
      ApplicationEventPublisher events,
      Clock clock) {
    this.years = years;
    this.moves = moves;
    this.template = template;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Records that the bloc's year stood in this state. A year that is not there yet is made; one
   * that is there is put into the state. No guard is asked and {@link PhaseEntered} is not
   * published: nothing happens today.
   *
   * @param on the day from which it stood there, or null when the source gives none: then today
   * @param source where this is taken from, shown in the history
   */
  @Transactional
  public BlocYear record(
      Actor actor,
      BlocId bloc,
      int number,
      BlocYearState state,
      @Nullable LocalDate on,
      String source) {
    if (!actor.isSystem()) {
      throw new NotAllowed("only the program records the past");
    }
    var now = clock.instant();
    var before = years.find(bloc, number);
    var year =
        before
            .map(y -> years.move(y.id(), state, y.version()))
            .orElseGet(() ->
                years.insert(
                    bloc,
                    number,
                    state,
                    years.find(bloc, number - 1).map(BlocYear::id).orElse(null),
                    now));
    if (before.isEmpty()) {
      template.fill(year, null);
    }
    moves.add(
        year.id(),
        new Move(
            Move.Kind.RECORDED,
            before.map(BlocYear::state).orElse(null),
            state,
            now,
            on == null ? Vi.day(now) : on,
            actor.name(),
            null,
            source,
            List.of()),
        actor,
        MoveRepository.Facts.NONE);
    events.publishEvent(
        Change.by(actor, "year.record")
            .on("year", year.id())
            .in(bloc, year.id())
            .saying("Ghi nhận năm thi đua " + number + " ở trạng thái “" + state.vi() + "”")
            .after(Map.of("Trạng thái", state.vi(), "Nguồn", source)));
    return year;
  }
}
