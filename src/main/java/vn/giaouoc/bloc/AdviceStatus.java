package vn.giaouoc.bloc;

/** What became of the Board's advice. */
public enum AdviceStatus {
  ADVISED("Đã góp ý, chưa thực hiện"),
  ADOPTED("Đã tiếp thu, đổi tên"),
  DECLINED("Không tiếp thu");

  private final String vi;

  AdviceStatus(String vi) {
    this.vi = vi;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }
}
