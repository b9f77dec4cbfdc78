package vn.giaouoc.bloc;

/** What the outgoing leader hands to the next one. */
public enum HandoverItem {
  FLAG("Cờ luân lưu"),
  FILES("Hồ sơ của năm"),
  MINUTES("Biên bản các hội nghị"),
  CONTACTS("Danh bạ liên hệ"),
  OPEN_TASKS("Việc còn mở"),
  CALENDAR("Lịch công tác"),
  PHOTO("Ảnh bàn giao");

  private final String vi;

  HandoverItem(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
