package vn.giaouoc.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.giaouoc.access.Places.Place;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Role;

/**
 * Who may manage which accounts. The administrator: all. The Board of a province: accounts whose
 * every role lies in that province; its officers none that hold a role for a whole province, its
 * head none of an administrator.
 */
public final class AccountRights {

  private static final Set<Role> OF_PROVINCE =
      Set.of(Role.BOARD_OFFICER, Role.BOARD_HEAD, Role.COUNCIL_MEMBER, Role.CHAIRMAN);

  private final Actor actor;
  private final PlaceBook places;

  /** The rights of this actor over accounts, with the places of today. */
  public AccountRights(Actor actor, PlaceBook places) {
    this.actor = actor;
    this.places = places;
  }

  /** Whether the actor may manage any account at all. */
  boolean any() {
    return all() || actor.grants().stream().anyMatch(AccountRights::ofBoard);
  }

  /** Refuses an actor who may manage no account at all. */
  public void mustAny() {
    must(any());
  }

  /** Whether the actor may give or take this grant. */
  boolean covers(Grant grant) {
    if (all()) {
      return true;
    }
    var place = places.place(grant);
    if (place == null || grant.role() == Role.ADMIN) {
      return false;
    }
    return place.isIn(actor, Role.BOARD_HEAD)
        || (place.isIn(actor, Role.BOARD_OFFICER) && !OF_PROVINCE.contains(grant.role()));
  }

  /** Whether the actor may manage an account that was ever given these grants. */
  boolean coversAll(Collection<Grant> grants) {
    return all() || (any() && !grants.isEmpty() && grants.stream().allMatch(this::covers));
  }

  /** Refuses unless {@link #covers}. */
  void mustCover(Grant grant) {
    must(covers(grant));
  }

  /** Refuses unless {@link #coversAll}. */
  void mustCoverAll(Collection<Grant> grants) {
    must(coversAll(grants));
  }

  /** Whether the actor may give this role at some place. */
  public boolean mayGive(Role role) {
    var board = actor.grants().stream().filter(AccountRights::ofBoard);
    return all()
        || (role != Role.ADMIN
            && board.anyMatch(g -> g.role() == Role.BOARD_HEAD || !OF_PROVINCE.contains(role)));
  }

  /** The places for which the actor may give roles. */
  public List<Place> places() {
    return places.all().stream()
        .filter(p -> all() || p.isIn(actor, Role.BOARD_HEAD) || p.isIn(actor, Role.BOARD_OFFICER))
        .toList();
  }

  private boolean all() {
    return actor.isSystem() || actor.grants().contains(Grant.admin());
  }

  private static boolean ofBoard(Grant grant) {
    return grant.province() != null
        && (grant.role() == Role.BOARD_OFFICER || grant.role() == Role.BOARD_HEAD);
  }

  private void must(boolean allowed) {
    if (!allowed) {
      throw new NotAllowed(actor.name() + " may not manage this account");
    }
  }
}
