package vn.giaouoc.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/** Adds up facts so that a value is always the sum of its sources. */
public final class FactTally {

  private static final Comparator<Fact.Source> BY_DAY =
      Comparator.comparing(
          Fact.Source::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final Set<String> wanted;
  private final Map<String, Map<UnitId, List<Fact.Source>>> counted = new HashMap<>();
  private final Map<String, Map<UnitId, String>> bases = new HashMap<>();

  /** A tally of these facts; anything else it is given is left aside. */
  public FactTally(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** The fact is known of the unit: zero until something is added. */
  public void known(String fact, UnitId unit, String basis) {
    if (wanted.contains(fact)) {
      bases.computeIfAbsent(fact, _ -> new HashMap<>()).put(unit, basis);
    }
  }

  /** One thing that counts. */
  public void add(
      String fact,
      UnitId unit,
      long amount,
      @Nullable LocalDate day,
      String sentence,
      String link) {
    counted
        .computeIfAbsent(fact, _ -> new HashMap<>())
        .computeIfAbsent(unit, _ -> new ArrayList<>())
        .add(new Fact.Source(BigDecimal.valueOf(amount), day, sentence, link));
  }

  /** Everything that is known. */
  public Map<String, Map<UnitId, Fact>> facts() {
    var facts = new HashMap<String, Map<UnitId, Fact>>();
    bases.forEach((name, units) -> {
      var found = counted.getOrDefault(name, Map.of());
      var values = new HashMap<UnitId, Fact>();
      units.forEach(
          (unit, basis) -> values.put(unit, sum(basis, found.getOrDefault(unit, List.of()))));
      facts.put(name, values);
    });
    return facts;
  }

  private static Fact sum(String basis, List<Fact.Source> sources) {
    return new Fact(
        sources.stream().map(Fact.Source::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        basis,
        sources.stream().sorted(BY_DAY).toList());
  }
}
