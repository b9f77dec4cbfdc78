package vn.giaouoc.testing;

import vn.giaouoc.shared.Actor;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearRecords;

/**
 * Makes years of blocs for tests, each with a bloc of its own.
 *
 * <pre>{@code
 * var year = years.in(BlocYearState.DRAFTING);
 * plans.addMovement(year.standing(year.secretary()), …);
 * }</pre>
 */
public class YearFixture {

  private final BlocFixture blocs;
  private final YearRecords records;
  private final YearAccess access;

  YearFixture(BlocFixture blocs, YearRecords records, YearAccess access) {
    this.blocs = blocs;
    this.records = records;
    this.access = access;
  }

  /** The year 2024 of a new bloc of five units of Đắk Nông, in this state. */
  public TestYear in(BlocYearState state) {
    return in(state, blocs.aBloc().make());
  }

  /** The year 2024 of a new bloc of so many units, in this state. */
  public TestYear in(BlocYearState state, int units) {
    return in(state, blocs.aBloc().withUnits(units).make());
  }

  /** The year of this bloc for which it was made, in this state. */
  public TestYear in(BlocYearState state, TestBloc bloc) {
    var year =
        records.record(Actor.SYSTEM, bloc.id(), bloc.year(), state, null, "Dựng cho kiểm thử");
    return new TestYear(year, bloc, access);
  }

  /** Puts the same year into another state, without asking any guard. */
  public TestYear moved(TestYear year, BlocYearState state) {
    return in(state, year.bloc());
  }
}
