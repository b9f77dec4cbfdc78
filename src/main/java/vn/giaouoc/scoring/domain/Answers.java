package vn.giaouoc.scoring.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that one unit's sheet says in one column.
 *
 * @param leaves by the key of the leaf; a leaf that is absent was not answered
 * @param notFunded keys of the groups that got no money and are not counted
 * @param about what is known of the unit beside its sheet
 */
public record Answers(Map<String, Answer> leaves, Set<String> notFunded, About about) {

  public Answers {
    leaves = Collections.unmodifiableMap(new TreeMap<>(leaves));
    notFunded = Collections.unmodifiableSet(new TreeSet<>(notFunded));
  }

  /** Answers of a unit of which nothing else is known. */
  public Answers(Map<String, Answer> leaves, Set<String> notFunded) {
    this(leaves, notFunded, About.NOTHING);
  }

  /** Answers of a unit all of whose groups are counted. */
  public static Answers of(Map<String, Answer> leaves) {
    return new Answers(leaves, Set.of());
  }

  /** The same answers of a unit of which this is known. */
  public Answers with(About known) {
    return new Answers(leaves, notFunded, known);
  }

  /** The same answers but for one leaf. */
  public Answers with(String leaf, Answer answer) {
    var others = new TreeMap<>(leaves);
    others.put(leaf, answer);
    return new Answers(others, notFunded, about);
  }

  /** What stands at a leaf. */
  public Answer at(String leaf) {
    return leaves.getOrDefault(leaf, Answer.NONE);
  }

  /** What counts at a leaf: what stands there, or the fact of the system it fills itself from. */
  public Answer at(CriterionLeaf leaf) {
    var answer = at(leaf.key());
    if (answer.given() || !(leaf.rule() instanceof AutoLeaf auto)) {
      return answer;
    }
    var figure = about.figures().get(auto.fact());
    if (figure == null) {
      return Answer.NONE;
    }
    var filled = new Input.Figure(figure);
    return auto.of().problem(filled, leaf.maximum()) == null ? Answer.of(filled) : Answer.NONE;
  }
}
