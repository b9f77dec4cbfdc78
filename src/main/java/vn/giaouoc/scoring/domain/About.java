package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a unit beside its sheet.
 *
 * @param kind the kind of unit, compared with {@link Terms#appliesTo}; empty when unknown
 * @param group the cluster within which it is compared with others; empty when all are one cluster
 * @param figures facts of the system or of the bloc by name: late days, absences, earlier results,
 *     votes
 * @param passed grades for which a vote on this unit was carried
 * @param voided nodes that lose all points, for example after a false declaration
 * @param sources which facts or files prove a leaf, by its key; for sets that count a fact once
 */
public record About(
    String kind,
    String group,
    Map<String, BigDecimal> figures,
    Set<String> passed,
    Set<String> voided,
    Map<String, Set<String>> sources) {

  /** Nothing is known. */
  public static final About NOTHING = new About("", "", Map.of(), Set.of(), Set.of(), Map.of());

  public About {
    var plain = new TreeMap<String, BigDecimal>();
    figures.forEach((name, value) -> plain.put(name, Decimals.plain(value)));
    figures = Collections.unmodifiableMap(plain);
    passed = Collections.unmodifiableSet(new TreeSet<>(passed));
    voided = Collections.unmodifiableSet(new TreeSet<>(voided));
    var sorted = new TreeMap<String, Set<String>>();
    sources.forEach(
        (leaf, proof) -> sorted.put(leaf, Collections.unmodifiableSet(new TreeSet<>(proof))));
    sources = Collections.unmodifiableMap(sorted);
  }

  /** The same unit with what proves its leaves. */
  public About provenBy(Map<String, Set<String>> proof) {
    return new About(kind, group, figures, passed, voided, proof);
  }

  /** The same unit, of which these nodes lose their points. */
  public About losing(Set<String> nodes) {
    return new About(kind, group, figures, passed, nodes, sources);
  }

  /** A unit of a cluster. */
  public static About of(String kind, String group) {
    return new About(kind, group, Map.of(), Set.of(), Set.of(), Map.of());
  }
}
