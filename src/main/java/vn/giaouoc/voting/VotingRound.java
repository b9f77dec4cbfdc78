package vn.giaouoc.voting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.YearId;

/**
 * One round of the award review (vòng bình xét).
 *
 * @param grade the grade of the score table that is voted on; null for any other purpose
 * @param basis where its rules come from, for example the bloc's regulation
 * @param roundNo 1 for a first round
 * @param follows the round it repeats because of a tie or of places left open
 * @param turnout the count it was closed with; null before
 * @param summary its result in sentences; empty before it is closed
 * @param tieSeats places that equal votes left open
 * @param tieSettled how the tie was settled, or null
 * @param confirmedOn the day an election's result became leader terms
 */
public record VotingRound(
    long id,
    YearId year,
    VotingPurpose purpose,
    String title,
    RoundRules rules,
    @Nullable String grade,
    @Nullable String basis,
    int roundNo,
    @Nullable Long follows,
    RoundState state,
    @Nullable Integer members,
    @Nullable LocalDate heldOn,
    @Nullable Turnout turnout,
    String summary,
    int tieSeats,
    @Nullable String tieSettled,
    @Nullable String cancelReason,
    @Nullable LocalDate confirmedOn,
    int version) {

  /** What is decided, in words. */
  public String about() {
    return grade == null ? purpose.vi() : purpose.vi() + " “" + grade + "”";
  }

  /** Its purpose, title and rules, to be changed or repeated. */
  public RoundDraft draft() {
    return new RoundDraft(purpose, title, rules, basis, grade);
  }

  /** Whether equal votes left a place open and nobody has settled it in this round. */
  public boolean tieOpen() {
    return state == RoundState.CLOSED && tieSeats > 0 && tieSettled == null;
  }

  /** Whether the round elects leaders of next year. */
  public boolean election() {
    return purpose == VotingPurpose.LEADER || purpose == VotingPurpose.DEPUTY;
  }
}
