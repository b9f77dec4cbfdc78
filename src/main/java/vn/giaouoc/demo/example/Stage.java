package vn.giaouoc.demo.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.demo.ScriptedClock;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearService;

/** Where the example is played: its clock, its people, and one year of its bloc. */
final class Stage {

  private final ScriptedClock clock;
  private final YearAccess access;
  private final YearService years;
  private final BlocId bloc;
  private final YearId year;
  private final Cast cast;
  private LocalDate today = LocalDate.EPOCH;

  Stage(
      ScriptedClock clock,
      YearAccess access,
      YearService years,
      BlocId bloc,
      YearId year,
      Cast cast) {
    this.clock = clock;
    this.access = access;
    this.years = years;
    this.bloc = bloc;
    this.year = year;
    this.cast = cast;
  }

  /** Lets it be nine in the morning of that day. */
  void on(int theYear, int month, int day) {
    today = LocalDate.of(theYear, month, day);
    clock.standAt(today);
  }

  LocalDate today() {
    return today;
  }

  BlocId bloc() {
    return bloc;
  }

  Cast cast() {
    return cast;
  }

  UnitId unit(int n) {
    return cast.unit(n);
  }

  /** What the actor is in the year as it stands now. */
  Standing as(Actor actor) {
    return access.standing(actor, year);
  }

  Standing secretary() {
    return as(cast.secretary());
  }

  Standing head(int n) {
    return as(cast.head(n));
  }

  Standing officer(int n) {
    return as(cast.officer(n));
  }

  Standing board() {
    return as(cast.boardOfficer());
  }

  /** Makes a step of the year as this person; the guards are asked. */
  void step(Actor actor, Step step) {
    step(actor, step, null);
  }

  /** Makes a step with its reason. */
  void step(Actor actor, Step step, @Nullable String reason) {
    var standing = as(actor);
    years.move(standing, step, standing.year().version(), reason);
  }
}
