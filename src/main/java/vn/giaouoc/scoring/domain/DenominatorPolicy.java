package vn.giaouoc.scoring.domain;

/**
 * How the total is formed when something does not apply to a unit. It changes the ranking and may
 * change the grade, so every table chooses one and every result shows it.
 */
public enum DenominatorPolicy {
  /** The points as they are. */
  RAW("Cộng điểm thực đạt", "điểm thực đạt"),
  /** The base is brought to the scale of the table: base x scale / assigned maximum. */
  RESCALE("Quy đổi về thang điểm của bảng", "điểm đã quy đổi về thang điểm của bảng"),
  /** Points got / assigned maximum, in percent. */
  RATE("Tính tỷ lệ trên điểm tối đa được giao", "tỷ lệ % trên điểm tối đa được giao");

  private final String vi;
  private final String measure;

  DenominatorPolicy(String vi, String measure) {
    this.vi = vi;
    this.measure = measure;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** What grades and ranks are measured by, for a sentence. */
  public String measure() {
    return measure;
  }
}
