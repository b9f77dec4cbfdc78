package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * Where the members' scoring of each other stands.
 *
 * @param path of this page
 * @param leaves what they score each other by; empty when the table asks for none
 * @param state in one sentence
 * @param own the reader's own unit's points; empty when it gives none
 * @param units who has handed in, for who leads
 * @param tables who gave what, for who leads, when it is closed
 */
public record PeerPage(
    YearFrame frame,
    String path,
    List<String> leaves,
    String state,
    String own,
    String ownLabel,
    List<Unit> units,
    List<Table> tables,
    boolean mayClose,
    boolean mayReopen) {

  /** One unit as a scorer. */
  public record Unit(String name, String state, String tone) {}

  /**
   * What was given at one leaf.
   *
   * @param units the heads of the columns: whom the points are for
   */
  public record Table(String title, List<String> units, List<Row> rows) {}

  /** What one unit gave. */
  public record Row(String scorer, List<Given> given) {}

  /** One figure; {@code far} when it lies far from what the others gave. */
  public record Given(String points, boolean far) {}
}
