package vn.giaouoc.scoring.domain;

import java.util.List;

/**
 * How units are put in order (xếp hạng).
 *
 * @param ties how equal units are told apart; begins with the total
 * @param withinGroup whether each cluster has a ranking of its own
 * @param quotas grades that only some may have, the highest grade first
 */
public record Order(List<TieStep> ties, boolean withinGroup, List<Quota> quotas) {

  public Order {
    ties = List.copyOf(ties);
    quotas = List.copyOf(quotas);
  }

  /** One ranking of all, without quotas. */
  public static Order by(List<TieStep> ties) {
    return new Order(ties, false, List.of());
  }
}
