package vn.giaouoc.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Grant;

/**
 * An account (tài khoản) with every grant it ever had.
 *
 * @param name what is typed to sign in
 * @param displayName the office, never a person's name
 * @param mustChange whether it must choose a new password first
 * @param version counts the edits of the account itself
 */
public record Account(
    AccountId id,
    String name,
    String displayName,
    boolean disabled,
    boolean mustChange,
    int version,
    List<Held> grants) {

  /**
   * A grant with its time.
   *
   * @param to the last day, or null while it lasts
   * @param revoked whether it was taken back before its time
   */
  public record Held(
      long id, Grant grant, LocalDate from, @Nullable LocalDate to, boolean revoked) {

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
      return !revoked && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  public Account {
    grants = List.copyOf(grants);
  }

  /** The grants without their time. */
  List<Grant> everGranted() {
    return grants.stream().map(Held::grant).toList();
  }
}
