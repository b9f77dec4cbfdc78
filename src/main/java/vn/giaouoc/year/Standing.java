package vn.giaouoc.year;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;

/**
 * What an actor is within one bloc's year (tư cách): the rights of the dossier's table, worked out
 * once from grants, membership and leader terms. Every use case of a year takes one, so that none
 * can forget to ask.
 *
 * <p>The administrator has no standing at all. A role whose scope does not fit counts for nothing.
 */
public final class Standing {

  private final Actor actor;
  private final BlocYear year;
  private final Set<UnitId> members;
  private final @Nullable UnitId leader;
  private final Set<UnitId> deputies;
  private final String province;

  /**
   * Works out the standing.
   *
   * @param members the member units of the year
   * @param leader the leader unit of the year, or null when none is named yet
   * @param deputies the deputy units of the year
   * @param province code of the bloc's province
   */
  public Standing(
      Actor actor,
      BlocYear year,
      Set<UnitId> members,
      @Nullable UnitId leader,
      Set<UnitId> deputies,
      String province) {
    this.actor = actor;
    this.year = year;
    this.members = Set.copyOf(members);
    this.leader = leader;
    this.deputies = Set.copyOf(deputies);
    this.province = province;
  }

  /** Who acts. */
  public Actor actor() {
    return actor;
  }

  /** In which year. */
  public BlocYear year() {
    return year;
  }

  /** The member unit the actor belongs to, or null: the first where there are several. */
  public @Nullable UnitId unit() {
    return actor.units().stream().filter(members::contains).sorted(BY_ID).findFirst().orElse(null);
  }

  private static final java.util.Comparator<UnitId> BY_ID =
      java.util.Comparator.comparingLong(UnitId::value);

  /** Specialist of this member unit. */
  public boolean isOfficerOf(UnitId unit) {
    return members.contains(unit) && actor.holds(Role.UNIT_OFFICER, unit);
  }

  /** Head of this member unit, who signs and votes for it. */
  public boolean isHeadOf(UnitId unit) {
    return members.contains(unit) && actor.holds(Role.UNIT_HEAD, unit);
  }

  /** Officer or head of this member unit. */
  public boolean belongsTo(UnitId unit) {
    return isOfficerOf(unit) || isHeadOf(unit);
  }

  /** Officer or head of any member unit. */
  public boolean isMember() {
    return unit() != null;
  }

  /** Secretary of the bloc: granted for the unit that leads this year, or for the bloc. */
  public boolean isLeaderSecretary() {
    return (leader != null && actor.holds(Role.LEADER_SECRETARY, leader))
        || actor.holds(Role.LEADER_SECRETARY, year.bloc());
  }

  /** Head of the unit that leads this year. */
  public boolean isLeaderHead() {
    return leader != null
        && (actor.holds(Role.UNIT_HEAD, leader) || actor.holds(Role.LEADER_HEAD, leader));
  }

  /** Secretary or head of the leader unit. */
  public boolean leads() {
    return actor.isSystem() || isLeaderSecretary() || isLeaderHead();
  }

  /** Head of a deputy unit. */
  public boolean isDeputyHead() {
    return deputies.stream().anyMatch(this::isHeadOf);
  }

  /** Officer or head of a deputy unit: they score the leader's own sheet. */
  public boolean isDeputy() {
    return deputies.stream().anyMatch(this::belongsTo);
  }

  /** The Board: for this bloc, or for its province. */
  public boolean isBoard() {
    return actor.isSystem()
        || actor.holds(Role.BOARD_OFFICER, year.bloc())
        || actor.holds(Role.BOARD_OFFICER, province)
        || isBoardHead();
  }

  /** Head of the province's Board. */
  public boolean isBoardHead() {
    return actor.isSystem() || actor.holds(Role.BOARD_HEAD, province);
  }

  /** The provincial leader who oversees this bloc. */
  public boolean isOverseer() {
    return actor.holds(Role.OVERSEER, year.bloc());
  }

  /** Member of the province's Council. */
  public boolean isCouncilMember() {
    return actor.holds(Role.COUNCIL_MEMBER, province);
  }

  /** Chairman of the province's People's Committee. */
  public boolean isChairman() {
    return actor.holds(Role.CHAIRMAN, province);
  }

  /** Teller of this bloc. */
  public boolean isTeller() {
    return actor.holds(Role.TELLER, year.bloc());
  }

  /** Whether the actor may see what is inside the bloc at all. */
  public boolean seesInside() {
    return actor.isSystem()
        || isMember()
        || isSecretaryOfMember()
        || leads()
        || isBoard()
        || isOverseer()
        || isCouncilMember()
        || isChairman()
        || isTeller()
        || actor.holds(Role.CHECK_TEAM, year.bloc());
  }

  /** Secretary or head of a member unit that leads another year: who takes over or handed over. */
  private boolean isSecretaryOfMember() {
    return members.stream()
        .anyMatch(unit ->
            actor.holds(Role.LEADER_SECRETARY, unit) || actor.holds(Role.LEADER_HEAD, unit));
  }

  /** Whether this unit leads the year. */
  public boolean isLeaderUnit(UnitId unit) {
    return unit.equals(leader);
  }

  /** The member units of the year. */
  public Set<UnitId> members() {
    return members;
  }

  /** The leader unit, or null. */
  public @Nullable UnitId leader() {
    return leader;
  }

  /** The deputy units. */
  public Set<UnitId> deputies() {
    return deputies;
  }

  /** The code of the bloc's province. */
  public String province() {
    return province;
  }

  /** Refuses unless the actor sees inside the bloc. */
  public void mustSeeInside() {
    must(seesInside(), "see inside");
  }

  /** Whether the year still takes changes: it is not closed. */
  public boolean isYearOpen() {
    return year.state() != BlocYearState.CLOSED;
  }

  /** Refuses, in words, once the year is closed; asked after the right. */
  public void mustBeOpen() {
    if (!isYearOpen()) {
      throw Refused.because(
          "Năm thi đua %d đã kết thúc nên không sửa được nữa. Nội dung vẫn xem được."
              .formatted(year.number()));
    }
  }

  /** Refuses unless the actor is secretary or head of the leader unit. */
  public void mustLead() {
    must(leads(), "lead");
  }

  /** Refuses unless the actor is head of the leader unit. */
  public void mustLeadAsHead() {
    must(actor.isSystem() || isLeaderHead(), "lead as head");
  }

  /** Refuses unless the actor leads, or is of the Board. */
  public void mustLeadOrBoard() {
    must(leads() || isBoard(), "lead or Board");
  }

  /** Refuses unless the actor is of the Board. */
  public void mustBeBoard() {
    must(isBoard(), "Board");
  }

  /** Refuses unless the actor is officer or head of this member unit. */
  public void mustBelongTo(UnitId unit) {
    must((actor.isSystem() && members.contains(unit)) || belongsTo(unit), "belong to " + unit);
  }

  /** Refuses unless the actor is head of this member unit. */
  public void mustHead(UnitId unit) {
    must((actor.isSystem() && members.contains(unit)) || isHeadOf(unit), "head " + unit);
  }

  /** Refuses when the condition does not hold; for rights that only one module knows. */
  public void must(boolean allowed, String what) {
    if (!allowed) {
      throw new NotAllowed(actor.name() + " may not: " + what + " in year " + year.id());
    }
  }
}
