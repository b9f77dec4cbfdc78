package vn.giaouoc.browser;

import org.junit.jupiter.api.Test;

/** What a head does between two meetings, on a telephone: sign the pledge, send the report. */
class PhoneJourneyTest extends BrowserTest {

  private static final String YEAR = "/khoi/2/nam/2024";
  private static final String UNIT = "Văn phòng Tỉnh uỷ";

  @Test
  void aHeadReadsAndSignsThePledge() {
    on(2024, 4, 20);
    try (var head = withAPhone()) {
      head.signIn("Thủ trưởng – " + UNIT)
          .go(YEAR)
          .go(YEAR + "/giao-uoc")
          .go(YEAR + "/giao-uoc/ky")
          .press("Ký giao ước")
          .sees("Đã ký");
    }
  }

  @Test
  void anOfficerWritesTheReportAndTheHeadSendsIt() {
    on(2024, 6, 25);
    try (var officer = withAPhone();
        var head = withAPhone()) {
      officer
          .signIn("Chuyên viên – " + UNIT)
          .go(YEAR + "/thuc-hien")
          .follow("Viết báo cáo")
          .type("Kết quả nổi bật", "Hoàn thành 5/8 chỉ tiêu.")
          .type("Nhiệm vụ trọng tâm 6 tháng", "Hoàn thành các chỉ tiêu còn lại.")
          .press("Lưu báo cáo");
      head.signIn("Thủ trưởng – " + UNIT)
          .go(YEAR + "/thuc-hien")
          .follow("Viết báo cáo")
          .press("Gửi báo cáo")
          .sees("đúng hạn");
    }
  }
}
