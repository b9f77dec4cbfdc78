package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import vn.giaouoc.shared.UnitId;

/**
 * The points one member gave another (L13).
 *
 * @param points by the key of the leaf; a leaf not scored yet is absent
 * @param by who wrote them last, by office
 * @param version counts the changes
 */
public record PeerGiven(
    UnitId scorer,
    UnitId unit,
    Map<String, BigDecimal> points,
    String by,
    Instant at,
    int version) {

  public PeerGiven {
    points = Map.copyOf(points);
  }
}
