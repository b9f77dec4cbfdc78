package vn.giaouoc.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of a year's file by the Board; it never changes, a later one is added.
 *
 * @param made how many papers there were
 * @param missing what was missing, each a sentence
 * @param reason why that was accepted; null when nothing was missing
 */
public record FileCheck(
    int made, List<String> missing, @Nullable String reason, Instant at, String by) {

  public FileCheck {
    missing = List.copyOf(missing);
  }
}
