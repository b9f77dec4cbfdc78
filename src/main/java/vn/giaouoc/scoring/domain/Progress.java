package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.Set;

/**
 * How far a sheet is. Bonus and deduction items are answered only when they arise and do not count.
 *
 * @param unanswered leaves of the base without an answer, in printed order
 * @param invalid leaves whose answer the table does not allow
 * @param unproven leaves whose compulsory evidence is missing
 * @param answered how many leaves of the base are answered
 * @param all how many leaves of the base there are
 */
public record Progress(
    List<CriterionLeaf> unanswered,
    List<CriterionLeaf> invalid,
    List<CriterionLeaf> unproven,
    int answered,
    int all) {

  /** Looks at the answers; {@code proven} are the keys of the leaves with a file. */
  public static Progress of(ScoreTable table, Answers answers, Set<String> proven) {
    var base =
        table
            .groups(GroupRole.BASE)
            .filter(g -> !answers.notFunded().contains(g.key()))
            .flatMap(Node::leaves)
            .toList();
    var unanswered = base.stream().filter(l -> !answers.at(l).given()).toList();
    var invalid = table.leaves().filter(l -> l.problem(answers.at(l.key())) != null).toList();
    var unproven =
        table.groups().stream()
            .filter(g -> !answers.notFunded().contains(g.key()))
            .flatMap(Node::leaves)
            .filter(l -> l.evidence().compulsory() && !proven.contains(l.key()))
            .filter(l -> needsProof(l, answers.at(l.key())))
            .toList();
    return new Progress(
        unanswered, invalid, unproven, base.size() - unanswered.size(), base.size());
  }

  /** Nothing done needs no proof; so does what did not arise. */
  private static boolean needsProof(CriterionLeaf leaf, Answer answer) {
    return answer.input() != null
        && leaf.problem(answer) == null
        && leaf.points(answer, Rounding.HUNDREDTHS).signum() > 0;
  }

  /** Whether the sheet may be submitted. */
  public boolean complete() {
    return unanswered.isEmpty() && invalid.isEmpty() && unproven.isEmpty();
  }

  /** “42/60 nội dung đã chấm, còn thiếu 5 minh chứng”. */
  public String vi() {
    var text = new StringBuilder(answered + "/" + all + " nội dung đã chấm");
    if (!unproven.isEmpty()) {
      text.append(", còn thiếu ").append(unproven.size()).append(" minh chứng");
    }
    if (!invalid.isEmpty()) {
      text.append(", ").append(invalid.size()).append(" ô chưa hợp lệ");
    }
    return text.toString();
  }
}
