package vn.giaouoc.year;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Answers what others ask about years, from the database. */
@Service
class StoredYears implements Years {

  private final YearRepository years;
  private final MoveRepository moves;
  private final UnitReturnRepository returns;

  StoredYears(YearRepository years, MoveRepository moves, UnitReturnRepository returns) {
    this.years = years;
    this.moves = moves;
    this.returns = returns;
  }

  @Override
  public BlocYear get(YearId id) {
    return years.find(id).orElseThrow(() -> new NoSuchElementException("no bloc year " + id));
  }

  @Override
  public Optional<BlocYear> find(BlocId bloc, int number) {
    return years.find(bloc, number);
  }

  @Override
  public List<BlocYear> open(BlocId bloc) {
    return years.open(bloc);
  }

  @Override
  public List<BlocYear> list(BlocId bloc) {
    return years.list(bloc);
  }

  @Override
  public List<BlocYear> allOpen() {
    return years.allOpen();
  }

  @Override
  public Optional<BlocYearState> stateOn(YearId id, LocalDate day) {
    return moves.stateOn(id, day);
  }

  @Override
  public List<Move> moves(YearId id) {
    return ReadMemo.once(List.of("year.moves", id), () -> moves.list(id));
  }

  @Override
  public List<UnitReturn> returns(YearId id) {
    return returns.list(id);
  }

  @Override
  public YearSettings settings(YearId id) {
    return ReadMemo.once(
        List.of("year.settings", id), () -> years.settings(id).orElse(YearSettings.DEFAULT));
  }

  @Override
  public BlocYearState stateFor(BlocYear year, UnitId unit) {
    return year.state() == BlocYearState.BLOC_SCORING && returns.isOpen(year.id(), unit)
        ? BlocYearState.SELF_SCORING
        : year.state();
  }
}
