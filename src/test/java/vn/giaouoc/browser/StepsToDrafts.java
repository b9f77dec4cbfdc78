package vn.giaouoc.browser;

import static vn.giaouoc.browser.People.DEPUTY;
import static vn.giaouoc.browser.People.LEADER;
import static vn.giaouoc.browser.People.OFFICE;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.YEAR;

/** Steps 1 and 2: the year is opened from the one before, and its drafts are written. */
final class StepsToDrafts {

  private final People people;
  private final Days days;

  StepsToDrafts(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void open() {
    days.on(2027, 1, 4);
    people
        .board()
        .go("/khoi/1/nam/moi")
        .type("Năm thi đua", "2027")
        .press("Mở năm thi đua")
        .sees("Chuẩn bị")
        .go("/khoi/1/khoi-truong")
        .choose("Vai trò", "Khối trưởng")
        .choose("Đơn vị", LEADER)
        .type("Năm thi đua", "2027")
        .type("Từ ngày", "01/01/2027")
        .type("Căn cứ", "Hội nghị tổng kết năm 2026 bầu")
        .press("Ghi nhiệm kỳ")
        .choose("Vai trò", "Khối phó")
        .choose("Đơn vị", DEPUTY)
        .type("Năm thi đua", "2027")
        .type("Thứ tự Khối phó", "1")
        .type("Từ ngày", "01/01/2027")
        .press("Ghi nhiệm kỳ")
        .go(YEAR)
        .sees("Khối trưởng: " + LEADER)
        .sees("Cờ luân lưu của khối: đang ở " + LEADER)
        .sees("7 đơn vị")
        .go(YEAR + "/lich")
        .sees("Ký giao ước thi đua")
        .go(YEAR + "/ke-hoach")
        .sees("Tỉnh Ví dụ thi đua đẩy mạnh chuyển đổi số")
        .go(YEAR + "/giao-uoc")
        .sees("giao ước thi đua năm 2027")
        .go(YEAR + "/cham-diem/bang")
        .sees("Bảng điểm thi đua năm 2027 của Khối thi đua Ví dụ");
  }

  void write() {
    people.secretary().go(YEAR).press("Bắt đầu xây dựng dự thảo");
    theme();
    movements();
    targets();
    people
        .secretary()
        .go(YEAR + "/ke-hoach/quy-che")
        .sees("Điều 1")
        .go(YEAR)
        .press("Gửi dự thảo lấy ý kiến");
    days.on(2027, 2, 8);
    people
        .officer(PERSONNEL)
        .go(YEAR + "/ke-hoach/gop-y")
        .unfold("Gửi ý kiến")
        .choose("Dự thảo", "Giao ước")
        .type("Điều, mục", "Nội dung 5")
        .type("Ý kiến", "Đề nghị ghi rõ thời hạn nối dữ liệu.")
        .press("Gửi ý kiến");
    people.officer(OFFICE).go(YEAR + "/ke-hoach/gop-y").press("Đồng ý với các dự thảo");
    days.on(2027, 2, 23);
    people
        .secretary()
        .go(YEAR + "/ke-hoach/gop-y")
        .press("Khép đợt lấy ý kiến")
        .sees("Không có ý kiến")
        .unfold("Trả lời")
        .tick("Tiếp thu")
        .type("Nội dung trả lời", "Tiếp thu, bổ sung thời hạn 30/9.")
        .press("Lưu trả lời")
        .go(YEAR)
        .press("Gửi Ban Thi đua - Khen thưởng góp ý");
    people
        .board()
        .go(YEAR + "/ke-hoach/gop-y")
        .unfold("Kết thúc góp ý dự thảo")
        .type("Kết luận", "Dự thảo đạt yêu cầu.")
        .press("Kết thúc góp ý");
  }

  private void theme() {
    people
        .secretary()
        .go(YEAR + "/ke-hoach/chu-de/moi")
        .tick("Khối thi đua")
        .type("Nội dung", "Chung dữ liệu, chung trách nhiệm")
        .press("Lưu")
        .sees("Chung dữ liệu, chung trách nhiệm");
  }

  private void movements() {
    people
        .secretary()
        .go(YEAR + "/ke-hoach/phong-trao/moi")
        .type("Tên phong trào", "Cả tỉnh học tập số")
        .choose("Cấp phát động", "Tỉnh")
        .type("Nơi phát động", "Chủ tịch UBND tỉnh Ví dụ")
        .type("Từ ngày", "01/01/2027")
        .type("Đến ngày", "31/12/2028")
        .press("Lưu")
        .go(YEAR + "/ke-hoach/phong-trao/moi")
        .type("Tên phong trào", "Mỗi cơ quan một kho dữ liệu dùng chung")
        .choose("Cấp phát động", "Khối thi đua")
        .choose("Hưởng ứng phong trào", "Cả tỉnh học tập số")
        .press("Lưu")
        .sees("hưởng ứng: Mỗi cơ quan một kho dữ liệu dùng chung");
  }

  /** One clause more, with a number, a zero and a level “or higher”. */
  private void targets() {
    people
        .secretary()
        .go(YEAR + "/giao-uoc/dieu/moi")
        .type("Số thứ tự", "5")
        .type("Tên nội dung", "Dữ liệu dùng chung")
        .press("Lưu")
        .sees("Dữ liệu dùng chung");
    target("Nối ít nhất 02 nguồn dữ liệu", "Số lượng")
        .choose("Phép so", "ít nhất (≥)")
        .type("Giá trị", "2")
        .type("Đơn vị tính", "nguồn dữ liệu")
        .press("Lưu");
    target("Không để lộ dữ liệu cá nhân", "Không để xảy ra")
        .type("Đơn vị tính", "vụ việc")
        .press("Lưu");
    target("Kho dữ liệu được đánh giá hoàn thành tốt trở lên", "Danh hiệu, mức xếp loại")
        .choose("Mức phải đạt", "hoàn thành tốt nhiệm vụ trở lên")
        .press("Lưu")
        .sees("hoàn thành tốt nhiệm vụ trở lên");
  }

  private Visitor target(String words, String kind) {
    return people
        .secretary()
        .go(YEAR + "/giao-uoc/muc-tieu/moi")
        .choose("Thuộc nội dung", "5. Dữ liệu dùng chung")
        .type("Lời của chỉ tiêu", words)
        .choose("Cách đo", kind)
        .choose("Phạm vi", "Từng đơn vị");
  }
}
