package vn.giaouoc.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.UnitOperations;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class ExclusionFactsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

  @Autowired YearFixture years;
  @Autowired ExclusionService exclusions;
  @Autowired UnitOperations operations;

  @Test
  void theChecklistKnowsItselfWhichUnitIsDissolved() {
    var year = years.in(BlocYearState.YEAREND_MEETING);
    var gone = year.unit(3);
    operations.dissolve(
        year.boardHead(),
        gone,
        new Effect(new Act("12-QĐ/TU", DAY, "Tỉnh ủy", null), DAY, "Sắp xếp"));

    var screening = exclusions.screening(year.standing(year.secretary()));

    assertThat(screening.of(gone, "DISSOLVED").orElseThrow().found()).isTrue();
    assertThat(screening.of(gone, "DISSOLVED").orElseThrow().note()).contains("01/12/2023");
    assertThat(screening.of(year.unit(2), "DISSOLVED").orElseThrow().found()).isFalse();
  }
}
