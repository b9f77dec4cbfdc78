package vn.giaouoc.browser;

import static vn.giaouoc.browser.People.DEPUTY;
import static vn.giaouoc.browser.People.JUSTICE;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.SCHOOL;
import static vn.giaouoc.browser.People.YEAR;

import com.microsoft.playwright.options.SelectOption;

/** Step 7: ranking, the year-end meeting with its votes, the leaders of next year. */
final class StepsOfVotes {

  private final People people;
  private final Days days;

  StepsOfVotes(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void vote() {
    days.on(2027, 12, 9);
    var meeting = people.callMeeting("Hội nghị tổng kết năm", "17/12/2027");
    people.secretary().go(YEAR).press("Chuyển sang hội nghị tổng kết, bình xét");
    days.on(2027, 12, 17);
    people
        .secretary()
        .go(YEAR + "/cham-diem")
        .press("Chốt điểm tất cả các đơn vị")
        .go(YEAR + "/cham-diem/xep-hang")
        .press("Chốt kết quả cuối cùng")
        .sees("Kết quả cuối cùng")
        .go(YEAR + "/khen-thuong/dieu-kien")
        .press("Xác nhận: không phát hiện gì thêm ở mọi đơn vị");
    people.meet(meeting);
    flag();
    model();
    elect("Bầu Khối trưởng năm sau", PERSONNEL);
    elect("Bầu Khối phó năm sau", SCHOOL);
    people
        .secretary()
        .go(meeting)
        .type("Chủ đề được hội nghị xác định", "Dữ liệu sống, việc làm thật")
        .press("Ghi chủ đề")
        .unfold("Ghi việc bàn giao cờ")
        .choose("Đơn vị nhận", PERSONNEL)
        .type("Đơn vị nhận làm Khối trưởng năm", "2028")
        .press("Ghi bàn giao")
        .sees("hiện ở " + PERSONNEL);
    people.signMinutes(meeting);
  }

  /** On paper: two tellers count, neither sees the other's numbers. */
  private void flag() {
    var round =
        people
            .secretary()
            .go(YEAR + "/binh-xet")
            .follow("Đề nghị tặng Cờ thi đua")
            .choose("Hình thức", "Bỏ phiếu kín")
            .press("Lưu")
            .choose("Thêm đơn vị", PERSONNEL)
            .press("Thêm vào danh sách")
            .unfold("Lập tổ kiểm phiếu")
            .type("Tổ trưởng (chức vụ)", "Phó Chủ nhiệm")
            .type("Thành viên 2 (chức vụ)", "Phó Trưởng ban")
            .press("Lưu tổ kiểm phiếu")
            .type("Ngày họp", "17/12/2027")
            .press("Mở vòng bình xét")
            .address();
    for (var teller : new String[] {DEPUTY, JUSTICE}) {
      people
          .as("Tổ kiểm phiếu – " + teller)
          .go(round)
          .unfold("Nhập bản đếm này")
          .type("Số phiếu phát ra", "7")
          .type("Hợp lệ", "6")
          .type("Không hợp lệ", "1")
          .type("Không thu về", "0")
          .type(PERSONNEL, "6")
          .press("Lưu bản đếm");
    }
    people
        .secretary()
        .go(round)
        .press("Kết thúc vòng, công bố kết quả")
        .sees("6/7 thành viên đồng ý");
  }

  private void model() {
    var secretary =
        people
            .secretary()
            .go(YEAR + "/binh-xet")
            .follow("Chọn mô hình mới, cách làm hay")
            .press("Lưu");
    secretary.page().getByLabel("Thêm mô hình").selectOption(new SelectOption().setIndex(1));
    secretary.press("Thêm vào danh sách");
    byHands(secretary, "Một lần nhập");
  }

  private void elect(String purpose, String unit) {
    var secretary =
        people
            .secretary()
            .go(YEAR + "/binh-xet")
            .follow(purpose)
            .press("Lưu")
            .choose("Thêm đơn vị", unit)
            .press("Thêm vào danh sách");
    byHands(secretary, unit)
        .type("Ngày bắt đầu nhiệm kỳ", "01/01/2028")
        .press("Ghi kết quả bầu thành nhiệm kỳ")
        .sees("đã ghi thành nhiệm kỳ");
  }

  private static Visitor byHands(Visitor secretary, String candidate) {
    return secretary
        .type("Ngày họp", "17/12/2027")
        .press("Mở vòng bình xét")
        .unfold("Chỉ ghi số lượng giơ tay")
        .type(candidate, "7")
        .press("Lưu số giơ tay")
        .press("Kết thúc vòng, công bố kết quả");
  }
}
