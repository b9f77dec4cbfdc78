package vn.giaouoc.voting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.VoteResults;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Tells the scoring of a year what its closed rounds say of grades and of equal units. */
@Component
class VotedGrades implements VoteResults {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;

  VotedGrades(RoundRepository rounds, CandidateRepository candidates) {
    this.rounds = rounds;
    this.candidates = candidates;
  }

  @Override
  public Votes of(YearId year) {
    var closed =
        rounds.list(year).stream().filter(round -> round.state() == RoundState.CLOSED).toList();
    if (closed.stream().allMatch(r -> r.grade() == null && r.purpose() != VotingPurpose.RANK)) {
      return Votes.NONE;
    }
    var byRound = candidates.ofYear(year).stream().collect(Collectors.groupingBy(Candidate::round));
    var grades = new HashMap<String, Set<UnitId>>();
    for (var round : closed) {
      if (round.grade() != null) {
        grades.computeIfAbsent(round.grade(), _ -> new HashSet<>()).addAll(chosen(byRound, round));
      }
    }
    var votes = new HashMap<UnitId, Integer>();
    closed.stream()
        .filter(round -> round.purpose() == VotingPurpose.RANK)
        .forEach(round -> votes.putAll(votes(byRound.getOrDefault(round.id(), List.of()))));
    return new Votes(grades, votes);
  }

  /** Those chosen in the end: where votes are equal, only once the tie is settled. */
  private static Set<UnitId> chosen(Map<Long, List<Candidate>> byRound, VotingRound round) {
    var chosen = new HashSet<UnitId>();
    for (var candidate : byRound.getOrDefault(round.id(), List.of())) {
      if (candidate.chosen() && candidate.unit() != null) {
        chosen.add(candidate.unit());
      }
    }
    return chosen;
  }

  private static Map<UnitId, Integer> votes(List<Candidate> list) {
    var votes = new HashMap<UnitId, Integer>();
    for (var candidate : list) {
      if (candidate.unit() != null && candidate.votes() != null) {
        votes.put(candidate.unit(), candidate.votes());
      }
    }
    return votes;
  }
}
