package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class GuardsAreAnsweredTest {

  @Autowired List<GuardAnswers> modules;
  @Autowired Lacks lacks;
  @Autowired YearFixture fixture;
  @Autowired MockMvcTester mvc;

  @Test
  void everyGuardIsAnsweredByExactlyOneModule() {
    for (var guard : Guard.values()) {
      var answering = modules.stream().filter(m -> m.answered().contains(guard)).toList();
      assertThat(answering).as("%s", guard).hasSize(1);
    }
  }

  @Test
  void everyGuardCanBeAskedInAYearWithNothingInIt() {
    var year = fixture.in(BlocYearState.PREPARED).year();

    for (var guard : lacks.answered()) {
      for (var lack : lacks.of(year, List.of(guard))) {
        assertThat(lack.sentence()).as("%s", guard).isNotBlank();
        assertThat(lack.link()).as("%s", guard).startsWith("/");
      }
    }
  }

  @Test
  void everyLinkOfAGuardLeadsToAPage() {
    var year = fixture.in(BlocYearState.YEAREND_MEETING);
    var pages =
        lacks.answered().stream()
            .flatMap(guard -> lacks.of(year.year(), List.of(guard)).stream())
            .map(lack -> lack.link().replaceAll("#.*", ""))
            .distinct();

    assertThat(pages.filter(page -> nobodyFinds(year, page))).isEmpty();
  }

  private boolean nobodyFinds(TestYear year, String page) {
    return Stream.of(year.secretary(), year.boardHead(), year.officer(2), year.head(2))
        .map(actor -> mvc.get().uri(page).with(signedIn(actor)).exchange())
        .noneMatch(answer -> answer.getResponse().getStatus() == 200);
  }

  @Test
  void aYearWithNothingInItIsNotClosed() {
    var year = fixture.in(BlocYearState.AWARDED).year();

    assertThat(lacks.of(year, Step.CLOSE.guards())).anyMatch(Lack::blocks);
  }
}
