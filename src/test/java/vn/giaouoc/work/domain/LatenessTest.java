package vn.giaouoc.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

  @ParameterizedTest(name = "due 30/06/2024, received {0} with {1} h grace: {2} days late")
  @CsvSource({
    "2024-06-30T16:59:00Z, 0, 0",
    "2024-06-30T17:00:00Z, 0, 1",
    "2024-06-30T17:00:00Z, 8, 0",
    "2024-07-01T01:00:00Z, 8, 1",
    "2024-07-15T03:00:00Z, 0, 15",
    "2024-05-01T00:00:00Z, 0, 0"
  })
  void daysAreCountedByTheTimeOfReceiptInTheProvince(Instant received, int grace, int days) {
    assertThat(Lateness.days(LocalDate.of(2024, 6, 30), received, Duration.ofHours(grace)))
        .isEqualTo(days);
  }

  @Test
  void withoutALastDayNobodyIsLate() {
    assertThat(Lateness.days(null, Instant.parse("2030-01-01T00:00:00Z"), Duration.ZERO)).isZero();
  }

  @Test
  void progressNamesThoseWhoAreMissing() {
    assertThat(new SendingProgress(8, List.of("Báo Đắk Nông")).sentence())
        .isEqualTo("7/8 đơn vị đã gửi, còn: Báo Đắk Nông");
    assertThat(new SendingProgress(5, List.of()).sentence()).isEqualTo("5/5 đơn vị đã gửi");
  }

  @Test
  void theBlocsDraftGathersEachPartUnitByUnit() {
    var draft =
        BlocReportDraft.of(
            List.of(
                new BlocReportDraft.UnitReport(
                    "Trường Chính trị tỉnh", new ReportTexts("Mở 5 lớp", "", "Mở 3 lớp", "")),
                new BlocReportDraft.UnitReport(
                    "Báo Đắk Nông", new ReportTexts("Xuất bản 150 số", "Thiếu nhân lực", "", ""))));

    assertThat(draft.strengths())
        .isEqualTo("- Trường Chính trị tỉnh: Mở 5 lớp\n- Báo Đắk Nông: Xuất bản 150 số");
    assertThat(draft.weaknesses()).isEqualTo("- Báo Đắk Nông: Thiếu nhân lực");
    assertThat(draft.proposals()).isEmpty();
  }
}
