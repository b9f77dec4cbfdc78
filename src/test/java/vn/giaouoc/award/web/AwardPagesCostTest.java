package vn.giaouoc.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class AwardPagesCostTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired StatementCounter statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/khen-thuong",
        "/khen-thuong/them",
        "/khen-thuong/to-trinh",
        "/khen-thuong/dieu-kien",
        "/khen-thuong/ho-so"
      })
  void aPageTakesAtMostFifteenStatementsHoweverManyUnits(String page) {
    var small = drawnUp(6);
    var large = drawnUp(14);

    var ofSmall = cost(small, page);
    var ofLarge = cost(large, page);

    assertThat(ofLarge).as(statements.statements().toString()).isEqualTo(ofSmall);
    assertThat(ofLarge).as(statements.statements().toString()).isLessThanOrEqualTo(15);
  }

  private int cost(TestYear year, String page) {
    statements.reset();
    assertThat(mvc.get().uri(year.path() + page).with(signedIn(year.secretary()))).hasStatusOk();
    return statements.statements().size();
  }

  private TestYear drawnUp(int units) {
    var year = years.in(BlocYearState.YEAREND_MEETING, units);
    steps.drawnUp(year);
    return year;
  }
}
