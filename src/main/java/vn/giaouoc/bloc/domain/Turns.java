package vn.giaouoc.bloc.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/** Whose turn it is to lead a bloc (luân phiên). It proposes; people decide. */
public final class Turns {

  private Turns() {}

  /**
   * A unit passed over.
   *
   * @param why a Vietnamese phrase
   */
  public record Passed(UnitId unit, String why) {}

  /**
   * A proposal.
   *
   * @param leader who should lead, or null when nobody can be proposed
   * @param deputy who should be deputy, or null when nobody can be proposed
   * @param passed those that would have come before but are passed over
   */
  public record Turn(@Nullable UnitId leader, @Nullable UnitId deputy, List<Passed> passed) {}

  /**
   * What is known of the bloc.
   *
   * @param members the members of the year to be led, in their order
   * @param past the leaders of former years, the latest last
   * @param skips units that do not take this turn, with the reason
   * @param noRepeat whether a unit may lead again only after all others have led
   */
  public record Facts(
      List<UnitId> members, List<UnitId> past, Map<UnitId, String> skips, boolean noRepeat) {}

  /** The next in the order of the member list after the last leader (FIXED_ORDER). */
  public static Turn inOrder(Facts facts) {
    var members = facts.members();
    var start = facts.past().isEmpty() ? -1 : members.indexOf(facts.past().getLast());
    var order = new ArrayList<UnitId>();
    for (var i = 1; i <= members.size(); i++) {
      order.add(members.get(Math.floorMod(start + i, members.size())));
    }
    var eligible = new ArrayList<UnitId>();
    var passed = new ArrayList<Passed>();
    sort(order, facts, eligible, passed, 1);
    return new Turn(at(eligible, 0), at(eligible, 1), passed);
  }

  /**
   * By the ranking of the year that ends.
   *
   * @param ranking the members, the first ranked first
   * @param winnerLeads true when the first leads and the second is deputy (RANK_1), false when the
   *     second leads and the first is deputy (RANK_2)
   */
  public static Turn byRank(List<UnitId> ranking, boolean winnerLeads, Facts facts) {
    var order = ranking.stream().filter(facts.members()::contains).toList();
    var eligible = new ArrayList<UnitId>();
    var passed = new ArrayList<Passed>();
    sort(order, facts, eligible, passed, winnerLeads ? 1 : 2);
    var first = at(eligible, 0);
    var second = at(eligible, 1);
    if (winnerLeads || second == null) {
      return new Turn(first, second, passed);
    }
    return new Turn(second, first, passed);
  }

  /** Those who may be elected or appointed. */
  public static List<UnitId> eligible(Facts facts) {
    var eligible = new ArrayList<UnitId>();
    sort(facts.members(), facts, eligible, new ArrayList<>(), Integer.MAX_VALUE);
    return eligible;
  }

  /** Sorts into eligible and passed over; the latter only until so many eligible are found. */
  private static void sort(
      List<UnitId> order, Facts facts, List<UnitId> eligible, List<Passed> passed, int enough) {
    var led = facts.noRepeat() ? ledThisRound(facts) : Set.<UnitId>of();
    for (var unit : order) {
      var skip = facts.skips().get(unit);
      var why =
          skip != null
              ? skip
              : led.contains(unit) ? "đã làm Khối trưởng trong vòng luân phiên này" : null;
      if (why == null) {
        eligible.add(unit);
      } else if (eligible.size() < enough) {
        passed.add(new Passed(unit, why));
      }
    }
  }

  /** Who has led since all present members had led last; nobody when only skipped ones are left. */
  private static Set<UnitId> ledThisRound(Facts facts) {
    var led = new HashSet<UnitId>();
    for (var unit : facts.past()) {
      led.add(unit);
      if (led.containsAll(facts.members())) {
        led.clear();
      }
    }
    var left =
        facts.members().stream().anyMatch(u -> !led.contains(u) && !facts.skips().containsKey(u));
    return left ? led : Set.of();
  }

  private static @Nullable UnitId at(List<UnitId> units, int index) {
    return index < units.size() ? units.get(index) : null;
  }
}
