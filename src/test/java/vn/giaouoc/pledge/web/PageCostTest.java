package vn.giaouoc.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Pledged;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class PageCostTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture years;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired SigningService signing;
  @Autowired StatementCounter statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ke-hoach",
        "/ke-hoach/gop-y",
        "/giao-uoc",
        "/giao-uoc/ky",
        "/giao-uoc/dang-ky",
        "/giao-uoc/nhiem-vu",
        "/giao-uoc/chi-tieu/30-6"
      })
  void aPageTakesAtMostFifteenStatementsHoweverManyUnits(String page) {
    var small = signed(3);
    var large = signed(12);
    cost(small, page);

    var ofSmall = cost(small, page);
    var ofLarge = cost(large, page);

    assertThat(ofLarge).as(statements.statements().toString()).isEqualTo(ofSmall);
    assertThat(ofLarge).isLessThanOrEqualTo(15);
  }

  private int cost(TestYear year, String page) {
    statements.reset();
    assertThat(mvc.perform(get(year.path() + page).with(signedIn(year.secretary())))).hasStatusOk();
    return statements.statements().size();
  }

  private TestYear signed(int units) {
    var year = years.in(BlocYearState.LAUNCH_MEETING, units);
    new Pledged(pledges, targets).adopted(year);
    for (var n = 1; n <= units; n++) {
      signing.sign(year.standing(year.head(n)), year.unit(n));
    }
    return year;
  }
}
