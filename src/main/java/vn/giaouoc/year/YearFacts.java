package vn.giaouoc.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.shared.UnitId;

/**
 * Implemented by each module that can count something of a unit's year, for score tables that fill
 * themselves from facts of the system (L15).
 */
public interface YearFacts {

  /** What this module can count; no other module may give a fact of the same name. */
  List<FactKind> kinds();

  /**
   * Counts for all units at once, in a statement or two however many they are.
   *
   * @param wanted names of {@link #kinds}; nothing else need be counted
   * @return by name of the fact; a unit is absent while nothing is known of it, which is not zero
   */
  Map<String, Map<UnitId, Fact>> count(BlocYear year, Set<UnitId> units, Set<String> wanted);
}
