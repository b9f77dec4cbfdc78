package vn.giaouoc.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that must stand in the audit log (nhật ký). A use case publishes it inside its
 * transaction; the entry is written in the same transaction, or nothing is.
 */
public interface Recorded {

  /** Who acted. */
  Actor actor();

  /** What was done, as {@code module.verb}, for example {@code pledge.sign}. */
  String action();

  /** The kind and id of the record acted upon, for example {@code pledge} and {@code 12}. */
  String subjectType();

  /** The id of the record acted upon. */
  String subjectId();

  /** One Vietnamese sentence for a person who reads the log. */
  String sentence();

  /** The unit in whose name it was done, if any. */
  default @Nullable UnitId unit() {
    return null;
  }

  /** The bloc concerned, if any: it decides which chain the entry joins. */
  default @Nullable BlocId bloc() {
    return null;
  }

  /** The bloc year concerned, if any. */
  default @Nullable YearId year() {
    return null;
  }

  /** The values before, ready strings by name; empty for something new or only read. */
  default Map<String, String> before() {
    return Map.of();
  }

  /** The values after, ready strings by name; empty for something only read. */
  default Map<String, String> after() {
    return Map.of();
  }

  /** Why, in the actor's own words, where a reason is asked for. */
  default @Nullable String reason() {
    return null;
  }
}
