package vn.giaouoc.pledge.domain;

/** What kind of things a target counts (REQ-37). */
public enum PopulationCode {
  UNITS_OF_BLOC("Cơ quan, đơn vị trong khối"),
  PARTY_AND_MASS_ORGANISATIONS("Tổ chức đảng, đoàn thể"),
  FAMILIES_OF_STAFF("Gia đình cán bộ, công chức"),
  STAFF("Cán bộ, công chức, viên chức, người lao động"),
  BLOC("Khối thi đua"),
  OTHER("Đối tượng khác");

  private final String vi;

  PopulationCode(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
