package vn.giaouoc.bloc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class StatementsOfBlocPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired BlocFixture fixture;
  @Autowired StatementCounter counter;

  @Test
  void pagesNeedFewStatementsHoweverManyUnitsThereAre() {
    var small = fixture.aBloc().inProvince("LAI_CHAU").withUnits(3).make();
    var large = fixture.aBloc().inProvince("LANG_SON").withUnits(14).make();

    for (var page :
        List.of(
            "/khoi",
            "/khoi/%s",
            "/khoi/%s/thanh-vien/2024",
            "/khoi/%s/co",
            "/khoi/%s/khoi-truong",
            "/khoi/%s/ban-giao/2024",
            "/don-vi")) {
      assertThat(statements(page, large, large.board()))
          .as(page)
          .isEqualTo(statements(page, small, small.board()))
          .isLessThanOrEqualTo(15);
    }
    assertThat(statements("/don-vi/" + large.leader(), large, large.board()))
        .isLessThanOrEqualTo(15);
  }

  private int statements(String page, TestBloc bloc, Actor actor) {
    counter.reset();
    assertThat(mvc.get().uri(page.formatted(bloc.id())).with(signedIn(actor))).hasStatusOk();
    return counter.statements().size();
  }
}
