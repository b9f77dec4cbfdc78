package vn.giaouoc.year.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class OverviewCostTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture fixture;
  @Autowired StatementCounter statements;

  @ParameterizedTest(name = "the overview at {0} takes at most 15 statements, however many units")
  @EnumSource(BlocYearState.class)
  void theOverviewDoesNotGrowWithTheUnits(BlocYearState state) {
    var few = cost(fixture.in(state, 3));
    var many = cost(fixture.in(state, 12));

    assertThat(many).hasSizeLessThanOrEqualTo(limit(state));
    assertThat(many).hasSameSizeAs(few);
  }

  /** The year-end meeting asks the guards of five modules; it still takes 19. */
  private static int limit(BlocYearState state) {
    return state == BlocYearState.YEAREND_MEETING ? 19 : 15;
  }

  private List<String> cost(TestYear year) {
    statements.reset();
    assertThat(mvc.get().uri(year.path()).with(signedIn(year.secretary()))).hasStatusOk();
    return statements.statements();
  }
}
