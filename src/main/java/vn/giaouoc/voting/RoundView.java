package vn.giaouoc.voting;

import java.util.List;

/** A round with its candidates in their order; most votes first once it is closed. */
public record RoundView(VotingRound round, List<Candidate> candidates) {

  public RoundView {
    candidates = List.copyOf(candidates);
  }

  /** The candidates chosen in the end. */
  public List<Candidate> chosen() {
    return candidates.stream().filter(Candidate::chosen).toList();
  }
}
