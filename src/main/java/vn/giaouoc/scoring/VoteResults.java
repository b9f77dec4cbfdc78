package vn.giaouoc.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * Implemented by the module that holds votes, which stands above this one: how the members voted on
 * grades that points only open the door to, and on the order of units that are equal.
 */
public interface VoteResults {

  /** What the finished votes of a year say; a vote that is under way or cancelled says nothing. */
  Votes of(YearId year);

  /**
   * Results of votes.
   *
   * @param grades by name of the grade, the units it was granted to; a grade is absent until a vote
   *     on it is finished
   * @param votes of each unit in the last vote on its order among equal units
   */
  record Votes(Map<String, Set<UnitId>> grades, Map<UnitId, Integer> votes) {

    /** Nobody has voted. */
    public static final Votes NONE = new Votes(Map.of(), Map.of());

    public Votes {
      var copy = new HashMap<String, Set<UnitId>>();
      grades.forEach((grade, units) -> copy.put(grade, Set.copyOf(units)));
      grades = Map.copyOf(copy);
      votes = Map.copyOf(votes);
    }

    /** Whether the vote on this grade for this unit was carried. */
    public boolean granted(String grade, UnitId unit) {
      return grades.getOrDefault(grade, Set.of()).contains(unit);
    }
  }
}
