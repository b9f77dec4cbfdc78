package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * L13: the mean of the points the other members give; what the unit gave itself never counts.
 *
 * @param trim how many of the highest and how many of the lowest are left out of the mean
 */
public record PeerLeaf(int trim) implements Leaf {

  /**
   * How far from the median a scorer may be, in percent of the maximum, before it is pointed out.
   */
  private static final BigDecimal FAR = BigDecimal.valueOf(30);

  public PeerLeaf {
    if (trim < 0) {
      throw new IllegalArgumentException("trim: số điểm bỏ ở mỗi đầu không được âm.");
    }
  }

  @Override
  public LeafType type() {
    return LeafType.PEER;
  }

  @Override
  public boolean filled() {
    return true;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Peers peers)) {
      return Leaf.wrongKind();
    }
    if (peers.points().values().stream()
        .anyMatch(p -> p.signum() < 0 || p.compareTo(maximum) > 0)) {
      return "Điểm của mỗi đơn vị phải từ 0 đến " + Vi.number(maximum) + ".";
    }
    return peers.points().isEmpty() ? "Chưa có đơn vị nào chấm." : null;
  }

  @Override
  public Points score(Asked asked) {
    var counted = counted(asked);
    if (counted.isEmpty()) {
      return Points.of(BigDecimal.ZERO);
    }
    return Points.of(
        new Fraction(
            counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            BigDecimal.valueOf(counted.size())));
  }

  /** The points of the others from the lowest, without those left out; never less than one. */
  private List<BigDecimal> counted(Asked asked) {
    var all = others(asked);
    return all.size() > 2 * trim ? all.subList(trim, all.size() - trim) : all;
  }

  private static List<BigDecimal> others(Asked asked) {
    return ((Input.Peers) asked.input())
        .points().entrySet().stream()
            .filter(e -> !e.getKey().equals(asked.unit()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
  }

  /**
   * The scorers whose points lie far from the median of all, with these points; they still count.
   */
  List<Map.Entry<UnitId, BigDecimal>> outliers(Asked asked) {
    var all = others(asked);
    if (all.size() < 3) {
      return List.of();
    }
    var median = all.get((all.size() - 1) / 2).add(all.get(all.size() / 2)).divide(BigDecimal.TWO);
    var far = asked.maximum().multiply(FAR).movePointLeft(2);
    return ((Input.Peers) asked.input())
        .points().entrySet().stream()
            .filter(e -> !e.getKey().equals(asked.unit()))
            .filter(e -> e.getValue().subtract(median).abs().compareTo(far) > 0)
            .toList();
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var others = others(asked).size();
    var counted = counted(asked).size();
    return "trung bình điểm của "
        + others
        + " đơn vị khác"
        + (counted < others ? ", bỏ " + trim + " điểm cao nhất và " + trim + " điểm thấp nhất" : "")
        + ": "
        + Vi.number(points)
        + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Trung bình điểm do các đơn vị khác chấm, từ 0 đến "
        + Vi.number(maximum)
        + ", không tính điểm tự chấm"
        + (trim == 0 ? "." : ", bỏ " + trim + " điểm cao nhất và " + trim + " điểm thấp nhất.");
  }
}
