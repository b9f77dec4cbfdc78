package vn.giaouoc.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.UnitId;

/**
 * A unit's signature under the pledge, or its refusal. Never changed; a unit that refused may sign
 * later.
 *
 * @param number the version signed
 * @param sha256 hash of that version's content
 * @param representative the position that signed
 * @param reason why it was refused
 * @param late signed after the last day, or after the signing was over
 */
public record PledgeSignature(
    long id,
    UnitId unit,
    Kind kind,
    VersionNumber number,
    String sha256,
    String representative,
    @Nullable String reason,
    boolean late,
    LocalDate signedOn,
    String recordedBy,
    Instant recordedAt) {

  /** How the unit answered. */
  public enum Kind {
    SIGNED("Đã ký"),
    SIGNED_ON_PAPER("Đã ký trên giấy"),
    REFUSED("Từ chối ký");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }

  /** Whether the unit is bound by the pledge. */
  public boolean isSigned() {
    return kind != Kind.REFUSED;
  }
}
