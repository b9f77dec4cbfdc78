package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class GuardsAreAnsweredTest {

  @Autowired List<GuardAnswers> modules;
  @Autowired Lacks lacks;
  @Autowired YearFixture fixture;

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
  void aYearWithNothingInItIsNotClosed() {
    var year = fixture.in(BlocYearState.AWARDED).year();

    assertThat(lacks.of(year, Step.CLOSE.guards())).anyMatch(Lack::blocks);
  }
}
