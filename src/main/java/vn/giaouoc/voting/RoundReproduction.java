package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Reproducible;
import vn.giaouoc.voting.domain.Outcome;
import vn.giaouoc.voting.domain.Votes;

/** Works out the result of every closed round again from its count and its frozen rules. */
@Component
class RoundReproduction implements Reproducible {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final RoundCounts counts;

  RoundReproduction(RoundRepository rounds, CandidateRepository candidates, RoundCounts counts) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.counts = counts;
  }

  @Override
  @Transactional(readOnly = true)
  public Reproduction reproduce() {
    var closed = rounds.closed();
    var differing = new ArrayList<String>();
    var done = 0;
    for (var round : closed) {
      var name = "Vòng bình xét số " + round.id() + " “" + round.title() + "”: ";
      try {
        var same = isReproduced(round);
        done++;
        if (!same) {
          differing.add(name + "tính lại không ra kết quả đã lưu.");
        }
      } catch (RuntimeException e) {
        differing.add(name + "không tính lại được từ số đếm đã lưu.");
      }
    }
    return new Reproduction("kết quả bình xét", closed.size(), done, differing);
  }

  private boolean isReproduced(VotingRound round) {
    var list = candidates.ofRound(round.id());
    var count = counts.of(round, list);
    var scores = candidates.scores(round.id());
    var votes =
        list.stream()
            .map(c ->
                new Votes(
                    c.id(), c.name(), count.votes().getOrDefault(c.id(), 0), scores.get(c.id())))
            .toList();
    var outcome = Outcome.decide(round.rules(), round.roundNo(), count.turnout(), votes);
    return count.turnout().equals(round.turnout())
        && outcome.openSeats() == round.tieSeats()
        && RoundText.summary(outcome).equals(round.summary())
        && sameLines(outcome, list);
  }

  private static boolean sameLines(Outcome outcome, List<Candidate> stored) {
    Map<Long, Outcome.Line> lines =
        outcome.lines().stream().collect(Collectors.toMap(l -> l.votes().candidate(), l -> l));
    return stored.stream()
        .allMatch(c -> {
          var line = lines.get(c.id());
          return line != null
              && Objects.equals(c.votes(), line.votes().votes())
              && c.verdict() == line.verdict()
              && c.explanation().equals(line.sentence())
              && (line.verdict() != Verdict.CHOSEN || c.chosen());
        });
  }
}
