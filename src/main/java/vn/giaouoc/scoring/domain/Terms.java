package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may hold for any node beside its maximum.
 *
 * @param weight what its points and its maximum are multiplied by (trọng số); 1 where the table
 *     says nothing
 * @param cap the most its children together may bring, below its maximum; null for none
 * @param floor the share of its maximum, in percent, that a grade may ask every such node to reach;
 *     null for none
 * @param appliesTo the kinds of units it is meant for; empty for all. For any other unit it counts
 *     as not assigned
 */
public record Terms(
    BigDecimal weight,
    @Nullable BigDecimal cap,
    @Nullable BigDecimal floor,
    Set<String> appliesTo) {

  /** Nothing but the maximum. */
  public static final Terms PLAIN = new Terms(BigDecimal.ONE, null, null, Set.of());

  public Terms {
    weight = Decimals.plain(weight);
    cap = cap == null ? null : Decimals.plain(cap);
    floor = floor == null ? null : Decimals.plain(floor);
    appliesTo = Set.copyOf(appliesTo);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("weight: trọng số phải lớn hơn 0.");
    }
  }

  /** Whether the node is meant for a unit of this kind; a unit of unknown kind is not left out. */
  public boolean concern(String kind) {
    return appliesTo.isEmpty() || kind.isEmpty() || appliesTo.contains(kind);
  }

  boolean weighted() {
    return weight.compareTo(BigDecimal.ONE) != 0;
  }
}
