package vn.giaouoc.scoring;

import java.util.Map;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;

/**
 * Where the values come from that reach one sheet from outside it, as of now.
 *
 * @param facts what the system counted for the unit, by the name of the fact; one that is not known
 *     of the unit is absent
 * @param kinds all facts the system can count, by name
 * @param external what outside bodies gave the units, by the key of the leaf
 * @param peersClosed whether the members' scoring of each other is closed, so that it counts
 */
public record Elsewhere(
    Map<String, Fact> facts,
    Map<String, FactKind> kinds,
    Map<String, ExternalFigures> external,
    boolean peersClosed) {

  public Elsewhere {
    facts = Map.copyOf(facts);
    kinds = Map.copyOf(kinds);
    external = Map.copyOf(external);
  }
}
