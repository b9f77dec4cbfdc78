package vn.giaouoc.voting;

import java.util.Map;
import vn.giaouoc.shared.UnitId;

/**
 * What one unit says in an open or written vote.
 *
 * @param choices by candidate id
 */
public record Standpoint(UnitId unit, Map<Long, OpenChoice> choices) {

  public Standpoint {
    choices = Map.copyOf(choices);
  }
}
