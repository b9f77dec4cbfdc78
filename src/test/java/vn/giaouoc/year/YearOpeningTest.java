package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.RuleBook;
import vn.giaouoc.rule.RuleLayer;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class YearOpeningTest {

  @Autowired YearFixture fixture;
  @Autowired BlocFixture blocFixture;
  @Autowired TestClock clock;

  @Autowired YearOpening opening;
  @Autowired YearAccess access;
  @Autowired DeadlineService calendar;
  @Autowired Deadlines deadlines;
  @Autowired Years years;
  @Autowired Blocs blocs;
  @Autowired RuleBook rules;

  @BeforeEach
  void itIsJanuary2024() {
    clock.goTo(LocalDate.of(2024, 1, 15));
  }

  @Test
  void theBoardOpensTheNextYearBesideTheOneStillOpen() {
    var year = fixture.in(BlocYearState.PROPOSED);
    calendar.add(year.standing(year.secretary()), "Nộp bài dự thi viết", LocalDate.of(2024, 9, 16));

    var opened = opening.open(year.board(), year.year().bloc(), 2025);

    assertThat(opened.missing()).isEmpty();
    assertThat(opened.year().state()).isEqualTo(BlocYearState.PREPARED);
    assertThat(opened.year().previous()).isEqualTo(year.id());
    assertThat(years.open(year.year().bloc())).hasSize(2);
    assertThat(blocs.members(year.year().bloc(), 2025))
        .extracting(Member::unit)
        .containsExactlyElementsOf(year.units());
    assertThat(deadlines.find(opened.year().id(), DeadlineCode.PLEDGE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(deadlines.of(opened.year().id()))
        .filteredOn(d -> d.label().equals("Nộp bài dự thi viết"))
        .extracting(Deadline::due)
        .containsExactly(LocalDate.of(2025, 9, 16));
  }

  @Test
  void theBoardOfAProvinceMergedSinceStillOpensAYear() {
    var bloc = blocFixture.aBloc().inProvince("DAK_NONG").make();
    var year = fixture.in(BlocYearState.PLEDGED, bloc);
    clock.goTo(LocalDate.of(2026, 1, 15));

    var opened = opening.open(year.board(), year.year().bloc(), year.year().number() + 1);

    assertThat(opened.year().state()).isEqualTo(BlocYearState.PREPARED);
    assertThat(access.here(year.board(), year.year().bloc(), opened.year().number()).standing())
        .matches(Standing::isBoard);
  }

  @Test
  void whatTheProvinceSetsHoldsAboveTheYearBefore() {
    var year = fixture.in(BlocYearState.CLOSED);
    rules.set(
        year.board(),
        new RuleBook.Draft(
            "year.crossCheck",
            RuleLayer.BLOC,
            new RuleScope(year.bloc().province(), year.year().bloc()),
            "Không",
            LocalDate.of(2025, 1, 1),
            null,
            "Quy chế 2025",
            Certainty.VERIFIED));

    var opened = opening.open(year.board(), year.year().bloc(), 2025);

    assertThat(years.settings(year.id()).crossCheck()).isTrue();
    assertThat(years.settings(opened.year().id()).crossCheck()).isFalse();
  }

  @Test
  void nobodyButTheBoardOpensAYear() {
    var year = fixture.in(BlocYearState.CLOSED);

    for (var actor :
        new Actor[] {year.secretary(), year.leaderHead(), year.admin(), year.stranger()}) {
      assertThatThrownBy(() -> opening.open(actor, year.year().bloc(), 2025))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void aYearIsOpenedOnceAndNotInTheFarFuture() {
    var year = fixture.in(BlocYearState.CLOSED);

    assertThatThrownBy(() -> opening.open(year.board(), year.year().bloc(), 2024))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã được mở");
    assertThatThrownBy(() -> opening.open(year.board(), year.year().bloc(), 2124))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2025");
  }
}
