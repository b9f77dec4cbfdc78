package vn.giaouoc.scoring.domain;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.shared.UnitId;

/**
 * The order the meeting's decisions give, as one place for each unit: units may then be sorted by
 * it whatever the decisions leave open. Units no decision names come after all others.
 */
final class HandOrder {

  private static final int UNNAMED = Integer.MAX_VALUE;

  private final Map<UnitId, Set<UnitId>> above = new HashMap<>();
  private final Map<UnitId, Integer> places = new HashMap<>();

  /** The order of decisions; where two contradict each other the earlier of the list counts. */
  HandOrder(List<Ranking.HandDecision> decisions) {
    for (var decision : decisions) {
      var order = decision.order();
      order.forEach(unit -> above.computeIfAbsent(unit, _ -> new LinkedHashSet<>()));
      for (int lower = 1; lower < order.size(); lower++) {
        for (int higher = 0; higher < lower; higher++) {
          put(order.get(higher), order.get(lower));
        }
      }
    }
    above.keySet().forEach(this::settle);
  }

  /** The place from 1; the highest number for a unit no decision names. */
  int place(UnitId unit) {
    return places.getOrDefault(unit, UNNAMED);
  }

  /** The place in words. */
  String vi(UnitId unit) {
    var place = place(unit);
    return place == UNNAMED ? "không được nêu" : "thứ " + place;
  }

  private void put(UnitId higher, UnitId lower) {
    if (!leads(lower, higher)) {
      above.computeIfAbsent(lower, _ -> new LinkedHashSet<>()).add(higher);
    }
  }

  /** Whether a unit stands above another already, directly or by way of others. */
  private boolean leads(UnitId upper, UnitId below) {
    var seen = new LinkedHashSet<UnitId>();
    var open = new ArrayDeque<>(List.of(below));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next.equals(upper)) {
        return true;
      }
      above.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  private int settle(UnitId unit) {
    var known = places.get(unit);
    if (known != null) {
      return known;
    }
    var place = 1;
    for (var higher : above.getOrDefault(unit, Set.of())) {
      place = Math.max(place, settle(higher) + 1);
    }
    places.put(unit, place);
    return place;
  }
}
