package vn.giaouoc.year;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** What others may ask about the years of blocs. It checks no right: {@link YearAccess} does. */
public interface Years {

  /** The year; {@link NoSuchElementException} if there is none. */
  BlocYear get(YearId id);

  /** The bloc's year of that number, if it was ever opened or recorded. */
  Optional<BlocYear> find(BlocId bloc, int number);

  /** The bloc's years that are not closed, the oldest first: often two. */
  List<BlocYear> open(BlocId bloc);

  /** All years of the bloc, the newest first. */
  List<BlocYear> list(BlocId bloc);

  /** All years of all blocs that are not closed, in one statement. */
  List<BlocYear> allOpen();

  /** The state the year was in at the end of that day; empty before it was opened. */
  Optional<BlocYearState> stateOn(YearId id, LocalDate day);

  /** The ledger of the year's moves, the first line first. */
  List<Move> moves(YearId id);

  /** The units sent back to self-scoring, those that came back too, in their order. */
  List<UnitReturn> returns(YearId id);

  /** What the province, the bloc and the Board have set for this year. */
  YearSettings settings(YearId id);

  /**
   * The state in which this unit is: {@link BlocYearState#SELF_SCORING} while its sheet is sent
   * back although the bloc is scoring, else the state of the year.
   */
  BlocYearState stateFor(BlocYear year, UnitId unit);
}
