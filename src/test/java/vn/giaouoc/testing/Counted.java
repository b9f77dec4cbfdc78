package vn.giaouoc.testing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.YearFacts;

/** What a module counted in a test's year. */
public final class Counted {

  private Counted() {}

  /** A fact of the n-th unit; fails when the module knows none. */
  public static Fact fact(YearFacts module, TestYear year, int n, String name) {
    var units = Set.copyOf(year.units());
    var all = module.count(year.year(), units, Set.of(name)).getOrDefault(name, Map.of());
    return Objects.requireNonNull(all.get(year.unit(n)), name + " of unit " + n);
  }
}
