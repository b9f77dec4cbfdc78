package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.bloc.BlocYears;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class YearLinesTest {

  @Autowired YearFixture fixture;
  @Autowired BlocYears lines;

  @Test
  void theBlocPagesLearnWhichYearsAreOpen() {
    var open = fixture.in(BlocYearState.PLEDGED);
    var closed = fixture.in(BlocYearState.CLOSED);
    var blocs = List.of(open.year().bloc(), closed.year().bloc());

    assertThat(lines.open(open.secretary(), blocs))
        .containsExactly(
            new BlocYears.Line(open.year().bloc(), 2024, "Đã ký giao ước", open.path(), true));
    assertThat(lines.all(closed.secretary(), closed.year().bloc()))
        .extracting(BlocYears.Line::open)
        .containsExactly(false);
  }

  @Test
  void aYearOfWhichTheReaderIsNoMemberHasNoAddress() {
    var year = fixture.in(BlocYearState.PLEDGED);
    var stranger = fixture.in(BlocYearState.PLEDGED).secretary();

    assertThat(lines.all(stranger, year.year().bloc()))
        .extracting(BlocYears.Line::year, BlocYears.Line::href)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2024, ""));
    assertThat(lines.all(year.secretary(), year.year().bloc()))
        .extracting(BlocYears.Line::href)
        .containsExactly(year.path());
  }

  @Test
  void onlyTheBoardIsShownTheWayToOpenAYear() {
    var year = fixture.in(BlocYearState.PLEDGED);

    assertThat(Objects.requireNonNull(lines.opening(year.board(), year.year().bloc())).href())
        .isEqualTo("/khoi/" + year.year().bloc() + "/nam/moi");
    assertThat(lines.opening(year.leaderHead(), year.year().bloc())).isNull();
  }
}
