package vn.giaouoc.voting;

/**
 * How many could vote and how many did. All are numbers of units or of ballots.
 *
 * @param members all member units with a vote
 * @param present those present, or asked in writing and answering
 * @param issued ballots handed out
 * @param valid valid ballots returned
 * @param invalid invalid ballots returned: too many choices, marks outside, empty
 * @param notReturned ballots handed out and not returned
 */
public record Turnout(
    int members, int present, int issued, int valid, int invalid, int notReturned) {

  /** An open vote: everybody present is one valid voice. */
  public static Turnout open(int members, int present) {
    return new Turnout(members, present, present, present, 0, 0);
  }

  /** Ballots returned, valid or not. */
  public int cast() {
    return valid + invalid;
  }

  /** The number a share is taken of. */
  public int of(ThresholdBase base) {
    return switch (base) {
      case MEMBERS -> members;
      case PRESENT -> present;
      case BALLOTS_CAST -> cast();
      case VALID_BALLOTS -> valid;
    };
  }
}
