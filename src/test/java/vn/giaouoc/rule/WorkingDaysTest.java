package vn.giaouoc.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays DAYS =
      new WorkingDays(
          Map.of(
              LocalDate.of(2024, 4, 29), false,
              LocalDate.of(2024, 4, 30), false,
              LocalDate.of(2024, 5, 1), false,
              LocalDate.of(2024, 5, 4), true));

  @ParameterizedTest(name = "the first working day from {0} on is {1}")
  @CsvSource({
    "2024-04-26, 2024-04-26",
    "2024-04-27, 2024-05-02",
    "2024-05-01, 2024-05-02",
    "2024-05-04, 2024-05-04",
    "2024-05-05, 2024-05-06",
  })
  void aDayOffMovesToTheNextWorkingDay(LocalDate day, LocalDate expected) {
    assertThat(DAYS.onOrAfter(day)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} working days after {0} is {2}, and back")
  @CsvSource({
    "2024-04-26, 1, 2024-05-02",
    "2024-04-26, 2, 2024-05-03",
    "2024-04-26, 3, 2024-05-04",
    "2024-04-26, 4, 2024-05-06",
    "2024-05-06, 0, 2024-05-06",
  })
  void workingDaysAreCounted(LocalDate from, int count, LocalDate to) {
    assertThat(DAYS.plus(from, count)).isEqualTo(to);
    assertThat(DAYS.between(from, to)).isEqualTo(count);
    assertThat(DAYS.between(to, from)).isZero();
  }
}
