package vn.giaouoc.voting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.domain.Identities;
import vn.giaouoc.voting.domain.Outcome;
import vn.giaouoc.voting.domain.Votes;
import vn.giaouoc.year.Standing;

/** Closing rounds: the count is checked, the result worked out, explained and frozen. */
@Service
public class ClosingService {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final RoundCounts counts;
  private final TellerRepository tellers;
  private final CandidateScores scores;
  private final MinutesWriter minutes;
  private final ApplicationEventPublisher events;

  ClosingService(
      RoundRepository rounds,
      CandidateRepository candidates,
      RoundCounts counts,
      TellerRepository tellers,
      CandidateScores scores,
      MinutesWriter minutes,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.counts = counts;
    this.tellers = tellers;
    this.scores = scores;
    this.minutes = minutes;
    this.events = events;
  }

  /** Closes an open round; {@link Refused} with everything that does not add up. */
  @Transactional
  public void close(Standing standing, long id, int version) {
    standing.mustLead();
    var round = rounds.get(standing.year().id(), id);
    if (round.state() != RoundState.OPEN) {
      throw Refused.because("Vòng này %s.".formatted(RoundText.lower(round.state().vi())));
    }
    var list = candidates.ofRound(id);
    var count = counts.of(round, list);
    var points = scores.of(standing.year());
    var votes =
        list.stream()
            .map(c ->
                new Votes(
                    c.id(), c.name(), count.votes().getOrDefault(c.id(), 0), score(points, c)))
            .toList();
    var faults = new ArrayList<Reason>(Identities.faults(round.rules(), count.turnout(), votes));
    faults.addAll(Identities.quorum(round.rules(), count.turnout()));
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var outcome = Outcome.decide(round.rules(), round.roundNo(), count.turnout(), votes);
    for (var line : outcome.lines()) {
      candidates.saveResult(line, line.verdict() == Verdict.CHOSEN);
    }
    var summary = RoundText.summary(outcome);
    if (!rounds.close(id, version, count.turnout(), summary, outcome.openSeats())) {
      throw RoundService.overtaken(round);
    }
    if (round.rules().papers()) {
      tellers.writeMinutes(id, minutes.of(standing.year(), rounds.get(round.year(), id)));
    }
    events.publishEvent(
        RoundService.change(standing, "voting.close", id, "Kết thúc “" + round.title() + "”")
            .after(
                Map.of("Kết quả", summary, "Số phiếu", RoundText.turnout(round, count.turnout()))));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal score(
      Map<UnitId, BigDecimal> points, Candidate candidate) {
    return candidate.unit() == null ? null : points.get(candidate.unit());
  }

  /** Settles a tie where the rules leave it to the leader or to the Board, with the reason. */
  @Transactional
  public void settleTie(
      Standing standing, long id, int version, Collection<Long> chosen, String reason) {
    var round = rounds.get(standing.year().id(), id);
    var by =
        Outcome.settledBy(round.rules().tieRule(), round.roundNo() < round.rules().maxRounds());
    if (by == TieRule.LEADER_CASTS) {
      standing.mustLeadAsHead();
    } else {
      standing.mustBeBoard();
    }
    if (!round.tieOpen() || by == TieRule.SECOND_ROUND) {
      throw Refused.because("Vòng này không có bằng phiếu cần quyết định.");
    }
    var tied = candidates.ofRound(id).stream().filter(c -> c.verdict() == Verdict.TIED).toList();
    var names = tied.stream().filter(c -> chosen.contains(c.id())).map(Candidate::name).toList();
    if (names.size() != round.tieSeats() || chosen.size() != round.tieSeats()) {
      throw Refused.at(
          "chon",
          "Hãy chọn đúng %02d trong số %s."
              .formatted(
                  round.tieSeats(),
                  String.join(", ", tied.stream().map(Candidate::name).toList())));
    }
    var how =
        "%s quyết định chọn %s: %s"
            .formatted(
                by == TieRule.LEADER_CASTS ? "Khối trưởng" : "Ban Thi đua - Khen thưởng",
                String.join(", ", names),
                reason);
    if (!rounds.settleTie(id, version, how)) {
      throw RoundService.overtaken(round);
    }
    candidates.choose(id, chosen);
    events.publishEvent(
        RoundService.change(standing, "voting.settle-tie", id, how + " (“" + round.title() + "”)")
            .because(reason));
  }

  /**
   * Prepares the next round: between those tied, or among those not chosen while places are left
   * open. Its id.
   */
  @Transactional
  public long repeat(Standing standing, long id) {
    standing.mustLead();
    var round = rounds.get(standing.year().id(), id);
    var list = candidates.ofRound(id);
    var seats = round.rules().seats();
    var open =
        round.tieOpen()
            ? round.tieSeats()
            : seats == null ? 0 : seats - (int) list.stream().filter(Candidate::chosen).count();
    if (round.state() != RoundState.CLOSED
        || open <= 0
        || round.roundNo() >= round.rules().maxRounds()) {
      throw Refused.because(
          "Vòng này không biểu quyết lại được: không còn chỗ hoặc đã hết số vòng.");
    }
    var draft =
        new RoundDraft(
            round.purpose(),
            round.title() + " – vòng %d".formatted(round.roundNo() + 1),
            round.rules().forSeats(open),
            round.basis(),
            round.grade());
    var next = rounds.add(round.year(), draft, round.roundNo() + 1, id);
    list.stream()
        .filter(c -> round.tieOpen() ? c.verdict() == Verdict.TIED : !c.chosen())
        .forEach(c -> candidates.add(next, c.unit(), c.model(), c.name()));
    tellers.replace(next, tellers.list(id));
    events.publishEvent(
        RoundService.change(standing, "voting.repeat", next, "Lập “" + draft.title() + "”"));
    return next;
  }
}
