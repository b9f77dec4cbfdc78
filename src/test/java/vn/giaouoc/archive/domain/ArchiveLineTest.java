package vn.giaouoc.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.year.BlocYearState.AWARDED;
import static vn.giaouoc.year.BlocYearState.RUNNING_H1;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchiveLineTest {

  @Test
  void aPaperThatIsNotDueYetIsNotMissing() {
    var reports = new ArchiveLine(YearPaper.YEAR_REPORTS, 0, 9);

    assertThat(reports.state(RUNNING_H1)).isEqualTo(ArchiveLine.State.NOT_YET);
    assertThat(reports.state(AWARDED)).isEqualTo(ArchiveLine.State.MISSING);
    assertThat(reports.sentence()).isEqualTo("Báo cáo tổng kết năm: có 00/09");
  }

  @Test
  void whatNeverCameUpIsNeitherHereNorMissing() {
    assertThat(new ArchiveLine(YearPaper.TELLER_MINUTES, 0, 0).state(AWARDED))
        .isEqualTo(ArchiveLine.State.NONE);
    assertThat(new ArchiveLine(YearPaper.TELLER_MINUTES, 1, 1).state(AWARDED))
        .isEqualTo(ArchiveLine.State.HERE);
    assertThat(new ArchiveLine(YearPaper.TELLER_MINUTES, 1, 2).missing()).isOne();
  }

  @Test
  void theNumbersAreThoseOfTheDossierWithoutBallotsAndNews() {
    assertThat(Arrays.stream(YearPaper.values()).map(YearPaper::number))
        .isSorted()
        .doesNotHaveDuplicates()
        .doesNotContain(17, 27)
        .hasSize(25);
    assertThat(YearPaper.of(26)).isEqualTo(YearPaper.HANDOVER);
  }

  @Test
  void everyPaperSaysWhereItIsMade() {
    for (var paper : YearPaper.values()) {
      assertThat(paper.link("/khoi/3", "/khoi/3/nam/2024")).startsWith("/khoi/3");
    }
    assertThat(YearPaper.HANDOVER.link("/khoi/3", "/khoi/3/nam/2024"))
        .isEqualTo("/khoi/3/ban-giao/2024");
    assertThat(YearPaper.DECISIONS.link("/khoi/3", "/khoi/3/nam/2024"))
        .isEqualTo("/khoi/3/nam/2024/khen-thuong/quyet-dinh");
  }

  @Test
  void anAwardFileIsKeptAsLongAsItsHighestAwardAsks() {
    assertThat(Keeping.AWARD.parameter(Set.of("CERTIFICATE_PROVINCE", "FLAG_GOVERNMENT")))
        .isEqualTo("archive.awardState");
    assertThat(Keeping.AWARD.parameter(Set.of("FLAG_PROVINCE"))).isEqualTo("archive.awardProvince");
    assertThat(Keeping.AWARD.parameter(Set.of("COMMENDATION_LETTER")))
        .isEqualTo("archive.awardAgency");
    assertThat(Keeping.vi(0)).isEqualTo("Vĩnh viễn");
    assertThat(Keeping.vi(20)).isEqualTo("20 năm");
  }

  @Test
  void aSpreadsheetTakesNoCellForAFormula() {
    var text =
        new String(
            new CsvText("Tên", "Điểm").row("=1+1; \"x\"", "-1,5").row("Báo Đắk Nông", "9").bytes(),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(text).isEqualTo("\ufeffTên;Điểm\r\n\"'=1+1; \"\"x\"\"\";-1,5\r\nBáo Đắk Nông;9\r\n");
  }

  @Test
  void aFileNameHasNoMarks() {
    assertThat(FileSlug.of("Đảng ủy Khối các cơ quan & Doanh nghiệp tỉnh"))
        .isEqualTo("dang-uy-khoi-cac-co-quan-doanh-nghiep-tinh");
    assertThat(FileSlug.of("…")).isEqualTo("x");
  }
}
