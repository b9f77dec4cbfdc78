package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class JournalTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture years;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoLeadsReadsTheYearsLogWithWhatWasBeforeAndAfter() {
    var year = years.in(BlocYearState.RUNNING_H1);
    record(year, "Sửa phong trào “Dân vận khéo”");

    assertThat(open(year.path() + "/nhat-ky", year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("Sửa phong trào “Dân vận khéo”", "Tên cũ", "Tên mới", "Chuỗi nguyên vẹn");
    assertThat(open(year.path() + "/nhat-ky", year.board())).hasStatusOk();
    assertThat(open(year.path() + "/nhat-ky", year.officer(3))).hasStatus(404);
  }

  @Test
  void theFilterFindsByPersonUnitMatterAndDay() {
    var year = years.in(BlocYearState.RUNNING_H1);
    record(year, "Việc cần tìm");
    var page = year.path() + "/nhat-ky";

    for (var hit :
        new String[] {
          "nguoi=thu", "viec=plan", "tu=01/01/2024&den=31/12/2099", "don-vi=" + year.unit(1)
        }) {
      assertThat(open(page + "?" + hit, year.secretary()))
          .as(hit)
          .bodyText()
          .contains("Việc cần tìm");
    }
    for (var miss :
        new String[] {"nguoi=khongai", "viec=voting", "den=01/01/1990", "don-vi=" + year.unit(2)}) {
      assertThat(open(page + "?" + miss, year.secretary()))
          .as(miss)
          .bodyText()
          .doesNotContain("Việc cần tìm");
    }
    assertThat(open(page + "?tu=31/02/2024", year.secretary()))
        .hasStatusOk()
        .bodyText()
        .contains("không phải là một ngày có thật", "Việc cần tìm");
  }

  @Test
  void theBoardReadsTheBlocsOfItsProvinceOnly() {
    var year = years.in(BlocYearState.RUNNING_H1);
    record(year, "Việc của khối này " + year.id());
    var elsewhere =
        TestBloc.actor(
            "Ban tỉnh khác", Grant.ofProvince(vn.giaouoc.shared.Role.BOARD_HEAD, "CA_MAU"));

    assertThat(open("/nhat-ky?khoi=" + year.bloc().id(), year.board()))
        .hasStatusOk()
        .bodyText()
        .contains("Việc của khối này " + year.id());
    assertThat(open("/nhat-ky?khoi=" + year.bloc().id(), elsewhere)).hasStatus(404);
    assertThat(open("/nhat-ky", year.head(1))).hasStatus(404);
  }

  @Test
  void theAdministratorSeesAccountsAndNoBusiness() {
    var year = years.in(BlocYearState.RUNNING_H1);
    record(year, "Nội dung nghiệp vụ " + year.id());

    assertThat(open("/nhat-ky", year.admin()))
        .hasStatusOk()
        .bodyText()
        .contains("Tài khoản, đăng nhập")
        .doesNotContain("Nội dung nghiệp vụ");
    assertThat(open("/nhat-ky?khoi=" + year.bloc().id(), year.admin())).hasStatus(404);
    assertThat(open(year.path() + "/nhat-ky", year.admin())).hasStatus(404);
  }

  private void record(TestYear year, String sentence) {
    transaction.executeWithoutResult(tx ->
        events.publishEvent(
            Change.by(year.secretary(), "plan.edit-movement")
                .on("movement", 1)
                .in(year.bloc().id(), year.id())
                .forUnit(year.unit(1))
                .saying(sentence)
                .before(Map.of("Tên", "Tên cũ"))
                .after(Map.of("Tên", "Tên mới"))));
  }

  private MvcTestResult open(String address, Actor actor) {
    return mvc.get().uri(address).with(signedIn(actor)).exchange();
  }
}
