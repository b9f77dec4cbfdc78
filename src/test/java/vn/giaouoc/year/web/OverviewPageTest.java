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
class OverviewPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture fixture;
  @Autowired TestClock clock;

  @Autowired Years years;

  @BeforeEach
  void itIsJanuary2024() {
    clock.goTo(LocalDate.of(2024, 1, 15));
  }

  @Test
  void theSecretarySeesTheButtonAndAMemberSeesWhoMayPress() {
    var year = fixture.in(BlocYearState.RUNNING_H1);

    assertThat(get(year, year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("Bước tiếp theo: Yêu cầu báo cáo 6 tháng")
        .contains("chuyen-buoc");
    assertThat(get(year, year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Chờ Khối trưởng")
        .doesNotContain("chuyen-buoc");
  }

  @Test
  void strangersAndTheAdministratorDoNotFindTheYear() {
    var year = fixture.in(BlocYearState.RUNNING_H1);

    assertThat(get(year, year.stranger())).hasStatus(404);
    assertThat(get(year, year.admin())).hasStatus(404);
    assertThat(mvc.get().uri("/khoi/99999999/nam/2024").with(signedIn(year.secretary())))
        .hasStatus(404);
    assertThat(mvc.get().uri("/khoi/x/nam/2024").with(signedIn(year.secretary()))).hasStatus(404);
  }

  @Test
  void theButtonMovesTheYearOnceAndTheSlowerIsTold() {
    var year = fixture.in(BlocYearState.RUNNING_H1);

    assertThat(move(year, year.secretary(), "CALL_FOR_MIDYEAR_REPORTS", "0", "")).hasStatus(303);
    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.MIDYEAR_REPORTING);

    assertThat(move(year, year.leaderHead(), "CALL_FOR_MIDYEAR_REPORTS", "0", ""))
        .hasStatus(409)
        .bodyText()
        .contains("Có người khác vừa lưu");
  }

  @Test
  void aReturnWithoutReasonIsAskedForOne() {
    var year = fixture.in(BlocYearState.COUNCIL);

    assertThat(move(year, year.board(), "RETURN_TO_APPRAISAL", "0", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Trả lại phải ghi rõ lý do");

    assertThat(move(year, year.board(), "RETURN_TO_APPRAISAL", "0", "Thiếu ý kiến cơ quan thuế"))
        .hasStatus(303);
    assertThat(get(year, year.head(2))).bodyText().contains("Thiếu ý kiến cơ quan thuế");
  }

  @Test
  void theStateOfAPastDayIsSaidInWords() {
    var year = fixture.in(BlocYearState.PLEDGED);

    assertThat(mvc.get().uri(year.path() + "?ngay=15/01/2024").with(signedIn(year.officer(1))))
        .hasStatusOk()
        .bodyText()
        .contains("Ngày 15/01/2024, năm thi đua ở bước “Đã ký giao ước”");
    assertThat(mvc.get().uri(year.path() + "?ngay=31/02/2024").with(signedIn(year.officer(1))))
        .hasStatus(422)
        .bodyText()
        .contains("không phải là một ngày có thật");
  }

  private MvcTestResult get(TestYear year, Actor actor) {
    return mvc.get().uri(year.path()).with(signedIn(actor)).exchange();
  }

  private MvcTestResult move(
      TestYear year, Actor actor, String step, String version, String reason) {
    return mvc.post()
        .uri(year.path() + "/chuyen-buoc")
        .param("buoc", step)
        .param("version", version)
        .param("ly-do", reason)
        .with(signedIn(actor))
        .exchange();
  }
}
