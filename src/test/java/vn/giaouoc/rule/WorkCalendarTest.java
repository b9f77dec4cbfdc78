package vn.giaouoc.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;

/** A Wednesday that is free in one province is worked in the others. */
@IntegrationTest
class WorkCalendarTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2031, 11, 19);

  @Autowired WorkCalendar calendar;
  @Autowired BlocFixture blocs;

  @Test
  void aDayOffOfAProvinceHoldsForItsBlocsOnly() {
    var here = blocs.aBloc().inProvince("TRA_VINH").make();
    var there = blocs.aBloc().inProvince("CA_MAU").make();

    calendar.enter(here.board(), day("TRA_VINH", false));

    assertThat(calendar.days(here.id(), LocalDate.of(2024, 1, 1)).works(WEDNESDAY)).isFalse();
    assertThat(calendar.days(there.id(), LocalDate.of(2024, 1, 1)).works(WEDNESDAY)).isTrue();
  }

  @Test
  void whatTheProvinceSaysGoesBeforeWhatHoldsForTheWholeCountry() {
    var bloc = blocs.aBloc().inProvince("KIEN_GIANG").make();
    var other = blocs.aBloc().inProvince("CA_MAU").make();
    var newYear = LocalDate.of(2024, 1, 1);
    assertThat(calendar.days(bloc.id(), newYear).works(newYear)).isFalse();

    calendar.enter(
        bloc.board(),
        new WorkCalendar.ExceptionalDay(
            newYear, "KIEN_GIANG", true, "Làm bù", "Kiểm thử", Certainty.DESIGN));

    assertThat(calendar.days(bloc.id(), newYear).works(newYear)).isTrue();
    assertThat(calendar.days(other.id(), newYear).works(newYear)).isFalse();
  }

  @Test
  void theBoardEntersDaysOfItsOwnProvinceOnly() {
    var bloc = blocs.aBloc().inProvince("DAK_NONG").make();

    for (var actor : new Actor[] {bloc.secretary(), bloc.stranger(), bloc.leaderHead()}) {
      assertThatThrownBy(() -> calendar.enter(actor, day("DAK_NONG", false)))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> calendar.enter(bloc.board(), day("CA_MAU", false)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> calendar.enter(bloc.boardHead(), day(null, false)))
        .as("days of the whole country come with the program")
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aDayEnteredAgainIsChanged() {
    var bloc = blocs.aBloc().inProvince("BEN_TRE").make();
    calendar.enter(bloc.board(), day("BEN_TRE", false));
    calendar.enter(bloc.board(), day("BEN_TRE", true));

    assertThat(calendar.exceptions(2031))
        .filteredOn(d -> "BEN_TRE".equals(d.province()))
        .singleElement()
        .satisfies(d -> assertThat(d.works()).isTrue());
  }

  private static WorkCalendar.ExceptionalDay day(@Nullable String province, boolean works) {
    return new WorkCalendar.ExceptionalDay(
        WEDNESDAY, province, works, "Ngày của tỉnh", "Kiểm thử", Certainty.DESIGN);
  }
}
