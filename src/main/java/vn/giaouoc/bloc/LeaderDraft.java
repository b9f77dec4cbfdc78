package vn.giaouoc.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A term to be named.
 *
 * @param place 1 for the leader; 1, 2, … for deputies
 * @param forYear the bloc year it leads
 * @param from the first day; it may lie in the year before
 * @param to the last day, or null while it lasts
 * @param representative the position that represents the unit
 * @param basis why this unit: elected at which meeting, appointed by which act
 */
public record LeaderDraft(
    UnitId unit,
    LeaderRole role,
    int place,
    int forYear,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String representative,
    @Nullable String basis) {

  /** An open-ended term as leader. */
  public static LeaderDraft leader(UnitId unit, int forYear, LocalDate from) {
    return new LeaderDraft(unit, LeaderRole.LEADER, 1, forYear, from, null, null, null);
  }

  /** An open-ended term as the n-th deputy, counted from 1. */
  public static LeaderDraft deputy(UnitId unit, int place, int forYear, LocalDate from) {
    return new LeaderDraft(unit, LeaderRole.DEPUTY, place, forYear, from, null, null, null);
  }

  /** The same with the position that represents the unit. */
  public LeaderDraft representedBy(@Nullable String position) {
    return new LeaderDraft(unit, role, place, forYear, from, to, position, basis);
  }

  /** The same with the reason why this unit. */
  public LeaderDraft because(@Nullable String why) {
    return new LeaderDraft(unit, role, place, forYear, from, to, representative, why);
  }
}
