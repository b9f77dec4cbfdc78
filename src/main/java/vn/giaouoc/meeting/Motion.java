package vn.giaouoc.meeting;

/**
 * A question put to a show of hands, and what came of it (biểu quyết).
 *
 * @param carried whether more than half of those who have a vote were for it
 */
public record Motion(
    long id,
    String question,
    int votesFor,
    int votesAgainst,
    int abstentions,
    boolean carried,
    int version) {

  /** How many hands were counted. */
  public int cast() {
    return votesFor + votesAgainst + abstentions;
  }
}
