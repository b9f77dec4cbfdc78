package vn.giaouoc.browser;

import static vn.giaouoc.browser.People.CHAIRMAN;
import static vn.giaouoc.browser.People.COUNCIL;
import static vn.giaouoc.browser.People.LEADER;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.YEAR;

/** Steps 8 and 9: proposal, appraisal, Council, decision, award, handover, end; the public page. */
final class StepsToTheEnd {

  private static final String AWARDS = YEAR + "/khen-thuong";

  private final People people;
  private final Days days;

  StepsToTheEnd(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void award() {
    propose();
    appraise();
    decide();
    deliver();
    handOver();
    days.on(2028, 4, 14);
    people
        .board()
        .go(YEAR + "/ban-giao")
        .type("Lý do chấp nhận", "Hồ sơ điện tử đủ để tra cứu")
        .press("Xác nhận đã kiểm tra hồ sơ")
        .go(YEAR)
        .press("Kết thúc năm thi đua")
        .sees("Năm thi đua này đã kết thúc");
  }

  private void propose() {
    days.on(2027, 12, 23);
    people
        .secretary()
        .go(AWARDS)
        .press("Lập đề nghị từ kết quả bình xét")
        .sees("Cờ thi đua của tỉnh")
        .go(AWARDS + "/to-trinh")
        .type("Chức vụ người ký", "Trưởng ban")
        .press("Lưu tờ trình");
    people.head(LEADER).go(AWARDS).press("Ký, gửi tờ trình").sees("Đã trình");
    people
        .officer(PERSONNEL)
        .go(AWARDS + "/ho-so")
        .follow("Mở")
        .choose("Loại giấy tờ", "Báo cáo thành tích")
        .type("Số, ngày của văn bản", "21-BC/BTCTU ngày 24/12/2027")
        .press("Đưa vào hồ sơ")
        .sees("21-BC/BTCTU");
  }

  /** The Board sends the files back once, with its reason, and then finds them good. */
  private void appraise() {
    days.on(2028, 1, 12);
    people
        .board()
        .go(YEAR)
        .press("Chuyển hồ sơ sang thẩm định")
        .go(AWARDS + "/tham-dinh")
        .unfold("Trả hồ sơ để bổ sung")
        .type("Lý do", "Đề nghị nêu số liệu so sánh với năm trước.")
        .press("Trả hồ sơ để bổ sung");
    people
        .head(LEADER)
        .go(AWARDS)
        .sees("Đề nghị nêu số liệu so sánh với năm trước.")
        .press("Ký, gửi tờ trình");
    days.on(2028, 1, 19);
    people
        .board()
        .go(YEAR)
        .press("Chuyển hồ sơ sang thẩm định")
        .go(AWARDS + "/tham-dinh")
        .follow(PERSONNEL)
        .tick("Đủ điều kiện")
        .press("Lưu kết quả thẩm định")
        .press("Trình Hội đồng Thi đua - Khen thưởng");
  }

  private void decide() {
    days.on(2028, 2, 23);
    var council = AWARDS + "/hoi-dong";
    people
        .board()
        .go(council)
        .follow("Lập phiên họp Hội đồng")
        .type("Ngày họp", "23/02/2028")
        .type("Tổng số thành viên Hội đồng", "15")
        .type("Có mặt", "14")
        .type("Vắng mặt", "0")
        .type("Chủ trì", "Chủ tịch Hội đồng")
        .type("Thư ký", "Thư ký Hội đồng")
        .press("Lưu phiên họp");
    people
        .as(COUNCIL)
        .go(council)
        .follow("Ghi phiếu")
        .type("Phát ra", "14")
        .type("Đồng ý", "13")
        .type("Không đồng ý", "1")
        .type("Không hợp lệ", "0")
        .type("Không thu về", "0")
        .press("Lưu phiếu")
        .sees("13/15 thành viên đồng ý");
    people.board().go(council).press("Kết thúc phiên họp, lập biên bản");
    days.on(2028, 3, 6);
    people
        .as(CHAIRMAN)
        .go(AWARDS + "/quyet-dinh")
        .follow("Ký")
        .type("Ngày ký", "06/03/2028")
        .press("Ký quyết định");
    people
        .board()
        .go(AWARDS + "/quyet-dinh")
        .follow("Ghi số")
        .type("Số, ký hiệu", "208/QĐ-UBND")
        .press("Ghi số")
        .go(YEAR)
        .press("Ghi nhận quyết định khen thưởng");
  }

  private void deliver() {
    days.on(2028, 3, 24);
    people
        .board()
        .go(AWARDS + "/trao")
        .type("Ngày trao", "24/03/2028")
        .type("Nhân dịp", "Hội nghị ký kết giao ước năm 2028")
        .press("Ghi lễ trao thưởng")
        .tick(PERSONNEL)
        .press("Ghi nhận đã trao")
        .go(YEAR)
        .press("Ghi nhận đã trao thưởng");
  }

  /** The Board opens the next year; what is handed over is ticked and signed by both heads. */
  private void handOver() {
    people
        .board()
        .go("/khoi/1/nam/moi")
        .type("Năm thi đua", "2028")
        .press("Mở năm thi đua")
        .go("/khoi/1/nam/2028/ke-hoach")
        .sees("Dữ liệu sống, việc làm thật");
    var handover = "/khoi/1/ban-giao/2027";
    var leader = people.head(LEADER).go(handover).press("Lập biên bản bàn giao");
    for (var item = 0; item < 7; item++) {
      leader.press("Đã bàn giao");
    }
    leader.press("Ký");
    people
        .head(PERSONNEL)
        .go(handover)
        .press("Ký")
        .sees("Bàn giao đã hoàn thành")
        .go(YEAR + "/ban-giao")
        .sees("Dùng lại cho năm 2028");
  }

  /** Anybody, without signing in. */
  static void read(Visitor visitor) {
    visitor
        .go("/cong-khai")
        .sees("Khối thi đua Ví dụ")
        .go("/cong-khai/khoi/1")
        .sees("2027")
        .sees("Cờ thi đua của tỉnh")
        .go("/cong-khai/khoi/1/nam/2027")
        .sees("Chung dữ liệu, chung trách nhiệm")
        .sees("Mỗi cơ quan một kho dữ liệu dùng chung")
        .sees(PERSONNEL)
        .doesNotSee("Tổng điểm")
        .go("/cong-khai/khoi/1/nam/2025")
        .sees("Khối thi đua Ví dụ tổng kết phong trào thi đua năm 2025");
  }
}
