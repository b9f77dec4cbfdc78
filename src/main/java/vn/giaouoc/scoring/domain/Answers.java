package vn.giaouoc.scoring.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that one unit's sheet says in one column.
 *
 * @param leaves by the key of the leaf; a leaf that is absent was not answered
 * @param notFunded keys of the groups that got no money and are not counted
 */
public record Answers(Map<String, Answer> leaves, Set<String> notFunded) {

  public Answers {
    leaves = java.util.Collections.unmodifiableMap(new TreeMap<>(leaves));
    notFunded = java.util.Collections.unmodifiableSet(new TreeSet<>(notFunded));
  }

  /** Answers of a unit all of whose groups are counted. */
  public static Answers of(Map<String, Answer> leaves) {
    return new Answers(leaves, Set.of());
  }

  /** What stands at a leaf. */
  public Answer at(String leaf) {
    return leaves.getOrDefault(leaf, Answer.NONE);
  }
}
