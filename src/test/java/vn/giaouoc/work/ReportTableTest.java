package vn.giaouoc.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.pledge.FigureEntry;
import vn.giaouoc.pledge.FigureService;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Pledged;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.work.domain.ReportFacts.TargetRow;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class ReportTableTest {

  @Autowired ReportService reports;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired FigureService figures;
  @Autowired KeyTaskService keyTasks;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;
  private Map<String, Long> ids;

  @BeforeEach
  void aPledgeWithFigures() {
    clock.goTo(LocalDate.of(2024, 6, 28));
    year = years.in(BlocYearState.RUNNING_H1);
    ids = new Pledged(pledges, targets).adopted(year);
    enter(3, 12);
    enter(4, 3);
  }

  @Test
  void theReportOfAUnitWritesItsOwnTable() {
    var row = row(3, "gia đình văn hóa");

    assertThat(row.planned()).isEqualTo("95%");
    assertThat(row.achieved()).isEqualTo("12/12");
    assertThat(row.light()).isEqualTo("green");
    assertThat(row.why()).contains("12");
    assertThat(row(4, "gia đình văn hóa").light()).isNotEqualTo("green");
  }

  @Test
  void whatNobodyEnteredIsShownAsMissing() {
    assertThat(row(3, "mô hình").light()).isEqualTo("grey");
    assertThat(row(3, "mô hình").verdict()).isEqualTo("Chưa có số liệu");
  }

  @Test
  void targetsOfTheBlocStandInTheBlocsReportOnly() {
    var midyear = ReportKind.MIDYEAR;
    var secretary = year.standing(year.secretary());

    assertThat(reports.get(secretary, midyear, null).facts().targets())
        .extracting(TargetRow::content)
        .anyMatch(c -> c.contains("100% đơn vị hoàn thành tốt"));
    assertThat(reports.get(secretary, midyear, year.unit(3)).facts().targets())
        .extracting(TargetRow::content)
        .noneMatch(c -> c.contains("100% đơn vị hoàn thành tốt"));
  }

  @Test
  void keyTasksStandInTheReportOfTheirUnit() {
    keyTasks.add(
        year.standing(year.officer(3)), year.unit(3), "Số hóa hồ sơ", null, true, "Bổ sung");

    assertThat(facts(3).keyTasks()).singleElement().asString().startsWith("Số hóa hồ sơ");
    assertThat(facts(4).keyTasks()).isEmpty();
  }

  private vn.giaouoc.work.domain.ReportFacts facts(int n) {
    return reports.get(year.standing(year.secretary()), ReportKind.MIDYEAR, year.unit(n)).facts();
  }

  private TargetRow row(int n, String words) {
    return facts(n).targets().stream()
        .filter(t -> t.content().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void enter(int n, int families) {
    var parts = new Figure.Parts(BigDecimal.valueOf(families), BigDecimal.valueOf(12));
    figures.enter(
        year.standing(year.officer(n)),
        year.unit(n),
        Checkpoint.MIDYEAR,
        List.of(FigureEntry.first(Objects.requireNonNull(ids.get("families")), parts)));
  }
}
