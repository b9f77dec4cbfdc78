package vn.giaouoc.browser;

import static vn.giaouoc.browser.People.DEPUTY;
import static vn.giaouoc.browser.People.LEADER;
import static vn.giaouoc.browser.People.OFFICE;
import static vn.giaouoc.browser.People.OVERSEER;
import static vn.giaouoc.browser.People.PERSONNEL;
import static vn.giaouoc.browser.People.SCHOOL;
import static vn.giaouoc.browser.People.YEAR;

/** Steps 4 and 5: a unit works and reports, the bloc reviews half the year. */
final class StepsOfWork {

  private final People people;
  private final Days days;

  StepsOfWork(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  void report() {
    people
        .officer(PERSONNEL)
        .go(YEAR + "/giao-uoc/dang-ky")
        .follow(PERSONNEL)
        .type("Cờ thi đua", "1")
        .type("Tên mô hình 1", "Một lần nhập, dùng nhiều nơi")
        .type("Nội dung mô hình 1", "Dữ liệu cán bộ nhập một lần")
        .press("Lưu đăng ký")
        .unfold("Thêm nhiệm vụ trọng tâm")
        .type("Nội dung nhiệm vụ", "Nối kho dữ liệu cán bộ")
        .type("Lý do thay đổi", "Bổ sung theo kết luận hội nghị")
        .press("Thêm nhiệm vụ")
        .sees("Nối kho dữ liệu cán bộ");
    people
        .head(PERSONNEL)
        .go(YEAR + "/giao-uoc/dang-ky")
        .follow(PERSONNEL)
        .press("Gửi đăng ký thi đua");
    days.on(2027, 4, 8);
    people.secretary().go(YEAR).press("Bắt đầu thực hiện").sees("Thực hiện 6 tháng đầu năm");
    days.on(2027, 6, 17);
    people.secretary().go(YEAR).press("Yêu cầu báo cáo 6 tháng");
    days.on(2027, 6, 24);
    people
        .officer(PERSONNEL)
        .go(YEAR + "/giao-uoc/chi-tieu/30-6")
        .follow("Nhập kết quả của " + PERSONNEL)
        .type("Số đạt của chỉ tiêu 1.5", "11")
        .type("Tổng số của chỉ tiêu 1.5", "12")
        .type("Kết quả chỉ tiêu 5.1", "2")
        .type("Kết quả chỉ tiêu 5.2", "0")
        .press("Lưu kết quả")
        .go(YEAR + "/giao-uoc/chi-tieu/30-6")
        .unfold("Vì sao")
        .go(YEAR + "/thuc-hien")
        .follow("Viết báo cáo")
        .type("Kết quả nổi bật", "Nối được 02 nguồn dữ liệu.")
        .type("Nhiệm vụ trọng tâm 6 tháng", "Hoàn thiện kho dữ liệu.")
        .press("Lưu báo cáo")
        .sees("95% gia đình cán bộ, công chức");
    people
        .head(PERSONNEL)
        .go(YEAR + "/thuc-hien")
        .follow("Viết báo cáo")
        .press("Gửi báo cáo")
        .sees("đúng hạn");
  }

  void review() {
    days.on(2027, 7, 5);
    var at = people.callMeeting("Hội nghị sơ kết 6 tháng đầu năm", "15/07/2027");
    people.secretary().go(YEAR).press("Chuyển sang hội nghị sơ kết");
    days.on(2027, 7, 15);
    people.meet(at);
    people.signMinutes(at);
    people.head(LEADER).go(YEAR).press("Kết thúc sơ kết, thực hiện 6 tháng cuối năm");
    activity();
    people
        .officer(PERSONNEL)
        .go(YEAR + "/thuc-hien/mo-hinh")
        .follow("Đăng ký mô hình")
        .type("Tên mô hình", "Một lần nhập, dùng nhiều nơi")
        .type("Nội dung, cách làm", "Nhập dữ liệu cán bộ một lần cho mọi báo cáo")
        .press("Lưu")
        .sees("Một lần nhập, dùng nhiều nơi");
    people
        .secretary()
        .go(YEAR + "/thuc-hien/kiem-tra")
        .follow("Lập kế hoạch kiểm tra")
        .type("Tên cuộc kiểm tra", "Kiểm tra thực hiện giao ước")
        .type("Từ ngày", "06/09/2027")
        .type("Đến ngày", "08/09/2027")
        .tick(SCHOOL)
        .press("Lưu")
        .sees("Kiểm tra thực hiện giao ước");
    direction();
  }

  private void activity() {
    people
        .secretary()
        .go(YEAR + "/thuc-hien/hoat-dong")
        .follow("Thêm hoạt động")
        .type("Tên hoạt động", "Ngày hội đọc sách")
        .choose("Loại hoạt động", "Văn hóa, văn nghệ")
        .choose("Trạng thái", "Đã tổ chức")
        .type("Ngày tổ chức", "21/04/2027")
        .tick(OFFICE)
        .tick(PERSONNEL)
        .tick(DEPUTY)
        .tick(LEADER)
        .type("Kết quả", "Trao đổi 300 đầu sách.")
        .press("Lưu")
        .sees("Ngày hội đọc sách");
  }

  private void direction() {
    people
        .as(OVERSEER)
        .go(YEAR + "/thuc-hien/chi-dao")
        .type("Ngày", "15/07/2027")
        .type("Nội dung chỉ đạo", "Mỗi đơn vị công khai một bộ dữ liệu.")
        .press("Ghi ý kiến")
        .unfold("Giao nhiệm vụ từ ý kiến này")
        .type("Nhiệm vụ", "Công khai bộ dữ liệu cán bộ")
        .type("Thời hạn", "30/09/2027")
        .tick(PERSONNEL)
        .press("Giao nhiệm vụ");
    days.on(2027, 9, 20);
    people
        .officer(PERSONNEL)
        .go(YEAR + "/thuc-hien/chi-dao")
        .follow("Công khai bộ dữ liệu cán bộ")
        .type("Tiến độ", "Đã công khai trên trang của tỉnh.")
        .press("Ghi tiến độ");
    people
        .as(OVERSEER)
        .go(YEAR + "/thuc-hien/chi-dao")
        .follow("Công khai bộ dữ liệu cán bộ")
        .press("Đã hoàn thành")
        .sees("Đã xong");
  }
}
