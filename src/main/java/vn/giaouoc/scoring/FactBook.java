package vn.giaouoc.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.YearFacts;

/** The facts of the system that score tables may use, from the modules that can count them. */
@Component
class FactBook {

  private final Map<String, FactKind> kinds = new LinkedHashMap<>();
  private final List<YearFacts> modules;

  FactBook(List<YearFacts> modules) {
    this.modules = modules;
    for (var module : modules) {
      for (var kind : module.kinds()) {
        if (kinds.put(kind.name(), kind) != null) {
          throw new IllegalStateException("two modules give the fact " + kind.name());
        }
      }
    }
  }

  /** All facts there are, by name. */
  Map<String, FactKind> kinds() {
    return kinds;
  }

  /** These facts of these units; a unit of which a fact is not known is left out. */
  Map<UnitId, Map<String, Fact>> of(BlocYear year, Set<UnitId> units, Set<String> wanted) {
    Map<UnitId, Map<String, Fact>> found = new HashMap<>();
    for (var module : modules) {
      var own = new HashSet<>(wanted);
      own.retainAll(module.kinds().stream().map(FactKind::name).toList());
      if (!own.isEmpty()) {
        module
            .count(year, units, own)
            .forEach((name, facts) ->
                facts.forEach((unit, fact) ->
                    found.computeIfAbsent(unit, _ -> new HashMap<>()).put(name, fact)));
      }
    }
    return found;
  }
}
