package vn.giaouoc.year;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.BlocYears;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.web.Link;

/** Tells the pages of blocs which years there are and where they are. */
@Component
class BlocYearLinks implements BlocYears {

  private final Years years;
  private final YearOpening opening;

  BlocYearLinks(Years years, YearOpening opening) {
    this.years = years;
    this.opening = opening;
  }

  @Override
  public List<Line> open(Collection<BlocId> blocs) {
    var wanted = new HashSet<>(blocs);
    return years.allOpen().stream()
        .filter(y -> wanted.contains(y.bloc()))
        .map(BlocYearLinks::line)
        .toList();
  }

  @Override
  public List<Line> all(BlocId bloc) {
    return years.list(bloc).stream().map(BlocYearLinks::line).toList();
  }

  @Override
  public @Nullable Link opening(Actor actor, BlocId bloc) {
    return opening.mayOpen(actor, bloc)
        ? new Link("/khoi/" + bloc + "/nam/moi", "Mở năm thi đua")
        : null;
  }

  private static Line line(BlocYear year) {
    return new Line(
        year.bloc(),
        year.number(),
        year.state().vi(),
        year.path(),
        year.state() != BlocYearState.CLOSED);
  }
}
