package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class DeadlineServiceTest {

  @Autowired YearFixture fixture;
  @Autowired TestClock clock;

  @Autowired DeadlineService service;
  @Autowired Deadlines deadlines;

  @BeforeEach
  void itIsJanuary2024() {
    clock.goTo(LocalDate.of(2024, 1, 15));
  }

  @Test
  void theTemplateIsReDatedAndMovedOffDaysOff() {
    var year = fixture.in(BlocYearState.PREPARED);

    // 31/03/2024 is a Sunday, 30/06/2024 too.
    assertThat(due(year, DeadlineCode.PLEDGE)).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(due(year, DeadlineCode.MIDYEAR_REPORT)).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(due(year, DeadlineCode.PROPOSAL)).isEqualTo(LocalDate.of(2025, 1, 15));
    assertThat(deadlines.find(year.id(), DeadlineCode.PLEDGE).orElseThrow().template())
        .isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void anExtensionForOneUnitLeavesTheOthersLate() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);
    var received = LocalDate.of(2024, 7, 4);

    service.extend(
        year.standing(year.secretary()),
        DeadlineCode.MIDYEAR_REPORT,
        year.unit(3),
        LocalDate.of(2024, 7, 5),
        "Đơn vị đang kiểm toán");

    assertThat(deadlines.lateDays(year.id(), DeadlineCode.MIDYEAR_REPORT, year.unit(3), received))
        .isZero();
    assertThat(deadlines.lateDays(year.id(), DeadlineCode.MIDYEAR_REPORT, year.unit(4), received))
        .isEqualTo(3);
    assertThat(deadlines.lateDays(year.id(), "NOT_IN_THE_CALENDAR", year.unit(4), received))
        .isZero();
  }

  @Test
  void theSecretaryExtendsByAFewDaysTheHeadAndTheBoardByAny() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);
    var late = LocalDate.of(2024, 8, 9);

    assertThatThrownBy(() ->
            service.extend(
                year.standing(year.secretary()), DeadlineCode.MIDYEAR_MEETING, null, late, "Bận"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Thư ký khối chỉ được gia hạn đến 04/08/2024");

    service.extend(
        year.standing(year.leaderHead()), DeadlineCode.MIDYEAR_MEETING, null, late, "Bận");
    assertThat(deadlines.find(year.id(), DeadlineCode.MIDYEAR_MEETING).orElseThrow().dueForAll())
        .isEqualTo(late);

    service.extend(
        year.standing(year.board()),
        DeadlineCode.MIDYEAR_MEETING,
        null,
        late.plusDays(1),
        "Theo đề nghị");
    assertThat(deadlines.find(year.id(), DeadlineCode.MIDYEAR_MEETING).orElseThrow().extensions())
        .hasSize(2);
  }

  @Test
  void everythingWrongWithAnExtensionIsSaidAtOnce() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);

    assertThatThrownBy(() ->
            service.extend(
                year.standing(year.secretary()),
                DeadlineCode.PLEDGE,
                null,
                LocalDate.of(2024, 1, 1),
                " "))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons()).hasSize(2));
  }

  @Test
  void aMemberOnlyAsksAndAUnitOfAnotherBlocIsNotThere() {
    var year = fixture.in(BlocYearState.MIDYEAR_REPORTING);
    var other = fixture.in(BlocYearState.PREPARED);
    var to = LocalDate.of(2024, 7, 3);

    assertThatThrownBy(() ->
            service.extend(year.standing(year.head(3)), DeadlineCode.MIDYEAR_REPORT, null, to, "x"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            service.extend(
                year.standing(year.leaderHead()),
                DeadlineCode.MIDYEAR_REPORT,
                other.unit(1),
                to,
                "x"))
        .isInstanceOf(NoSuchElementException.class);
  }

  private LocalDate due(TestYear year, String code) {
    return deadlines.due(year.id(), code, year.unit(1)).orElseThrow();
  }
}
