package vn.giaouoc.scoring;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Where the members' scoring of each other stands in a year.
 *
 * @param submitted when each unit handed in its points; one that has not is absent
 * @param closed how it was closed, or null while it is open
 */
public record PeerRound(Map<UnitId, Instant> submitted, @Nullable Closed closed) {

  /**
   * How it was closed.
   *
   * @param reason why it was closed before all had handed in; empty when all had
   */
  public record Closed(Instant at, String by, String reason) {}

  public PeerRound {
    submitted = Map.copyOf(submitted);
  }
}
