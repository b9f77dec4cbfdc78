package vn.giaouoc.scoring.domain;

import java.util.Set;

/**
 * L15: fills itself from a fact of the system; the points come from it by another rule.
 *
 * @param fact the name of the fact, for example {@code lateDays}
 * @param of from the fact to points
 */
public record AutoLeaf(String fact, Leaf of) implements BorrowedLeaf {

  public AutoLeaf {
    BorrowedLeaf.check(of);
  }

  @Override
  public LeafType type() {
    return LeafType.AUTO;
  }

  @Override
  public String origin() {
    return "Hệ thống tự tính";
  }

  @Override
  public Set<String> sources(Input input) {
    return Set.of(fact);
  }
}
