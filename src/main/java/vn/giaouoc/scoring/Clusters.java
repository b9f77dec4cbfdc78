package vn.giaouoc.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The clusters (cụm) of a year, within which its table compares or ranks.
 *
 * @param names by unit; empty when the bloc is one cluster
 * @param by who last divided it; null when nobody has
 */
public record Clusters(
    Map<UnitId, String> names, @Nullable String by, @Nullable Instant at, int version) {

  /** The bloc is not divided. */
  static final Clusters NONE = new Clusters(Map.of(), null, null, 0);

  public Clusters {
    names = Map.copyOf(names);
  }

  /** The names of the clusters, in their order. */
  public List<String> all() {
    return names.values().stream().distinct().sorted(vn.giaouoc.shared.Vi.order()).toList();
  }
}
