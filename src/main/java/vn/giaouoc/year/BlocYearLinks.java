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

  private final YearOpening opening;
  private final YearAccess access;

  BlocYearLinks(YearOpening opening, YearAccess access) {
    this.access = access;
    this.opening = opening;
  }

  @Override
  public List<Line> open(Actor actor, Collection<BlocId> blocs) {
    var wanted = new HashSet<>(blocs);
    return access.allOpen(actor).stream()
        .filter(y -> wanted.contains(y.year().bloc()))
        .map(BlocYearLinks::line)
        .toList();
  }

  @Override
  public List<Line> all(Actor actor, BlocId bloc) {
    return access.all(actor, bloc).reversed().stream().map(BlocYearLinks::line).toList();
  }

  @Override
  public @Nullable Link opening(Actor actor, BlocId bloc) {
    return opening.mayOpen(actor, bloc)
        ? new Link("/khoi/" + bloc + "/nam/moi", "Mở năm thi đua")
        : null;
  }

  private static Line line(SeenYear seen) {
    var year = seen.year();
    return new Line(
        year.bloc(),
        year.number(),
        year.state().vi(),
        seen.inside() ? year.path() : "",
        year.state() != BlocYearState.CLOSED);
  }
}
