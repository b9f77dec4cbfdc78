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

    assertThat(many).hasSizeLessThanOrEqualTo(15);
    assertThat(many).hasSameSizeAs(few);
  }

  /** The statements of the second visit: what is read once in the program's life does not count. */
  private List<String> cost(TestYear year) {
    visit(year);
    statements.reset();
    visit(year);
    return statements.statements();
  }

  private void visit(TestYear year) {
    assertThat(mvc.get().uri(year.path()).with(signedIn(year.secretary()))).hasStatusOk();
  }
}
