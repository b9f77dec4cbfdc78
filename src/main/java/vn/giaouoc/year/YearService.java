package vn.giaouoc.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/** Moves a year along its table of steps. Each public method is one transaction. */
@Service
public class YearService {

  private final YearRepository years;
  private final MoveRepository moves;
  private final UnitReturnRepository returns;
  private final Lacks lacks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  YearService(
      YearRepository years,
      MoveRepository moves,
      UnitReturnRepository returns,
      Lacks lacks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.years = years;
    this.moves = moves;
    this.returns = returns;
    this.lacks = lacks;
    this.events = events;
    this.clock = clock;
  }

  /** What is missing before this step, what blocks first; empty for a return. */
  @Transactional(readOnly = true)
  public List<Lack> lacks(Standing standing, Step step) {
    standing.mustSeeInside();
    return lacks.of(standing.year(), step.guards());
  }

  /**
   * Makes a step. It is refused with everything that blocks; warnings do not stop it and are kept
   * in the ledger.
   *
   * @param expectedVersion the version the mover saw; {@link vn.giaouoc.shared.Overtaken} if
   *     someone moved since
   * @param reason compulsory for a return, and for the Board where the step is another's
   */
  @Transactional
  public BlocYear move(Standing standing, Step step, int expectedVersion, @Nullable String reason) {
    var inPlaceOfOthers = !step.isOpenTo(standing);
    standing.must(!inPlaceOfOthers || standing.isBoard(), "make step " + step);
    var year = mustStandAt(standing, step, expectedVersion);
    if ((step.isReturn() || inPlaceOfOthers) && isBlank(reason)) {
      throw Refused.at(
          "ly-do",
          step.isReturn()
              ? "Trả lại phải ghi rõ lý do để nơi nhận biết cần sửa gì."
              : "Ban Thi đua - Khen thưởng chuyển bước thay Khối trưởng phải ghi rõ lý do.");
    }
    var missing = lacks.of(year, step.guards());
    var blocking = missing.stream().filter(Lack::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new Refused(
          blocking.stream().map(l -> new Refused.Reason(null, l.sentence(), l.link())).toList());
    }
    var kind = step.isReturn() ? Move.Kind.RETURN : Move.Kind.STEP;
    return enter(
        standing.actor(),
        year,
        step,
        inPlaceOfOthers ? Move.Kind.OVERRIDE : kind,
        expectedVersion,
        reason,
        missing);
  }

  /**
   * The head of the Board lets the year go on although something blocks. What was missing stays in
   * the ledger and is shown.
   */
  @Transactional
  public BlocYear override(Standing standing, Step step, int expectedVersion, String reason) {
    standing.must(standing.isBoardHead(), "override " + step);
    var year = mustStandAt(standing, step, expectedVersion);
    if (isBlank(reason)) {
      throw Refused.at("ly-do", "Quyết định cho chuyển bước khi còn thiếu phải ghi rõ lý do.");
    }
    var missing = lacks.of(year, step.guards());
    return enter(
        standing.actor(), year, step, Move.Kind.OVERRIDE, expectedVersion, reason, missing);
  }

  /**
   * Says that the work of the year has begun: the first figure, activity or evidence. A year whose
   * pledge is signed enters the first half by itself; any other year is left alone.
   */
  @Transactional
  public void workBegan(Standing standing) {
    standing.mustSeeInside();
    var year = years.lock(standing.year().id());
    if (year.state() == BlocYearState.PLEDGED) {
      var missing = lacks.of(year, Step.BEGIN_WORK.guards());
      enter(
          standing.actor(),
          year,
          Step.BEGIN_WORK,
          Move.Kind.AUTOMATIC,
          year.version(),
          null,
          missing);
    }
  }

  /**
   * Makes a step because its day has come, as the program itself. A year that has moved meanwhile,
   * is not set to move by date or lacks something that blocks stays where it is.
   *
   * @param day the day in the calendar that brings the step
   * @return whether the year moved
   */
  @Transactional
  boolean moveByDate(YearId id, Step step, LocalDate day) {
    var year = years.lock(id);
    var settings = years.settings(id).orElse(YearSettings.DEFAULT);
    if (!settings.movesByDate() || year.state() != step.from() || !step.isIn(settings)) {
      return false;
    }
    var missing = lacks.of(year, step.guards());
    if (missing.stream().anyMatch(Lack::blocks)) {
      return false;
    }
    var reason = "Đến ngày " + Vi.date(day) + " theo lịch của năm";
    enter(Actor.SYSTEM, year, step, Move.Kind.AUTOMATIC, year.version(), reason, missing);
    return true;
  }

