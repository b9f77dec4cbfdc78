package vn.giaouoc.voting.web;

import java.util.List;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.RoundState;
import vn.giaouoc.voting.RoundText;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.year.Standing;

/** What a reader may do with a round now; the services ask again. */
final class RoundRights {

  private RoundRights() {}

  static RoundPage.Rights of(Standing standing, RoundView view, List<RoundView> all) {
    var round = view.round();
    var yearOpen = standing.isYearOpen();
    var leads = standing.leads() && yearOpen;
    var prepared = round.state() == RoundState.PREPARED;
    var open = round.state() == RoundState.OPEN;
    var closed = round.state() == RoundState.CLOSED;
    var repeatable = round.roundNo() < round.rules().maxRounds();
    var seats = round.rules().seats();
    var chosen = view.candidates().stream().filter(Candidate::chosen).count();
    var placesOpen = round.tieOpen() || (seats != null && chosen < seats);
    var repeated =
        all.stream()
            .anyMatch(v ->
                v.round().state() != RoundState.CANCELLED
                    && Long.valueOf(round.id()).equals(v.round().follows()));
    var by = RoundText.settledBy(round.rules().tieRule(), repeatable);
    return new RoundPage.Rights(
        leads && prepared,
        leads && prepared,
        leads && open && round.rules().rollCall(),
        open && round.rules().papers() && (standing.isTeller() || leads),
        leads && open,
        (leads || (standing.isBoard() && yearOpen))
            && round.state() != RoundState.CANCELLED
            && round.confirmedOn() == null,
        round.tieOpen()
            && !repeated
            && RoundPages.settles(by, standing.isLeaderHead(), standing.isBoard()),
        leads && closed && placesOpen && repeatable && !repeated,
        (leads || (standing.isBoard() && yearOpen))
            && closed
            && round.election()
            && round.confirmedOn() == null
            && !round.tieOpen()
            && chosen > 0);
  }
}
