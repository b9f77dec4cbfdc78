package vn.giaouoc.shared;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account with what it has been granted today. Every use case takes one.
 *
 * @param account null only for the program itself
 * @param name what is written in the log and on papers; demonstration accounts are named by office
 */
public record Actor(@Nullable AccountId account, String name, Set<Grant> grants) {

  /** The program itself: imports, automatic steps, the demonstration's loader. */
  public static final Actor SYSTEM = new Actor(null, "Hệ thống", Set.of());

  public Actor {
    grants = Set.copyOf(grants);
  }

  /** Whether the program itself acts. */
  public boolean isSystem() {
    return account == null;
  }

  /** Whether the role is held for exactly this unit. */
  public boolean holds(Role role, UnitId unit) {
    return grants.contains(Grant.ofUnit(role, unit));
  }

  /** Whether the role is held for exactly this bloc. */
  public boolean holds(Role role, BlocId bloc) {
    return grants.contains(Grant.ofBloc(role, bloc));
  }

  /** Whether the role is held for the whole province. */
  public boolean holds(Role role, String province) {
    return grants.contains(Grant.ofProvince(role, province));
  }

  /**
   * Whether the role is held anywhere. Never enough to allow an act; only to offer a menu entry.
   */
  public boolean holdsAnywhere(Role role) {
    return grants.stream().anyMatch(g -> g.role() == role);
  }

  /** The units this account belongs to, as officer or head. */
  public Set<UnitId> units() {
    return grants.stream()
        .filter(g -> g.role() == Role.UNIT_OFFICER || g.role() == Role.UNIT_HEAD)
        .map(Grant::unit)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
