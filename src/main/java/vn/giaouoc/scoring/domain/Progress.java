package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a sheet is. Bonus and deduction items are answered only when they arise and do not count.
 *
 * @param unanswered leaves of the base the unit has not answered, in printed order
 * @param waiting leaves of the base that others fill and have not yet
 * @param invalid leaves whose answer the table does not allow
 * @param unproven leaves whose compulsory evidence is missing
 * @param answered how many leaves of the base are answered
 * @param all how many leaves of the base there are
 */
public record Progress(
    List<CriterionLeaf> unanswered,
    List<CriterionLeaf> waiting,
    List<CriterionLeaf> invalid,
    List<CriterionLeaf> unproven,
    int answered,
    int all) {

  /** Looks at the answers; {@code proven} are the keys of the leaves with a file. */
  public static Progress of(ScoreTable table, Answers answers, Set<String> proven) {
    var base = table.groups(GroupRole.BASE).flatMap(g -> assigned(g, answers)).toList();
    var open = base.stream().filter(l -> !answers.at(l).given()).toList();
    var unanswered = open.stream().filter(l -> !l.rule().filled()).toList();
    var waiting = open.stream().filter(l -> l.rule().filled()).toList();
    var invalid = table.leaves().filter(l -> l.problem(answers.at(l.key())) != null).toList();
    var unproven =
        table.groups().stream()
            .flatMap(g -> assigned(g, answers))
            .filter(l -> l.evidence().compulsory() && !proven.contains(l.key()))
            .filter(l -> !l.rule().filled())
            .filter(l -> needsProof(l, answers.at(l.key())))
            .toList();
    return new Progress(
        unanswered, waiting, invalid, unproven, base.size() - open.size(), base.size());
  }

  /** The leaves at or below a node that count for this unit. */
  private static Stream<CriterionLeaf> assigned(Node node, Answers answers) {
    if (answers.notFunded().contains(node.key()) || !node.terms().concern(answers.about().kind())) {
      return Stream.empty();
    }
    return node instanceof CriterionLeaf leaf
        ? Stream.of(leaf)
        : node.children().stream().flatMap(child -> assigned(child, answers));
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
    if (!waiting.isEmpty()) {
      text.append(", ").append(waiting.size()).append(" nội dung chờ nơi khác cho số liệu");
    }
    if (!unproven.isEmpty()) {
      text.append(", còn thiếu ").append(unproven.size()).append(" minh chứng");
    }
    if (!invalid.isEmpty()) {
      text.append(", ").append(invalid.size()).append(" ô chưa hợp lệ");
    }
    return text.toString();
  }
}
