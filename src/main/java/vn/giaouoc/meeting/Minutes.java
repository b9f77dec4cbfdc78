package vn.giaouoc.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a meeting's minutes (biên bản). With both signatures it never changes; a
 * correction is a new version with a reason.
 *
 * @param number from 1
 * @param reason why it corrects the version before; null for the first
 */
public record Minutes(
    long id,
    long meeting,
    int number,
    String body,
    @Nullable String reason,
    Instant draftedAt,
    String draftedBy,
    @Nullable String chairName,
    @Nullable Instant chairSignedAt,
    @Nullable String secretaryName,
    @Nullable Instant secretarySignedAt,
    int version) {

  /** Whether both have signed. */
  public boolean signed() {
    return chairSignedAt != null && secretarySignedAt != null;
  }

  /** Whether anybody has signed. */
  public boolean partlySigned() {
    return chairSignedAt != null || secretarySignedAt != null;
  }
}
