package vn.giaouoc.scoring.domain;

import java.util.List;

/**
 * Leaves among which one fact or file counts once (không tính trùng).
 *
 * @param name said to the person, for example “mô hình đã chấm ở nhóm V”
 * @param leaves keys in the order in which they may count the fact; the first that does keeps it
 */
public record ExclusiveSet(String name, List<String> leaves) {

  public ExclusiveSet {
    leaves = List.copyOf(leaves);
  }
}
