package vn.giaouoc.scoring;

/** The names of a cell's fields in a form. */
public final class CellFields {

  private CellFields() {}

  /** The figure, the choice, or what was done. */
  public static String value(String leaf) {
    return "gt-" + leaf;
  }

  /** What was due, beside what was done. */
  public static String due(String leaf) {
    return "tong-" + leaf;
  }

  /** Whether it applies. */
  public static String applicability(String leaf) {
    return "ad-" + leaf;
  }

  /** The comment. */
  public static String comment(String leaf) {
    return "nx-" + leaf;
  }

  /** The version the editor saw. */
  public static String version(String leaf) {
    return "v-" + leaf;
  }
}
