package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;

/** A year set to it enters reporting and self-scoring by itself on their dates. */
@IntegrationTest
class MovesByDateTest {

  private static final LocalDate REPORTS_OPEN = LocalDate.of(2024, 6, 17);

  @Autowired YearFixture fixture;
  @Autowired TestClock clock;
  @Autowired YearSettingsService settings;
  @Autowired Years years;
  @Autowired Deadlines deadlines;
  @Autowired MovesByDate job;

  @Test
  void itMovesOnTheDayAndNotBeforeAndTheLedgerSaysWhy() {
    var year = byDate(fixture.in(BlocYearState.RUNNING_H1));
    assertThat(deadlines.find(year.id(), DeadlineCode.MIDYEAR_REPORT_OPENS).orElseThrow().due())
        .isEqualTo(REPORTS_OPEN);

    clock.goTo(REPORTS_OPEN.minusDays(1));
    job.moveAll();
    assertThat(state(year)).isEqualTo(BlocYearState.RUNNING_H1);

    clock.goTo(REPORTS_OPEN);
    job.moveAll();
    job.moveAll();
    assertThat(state(year)).isEqualTo(BlocYearState.MIDYEAR_REPORTING);
    var move = years.moves(year.id()).getLast();
    assertThat(move.kind()).isEqualTo(Move.Kind.AUTOMATIC);
    assertThat(move.reason()).isEqualTo("Đến ngày 17/06/2024 theo lịch của năm");
  }

  @Test
  void aSignedYearWithoutAFigurePassesThroughTheFirstHalf() {
    var year = byDate(fixture.in(BlocYearState.PLEDGED));
    clock.goTo(REPORTS_OPEN);

    job.moveAll();

    assertThat(state(year)).isEqualTo(BlocYearState.MIDYEAR_REPORTING);
    assertThat(years.moves(year.id()))
        .extracting(Move::to)
        .endsWith(BlocYearState.RUNNING_H1, BlocYearState.MIDYEAR_REPORTING);
  }

  @Test
  void aYearNotSetToItWaitsForItsLeader() {
    var year = fixture.in(BlocYearState.RUNNING_H1);
    clock.goTo(REPORTS_OPEN);

    job.moveAll();

    assertThat(state(year)).isEqualTo(BlocYearState.RUNNING_H1);
  }

  @Test
  void whatAGuardBlocksWaitsForPeople() {
    var year = byDate(fixture.in(BlocYearState.RUNNING_H2));
    clock.goTo(LocalDate.of(2024, 12, 1));

    job.moveAll();

    assertThat(state(year)).as("no score table is approved").isEqualTo(BlocYearState.RUNNING_H2);
  }

  private BlocYearState state(TestYear year) {
    return years.get(year.id()).state();
  }

  private TestYear byDate(TestYear year) {
    var s = years.settings(year.id());
    settings.change(
        year.standing(year.board()),
        new YearSettings(
            s.boardReview(),
            s.crossCheck(),
            s.crossCheckOrder(),
            s.seesOthersScores(),
            s.objectionDays(),
            s.graceHours(),
            s.secretaryExtensionDays(),
            s.shiftOffHolidays(),
            true,
            s.version()));
    return year;
  }
}
