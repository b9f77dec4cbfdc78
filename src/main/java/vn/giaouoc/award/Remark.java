package vn.giaouoc.award;

/**
 * What a rule says of a proposal.
 *
 * @param rule code of the rule, for example {@code R-040}
 * @param blocks whether the proposal cannot be sent
 */
public record Remark(String rule, boolean blocks, String sentence) {

  /** A remark that stops the proposal. */
  public static Remark blocks(String rule, String sentence) {
    return new Remark(rule, true, sentence);
  }

  /** A remark to be weighed. */
  public static Remark warns(String rule, String sentence) {
    return new Remark(rule, false, sentence);
  }
}
