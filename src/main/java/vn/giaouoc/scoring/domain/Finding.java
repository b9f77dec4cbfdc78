package vn.giaouoc.scoring.domain;

/**
 * A mistake found in a table.
 *
 * @param place key of the node, or empty for the table as a whole
 * @param sentence what is wrong, where, and what to do
 */
public record Finding(Severity severity, String place, String sentence) {

  /** How grave it is. All but the last block the year. */
  public enum Severity {
    SUM("Sai tổng điểm", true),
    BAND_GAP("Hở hoặc chồng khoảng", true),
    /** A rule that names what is not there, or contradicts another: it could not be carried out. */
    RULE("Quy tắc không dùng được", true),
    WARNING("Lưu ý", false);

    private final String vi;
    private final boolean blocks;

    Severity(String vi, boolean blocks) {
      this.vi = vi;
      this.blocks = blocks;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }

    /** Whether a table with such a mistake may not go on. */
    public boolean blocks() {
      return blocks;
    }
  }
}
