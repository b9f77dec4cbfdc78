package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of criteria (nhóm tiêu chí).
 *
 * @param fundable whether a unit may say that the group got no money, so that it is not counted
 */
public record CriterionGroup(
    String key,
    String code,
    String text,
    BigDecimal maximum,
    GroupRole role,
    boolean fundable,
    Terms terms,
    List<Node> children)
    implements Node {

  /** A group with nothing but its maximum. */
  public CriterionGroup(
      String key,
      String code,
      String text,
      BigDecimal maximum,
      GroupRole role,
      boolean fundable,
      List<Node> children) {
    this(key, code, text, maximum, role, fundable, Terms.PLAIN, children);
  }

  public CriterionGroup {
    maximum = Decimals.plain(maximum);
    children = List.copyOf(children);
    if (children.stream().anyMatch(CriterionGroup.class::isInstance)) {
      throw new IllegalArgumentException(
          "Nhóm “" + key + "” chỉ chứa tiêu chí và nội dung chấm, không chứa nhóm khác.");
    }
  }
}
