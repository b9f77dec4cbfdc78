package vn.giaouoc.plan;

/** What a line of the plan is. */
public enum ItemKind {
  STANDING_DUTY("Nhiệm vụ thường xuyên"),
  TEMPORARY_PRIORITY("Ưu tiên riêng của năm"),
  JOINT_ACTIVITY("Hoạt động chung dự kiến"),
  CITED_TEXT("Văn bản căn cứ");

  private final String vi;

  ItemKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
