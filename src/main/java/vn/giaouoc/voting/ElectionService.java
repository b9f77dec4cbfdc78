package vn.giaouoc.voting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** Turns the result of an election (bầu Khối trưởng, Khối phó) into next year's leader terms. */
@Service
public class ElectionService {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final Leadership leadership;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ElectionService(
      RoundRepository rounds,
      CandidateRepository candidates,
      Leadership leadership,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.leadership = leadership;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Confirms an election: each chosen unit becomes leader or deputy of next year from that day on.
   */
  @Transactional
  public void confirm(Standing standing, long id, int version, LocalDate from) {
    standing.mustLeadOrBoard();
    var round = rounds.get(standing.year().id(), id);
    if (!round.election() || round.state() != RoundState.CLOSED || round.tieOpen()) {
      throw Refused.because("Vòng bầu này chưa có kết quả để ghi thành nhiệm kỳ.");
    }
    if (round.confirmedOn() != null) {
      throw Refused.because(
          "Kết quả đã được ghi thành nhiệm kỳ ngày " + Vi.date(round.confirmedOn()) + ".");
    }
    var chosen = candidates.ofRound(id).stream().filter(Candidate::chosen).toList();
    if (chosen.isEmpty()) {
      throw Refused.because("Không có đơn vị nào được bầu. Hãy bầu lại.");
    }
    if (!rounds.confirm(id, version, Vi.day(clock.instant()))) {
      throw RoundService.overtaken(round);
    }
    var next = standing.year().number() + 1;
    var basis = "Kết quả “%s” ngày %s".formatted(round.title(), Vi.date(round.heldOn()));
    var place = 0;
    for (var candidate : chosen) {
      var unit = candidate.unit();
      if (unit == null) {
        throw Refused.because("“" + candidate.name() + "” không phải là đơn vị.");
      }
      place++;
      leadership.name(
          standing.actor(),
          standing.year().bloc(),
          (round.purpose() == VotingPurpose.LEADER
                  ? LeaderDraft.leader(unit, next, from)
                  : LeaderDraft.deputy(unit, place, next, from))
              .because(basis));
    }
    events.publishEvent(
        RoundService.change(
            standing,
            "voting.confirm-election",
            id,
            "Ghi kết quả “%s” thành nhiệm kỳ năm %d".formatted(round.title(), next)));
  }
}
