package vn.giaouoc.year;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Handovers;

/** A year waits for the handover between its leader and the next. */
@Component
class HandoverGuard implements GuardAnswers {

  private final Handovers handovers;

  HandoverGuard(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.HANDOVER_DONE);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    var path = "/khoi/" + year.bloc() + "/ban-giao/" + year.number();
    return handovers.missing(year.bloc(), year.number()).stream()
        .map(sentence -> Lack.blocking(sentence, path))
        .toList();
  }
}