  /** Sends one unit back to self-scoring, with a reason; the bloc stays at its scoring. */
  @Transactional
  public void returnSheet(Standing standing, UnitId unit, String reason) {
    standing.mustLeadOrBoard();
    var year = years.lock(standing.year().id());
    if (!standing.members().contains(unit)) {
      throw new NoSuchElementException("unit " + unit + " is no member");
    }
    mustBe(year, Step.RETURN_SHEET);
    if (isBlank(reason)) {
      throw Refused.at("ly-do", "Trả phiếu phải ghi rõ lý do để đơn vị biết cần sửa gì.");
    }
    if (returns.isOpen(year.id(), unit)) {
      throw Refused.because("Phiếu của đơn vị này đang được trả về, chưa nộp lại.");
    }
    returns.open(year.id(), unit, reason, clock.instant(), standing.actor().name());
    events.publishEvent(
        Change.by(standing.actor(), "year.return-sheet")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .forUnit(unit)
            .saying("Trả phiếu chấm điểm về đơn vị để chấm lại")
            .because(reason));
  }

  /** The unit that was sent back has submitted again. Nothing happens if it was not sent back. */
  @Transactional
  public void sheetSubmittedAgain(Standing standing, UnitId unit) {
    standing.mustBelongTo(unit);
    if (returns.close(standing.year().id(), unit, clock.instant())) {
      events.publishEvent(
          Change.by(standing.actor(), "year.submit-sheet-again")
              .on("year", standing.year().id())
              .in(standing.year().bloc(), standing.year().id())
              .forUnit(unit)
              .saying("Nộp lại phiếu chấm điểm đã được trả về"));
    }
  }

  private BlocYear mustStandAt(Standing standing, Step step, int expectedVersion) {
    if (step.isOfOneUnit()) {
      throw new IllegalArgumentException(step + " moves one unit, not the year");
    }
    var year = years.lock(standing.year().id());
    if (year.version() != expectedVersion) {
      throw YearRepository.overtakenBy(year);
    }
    mustBe(year, step);
    return year;
  }

  private void mustBe(BlocYear year, Step step) {
    var settings = years.settings(year.id()).orElse(YearSettings.DEFAULT);
    if (year.state() != step.from() || !step.isIn(settings)) {
      throw Refused.because(
          "Năm thi đua đang ở bước “"
              + year.state().vi()
              + "” nên không thể “"
              + step.verb()
              + "”. Hãy tải lại trang để xem bước hiện tại.");
    }
  }

  private BlocYear enter(
      Actor actor,
      BlocYear year,
      Step step,
      Move.Kind kind,
      int expectedVersion,
      @Nullable String reason,
      List<Lack> missing) {
    var now = clock.instant();
    var moved = years.move(year.id(), step.to(), expectedVersion);
    moves.add(
        year.id(),
        new Move(
            kind, year.state(), step.to(), now, Vi.day(now), actor.name(), reason, null, List.of()),
        actor,
        new MoveRepository.Facts(step.name(), List.copyOf(step.guards()), missing));
    publish(actor, moved, year.state(), kind, reason);
    return moved;
  }

  private void publish(
      Actor actor,
      BlocYear year,
      @Nullable BlocYearState from,
      Move.Kind kind,
      @Nullable String reason) {
    events.publishEvent(
        Change.by(actor, "year.move")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .saying(
                kind.vi()
                    + ": năm thi đua "
                    + year.number()
                    + " chuyển sang “"
                    + year.state().vi()
                    + "”")
            .before(from == null ? Map.of() : Map.of("Trạng thái", from.vi()))
            .after(Map.of("Trạng thái", year.state().vi()))
            .because(reason));
    if (from != null) {
      events.publishEvent(new PhaseEntered(actor, year, from, reason));
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
