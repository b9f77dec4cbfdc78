package vn.giaouoc.scoring.domain;

/**
 * L14: scored by a body outside the bloc that scores all units in its field; the points come from
 * its figure by another rule.
 *
 * @param source the body that scores, for example “Sở Nội vụ”
 * @param of from its figure to points
 */
public record ExternalLeaf(String source, Leaf of) implements BorrowedLeaf {

  public ExternalLeaf {
    BorrowedLeaf.check(of);
  }

  @Override
  public LeafType type() {
    return LeafType.EXTERNAL;
  }

  @Override
  public String origin() {
    return "Do " + source + " chấm";
  }
}
