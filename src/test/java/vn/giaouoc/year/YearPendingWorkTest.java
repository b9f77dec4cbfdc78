package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork.Task;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class YearPendingWorkTest {

  @Autowired YearFixture fixture;
  @Autowired YearPendingWork work;
  @Autowired TestClock clock;

  @BeforeEach
  void itIsJuly2024() {
    clock.goTo(LocalDate.of(2024, 7, 2));
  }

  @Test
  void whoMayMoveTheYearIsToldAndNobodyElse() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);

    assertThat(tasks(year, year.secretary()))
        .containsExactly(
            new Task(
                "Chuyển sang hội nghị sơ kết",
                tasks(year, year.leaderHead()).getFirst().detail(),
                year.path(),
                LocalDate.of(2024, 7, 30)));
    assertThat(tasks(year, year.leaderHead())).hasSize(1);
    assertThat(tasks(year, year.head(2))).isEmpty();
    assertThat(tasks(year, year.officer(3))).isEmpty();
    assertThat(tasks(year, year.board())).isEmpty();
    assertThat(tasks(year, year.overseer())).isEmpty();
    assertThat(tasks(year, year.stranger())).isEmpty();
    assertThat(tasks(year, year.admin())).isEmpty();
  }

  @Test
  void theDeputyMayChairAndTheBoardAppraises() {
    var meeting = fixture.in(BlocYearState.MIDYEAR_MEETING);
    var appraisal = fixture.in(BlocYearState.BOARD_APPRAISAL);

    assertThat(tasks(meeting, meeting.head(2))).hasSize(1);
    assertThat(tasks(appraisal, appraisal.board()))
        .extracting(Task::title)
        .containsExactly("Trình Hội đồng Thi đua - Khen thưởng");
    assertThat(tasks(appraisal, appraisal.leaderHead())).isEmpty();
  }

  @Test
  void aClosedYearAsksNothing() {
    var year = fixture.in(BlocYearState.CLOSED);

    assertThat(tasks(year, year.board())).isEmpty();
  }

  private List<Task> tasks(TestYear year, Actor actor) {
    return work.tasksOf(actor).stream().filter(t -> t.link().equals(year.path())).toList();
  }
}
