package vn.giaouoc.year.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.Vi;

class LatenessTest {

  @ParameterizedTest(name = "due 30/06/2024, received {0}, {1} hours of grace: {2} days late")
  @CsvSource({
    "2024-06-29T08:00, 0, 0",
    "2024-06-30T23:59, 0, 0",
    "2024-07-01T00:00, 0, 1",
    "2024-07-01T00:00, 1, 0",
    "2024-07-01T23:59, 24, 0",
    "2024-07-02T00:00, 24, 2",
    "2024-08-09T08:00, 0, 40",
  })
  void lateIsByTheTimeOfReceiptInTheProvince(LocalDateTime received, int grace, int days) {
    var instant = received.atZone(ZoneId.of(Vi.ZONE)).toInstant();

    assertThat(Lateness.days(LocalDate.of(2024, 6, 30), instant, grace)).isEqualTo(days);
  }
}
