package vn.giaouoc.award.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaouoc.award.ExclusionCheck;
import vn.giaouoc.award.ExclusionKind;
import vn.giaouoc.shared.UnitId;

/**
 * The checklist of exclusions over all units of a year. What the program knows outweighs what a
 * person ticked.
 */
public final class Screening {

  private final List<ExclusionKind> kinds;
  private final Map<UnitId, Map<String, ExclusionCheck>> checks = new HashMap<>();

  /** From the kinds, what persons checked and what the program knows. */
  public Screening(
      List<ExclusionKind> kinds, List<ExclusionCheck> byPersons, List<ExclusionCheck> known) {
    this.kinds = List.copyOf(kinds);
    byPersons.forEach(this::put);
    known.forEach(this::put);
  }

  private void put(ExclusionCheck check) {
    checks.computeIfAbsent(check.unit(), _ -> new HashMap<>()).put(check.kind(), check);
  }

  /** The kinds in their order. */
  public List<ExclusionKind> kinds() {
    return kinds;
  }

  /** What is known of this unit and kind; empty while nobody has checked. */
  public Optional<ExclusionCheck> of(UnitId unit, String kind) {
    return Optional.ofNullable(checks.getOrDefault(unit, Map.of()).get(kind));
  }

  /** The kinds nobody has checked for this unit. */
  public List<ExclusionKind> unchecked(UnitId unit) {
    return kinds.stream().filter(k -> of(unit, k.code()).isEmpty()).toList();
  }

  /** Whether every kind has been checked for this unit. */
  public boolean complete(UnitId unit) {
    return unchecked(unit).isEmpty();
  }

  /** Whether this unit may be proposed; what bars it outweighs what is not checked yet. */
  public Fitness fitness(UnitId unit) {
    if (!barring(unit, "").isEmpty()) {
      return Fitness.BARRED;
    }
    if (!complete(unit)) {
      return Fitness.UNCHECKED;
    }
    return warning(unit, "").isEmpty() ? Fitness.FIT : Fitness.TO_WEIGH;
  }

  /** Sentences of what bars this unit. */
  public List<String> barring(UnitId unit, String name) {
    return found(unit, name, true);
  }

  /** Sentences of what is to be weighed, but does not bar. */
  public List<String> warning(UnitId unit, String name) {
    return found(unit, name, false);
  }

  /** The same without what exactly happened, for everybody inside the year. */
  public Screening discreet() {
    var bare = new Screening(kinds, List.of(), List.of());
    checks.values().stream()
        .flatMap(byKind -> byKind.values().stream())
        .forEach(c -> bare.put(c.known() ? c : c.withoutNote()));
    return bare;
  }

  private List<String> found(UnitId unit, String name, boolean blocks) {
    var sentences = new ArrayList<String>();
    for (var kind : kinds) {
      var check = of(unit, kind.code());
      if (kind.blocks() == blocks && check.isPresent() && check.get().found()) {
        var note = check.get().note();
        sentences.add(
            "%s: %s%s. Căn cứ: %s."
                .formatted(
                    name,
                    Character.toLowerCase(kind.sentence().charAt(0)) + kind.sentence().substring(1),
                    note == null ? "" : " (" + note + ")",
                    kind.article()));
      }
    }
    return sentences;
  }
}
