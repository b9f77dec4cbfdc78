package vn.giaouoc.year.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Years;

@IntegrationTest
class CalendarPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture fixture;
  @Autowired Years years;
  @Autowired TestClock clock;

  @BeforeEach
  void itIsJuly2024() {
    clock.goTo(LocalDate.of(2024, 7, 2));
  }

  @Test
  void theCalendarSaysWhatIsPastAndWhatComes() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);

    assertThat(get(year, "/lich", year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Báo cáo 6 tháng của đơn vị")
        .contains("01/07/2024")
        .contains("Lịch mẫu 30/06/2024, lùi vì là ngày nghỉ")
        .contains("Đã qua 1 ngày")
        .doesNotContain("gia-han");
  }

  @Test
  void theSecretaryExtendsForOneUnitAndTheReasonIsShown() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);

    var answer =
        mvc.post()
            .uri(year.path() + "/lich/gia-han")
            .param("thoi-han", "MIDYEAR_REPORT")
            .param("don-vi", year.unit(3).toString())
            .param("den-ngay", "05/07/2024")
            .param("ly-do", "Đơn vị đang kiểm toán")
            .with(signedIn(year.secretary()));

    assertThat(answer).hasStatus(303);
    assertThat(get(year, "/lich", year.head(4))).bodyText().contains("Đơn vị đang kiểm toán");
  }

  @Test
  void everyWrongFieldOfAnExtensionHasItsSentenceAndNothingTypedIsLost() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);

    var answer =
        mvc.post()
            .uri(year.path() + "/lich/gia-han")
            .param("thoi-han", "MIDYEAR_REPORT")
            .param("den-ngay", "31/02/2024")
            .param("ly-do", "")
            .with(signedIn(year.secretary()));

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("không phải là một ngày có thật")
        .contains("Hãy nhập lý do")
        .contains("value=\"31/02/2024\"");
  }

  @Test
  void theBoardChangesTheSettingsAndAMemberOnlyReadsThem() {
    var year = fixture.in(BlocYearState.RUNNING_H1);
    assertThat(get(year, "/thiet-lap", year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("disabled")
        .doesNotContain("Lưu thiết lập");

    assertThat(settings(year, year.board(), "0", "5")).hasStatus(303);
    assertThat(years.settings(year.id()).crossCheck()).isFalse();
    assertThat(settings(year, year.board(), "0", "6")).hasStatus(409);
    assertThat(settings(year, year.board(), "1", "999"))
        .hasStatus(422)
        .bodyText()
        .contains("từ 0 đến 60");
    assertThat(settings(year, year.secretary(), "1", "5")).hasStatus(404);
  }

  @Test
  void theOrderIsNotChangedWhileItIsBeingFollowed() {
    var year = fixture.in(BlocYearState.SELF_SCORING);

    assertThat(settings(year, year.board(), "0", "5"))
        .hasStatus(422)
        .bodyText()
        .contains("đang tự chấm điểm hoặc kiểm tra chéo");
  }

  @Test
  void theBoardOpensTheNextYearFromThePage() {
    var year = fixture.in(BlocYearState.PROPOSED);
    var form = "/khoi/" + year.year().bloc() + "/nam/moi";

    assertThat(mvc.get().uri(form).with(signedIn(year.secretary()))).hasStatus(404);
    assertThat(mvc.get().uri(form).with(signedIn(year.board())))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"2025\"");
    assertThat(mvc.post().uri(form).param("nam", "2024").with(signedIn(year.board())))
        .hasStatus(422)
        .bodyText()
        .contains("đã được mở");
    assertThat(mvc.post().uri(form).param("nam", "2025").with(signedIn(year.board())))
        .hasStatus(303);
    assertThat(get(year, "", year.secretary())).bodyText().contains("Năm 2025 – Chuẩn bị");
  }

  private MvcTestResult get(TestYear year, String page, Actor actor) {
    return mvc.get().uri(year.path() + page).with(signedIn(actor)).exchange();
  }

  private MvcTestResult settings(TestYear year, Actor actor, String version, String days) {
    return mvc.post()
        .uri(year.path() + "/thiet-lap")
        .param("ban-gop-y", "1")
        .param("thu-tu", "AFTER_SELF_SCORE")
        .param("ngay-kien-nghi", days)
        .param("gio-an-han", "0")
        .param("ngay-gia-han", "5")
        .param("version", version)
        .with(signedIn(actor))
        .exchange();
  }
}
