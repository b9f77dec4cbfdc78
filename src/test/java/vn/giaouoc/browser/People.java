package vn.giaouoc.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The people of the example bloc, each at a desk of their own, and what they often do. */
final class People implements AutoCloseable {

  static final String YEAR = "/khoi/1/nam/2027";

  static final String BOARD = "Chuyên viên – Ban Thi đua - Khen thưởng tỉnh Ví dụ";
  static final String COUNCIL = "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh Ví dụ";
  static final String CHAIRMAN = "Chủ tịch UBND tỉnh Ví dụ";
  static final String OVERSEER = "Lãnh đạo phụ trách khối – Phó Bí thư";
  static final String SECRETARY = "Thư ký khối năm 2026";
  static final String LEADER = "Ban Tuyên giáo và Dân vận Tỉnh ủy Ví dụ";
  static final String DEPUTY = "Ủy ban Kiểm tra Tỉnh ủy Ví dụ";
  static final String OFFICE = "Văn phòng Tỉnh ủy Ví dụ";
  static final String PERSONNEL = "Ban Tổ chức Tỉnh ủy Ví dụ";
  static final String JUSTICE = "Ban Nội chính Tỉnh ủy Ví dụ";
  static final String SCHOOL = "Trường Chính trị tỉnh Ví dụ";
  static final String PAPER = "Báo Ví dụ";

  private final Supplier<Visitor> desks;
  private final Map<String, Visitor> present = new HashMap<>();

  People(Supplier<Visitor> desks) {
    this.desks = desks;
  }

  /** The one whose button on the sign-in page begins with these words. */
  Visitor as(String account) {
    return present.computeIfAbsent(account, who -> desks.get().signIn(who));
  }

  Visitor secretary() {
    return as(SECRETARY);
  }

  Visitor board() {
    return as(BOARD);
  }

  Visitor head(String unit) {
    return as("Thủ trưởng – " + unit);
  }

  Visitor officer(String unit) {
    return as("Chuyên viên – " + unit);
  }

  /** The secretary plans a meeting and sends the invitation; where its page is. */
  String callMeeting(String kind, String day) {
    return secretary()
        .go(YEAR + "/hoi-nghi/them")
        .choose("Loại hội nghị", kind)
        .type("Tên hội nghị", kind + " 2027")
        .type("Ngày họp", day)
        .choose("Buổi", "Buổi sáng")
        .type("Địa điểm", "Hội trường Tỉnh ủy")
        .type("Người chủ trì", "Trưởng ban")
        .choose("Đơn vị của người chủ trì 1", LEADER)
        .type("Thư ký hội nghị", "Chuyên viên")
        .type("Chương trình", "Báo cáo\nThảo luận")
        .press("Lưu")
        .press("Gửi giấy mời")
        .sees("Đã mời họp")
        .address();
  }

  /** The meeting took place and all units came. */
  void meet(String meeting) {
    secretary()
        .go(meeting)
        .press("Ghi nhận đã họp")
        .go(meeting + "/diem-danh")
        .press("Lưu, các đơn vị còn lại đều có mặt")
        .sees("7/7 đơn vị có mặt");
  }

  /** The secretary draws up the minutes; secretary and chair sign. */
  void signMinutes(String meeting) {
    secretary().go(meeting + "/bien-ban").press("Soạn biên bản").press("Ký với tư cách thư ký");
    head(LEADER).go(meeting + "/bien-ban").press("Ký với tư cách chủ trì").doesNotSee("Chưa ký");
  }

  @Override
  public void close() {
    present.values().forEach(Visitor::close);
  }
}
