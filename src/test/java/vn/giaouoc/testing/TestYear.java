package vn.giaouoc.testing;

import java.util.List;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearAccess;

/**
 * A year made for one test, and the people around it. Unit 1 leads, unit 2 is the deputy; units are
 * counted from 1.
 *
 * @param year as it was when made; ask {@link #standing} for how it is now
 */
public record TestYear(BlocYear year, TestBloc bloc, YearAccess access) {

  /** Its id. */
  public YearId id() {
    return year.id();
  }

  /** Where its pages are. */
  public String path() {
    return year.path();
  }

  /** The member units in their order. */
  public List<UnitId> units() {
    return bloc.units();
  }

  /** The n-th unit. */
  public UnitId unit(int n) {
    return bloc.unit(n);
  }

  /** Secretary of the bloc, an officer of the leader unit. */
  public Actor secretary() {
    return bloc.secretary();
  }

  /** Head of the leader unit. */
  public Actor leaderHead() {
    return bloc.leaderHead();
  }

  /** Officer of the n-th unit. */
  public Actor officer(int n) {
    return bloc.officer(n);
  }

  /** Head of the n-th unit. */
  public Actor head(int n) {
    return bloc.head(n);
  }

  /** Officer of the province's Board. */
  public Actor board() {
    return bloc.board();
  }

  /** Head of the province's Board. */
  public Actor boardHead() {
    return bloc.boardHead();
  }

  /** The provincial leader who oversees the bloc. */
  public Actor overseer() {
    return bloc.overseer();
  }

  /** Someone with no grant at all. */
  public Actor stranger() {
    return bloc.stranger();
  }

  /** The administrator, who does no business act. */
  public Actor admin() {
    return TestBloc.actor("Quản trị hệ thống", Grant.admin());
  }

  /** What the actor is in this year as it is now; not allowed for a stranger. */
  public Standing standing(Actor actor) {
    return access.standing(actor, year.id());
  }
}
