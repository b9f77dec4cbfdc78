package vn.giaouoc.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.testing.Counted.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.work.domain.ReportTexts;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;

@IntegrationTest
class ReportServiceTest {

  private static final ReportTexts TEXTS =
      new ReportTexts(
          "Hoàn thành 8/10 nhiệm vụ", "Một số việc chậm", "Hoàn thành phần còn lại", "");
  private static final ReportKind MIDYEAR = ReportKind.MIDYEAR;

  @Autowired ReportService reports;
  @Autowired ActivityService activities;
  @Autowired WorkGuards guards;
  @Autowired WorkFacts facts;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ReportDeliveries deliveries;
  @Autowired WorkPendingWork pending;

  private TestYear year;

  @BeforeEach
  void theUnitsAreAskedForTheirReports() {
    clock.goTo(LocalDate.of(2024, 6, 20));
    year = years.in(BlocYearState.MIDYEAR_REPORTING);
    jdbc.sql(
            """
            update year.deadline set due_on = date '2024-06-30'
            where year_id = ? and code = 'MIDYEAR_REPORT'
            """)
        .param(year.id().value())
        .update();
  }

  @Test
  void theOfficerWritesAndTheHeadSends() {
    var officer = year.standing(year.officer(3));
    reports.write(officer, MIDYEAR, year.unit(3), TEXTS, 0);

    assertThatThrownBy(() -> reports.send(officer, MIDYEAR, year.unit(3), 1))
        .isInstanceOf(NotAllowed.class);
    reports.send(year.standing(year.head(3)), MIDYEAR, year.unit(3), 1);

    var report = reports.get(officer, MIDYEAR, year.unit(3)).report();
    assertThat(report.state()).isEqualTo(ReportState.SENT);
    assertThat(report.last()).extracting(Report.Sending::lateDays).isEqualTo(0);
  }

  @Test
  void anotherUnitMayReadButNotWrite() {
    reports.write(year.standing(year.officer(3)), MIDYEAR, year.unit(3), TEXTS, 0);
    var other = year.standing(year.officer(4));

    assertThat(reports.get(other, MIDYEAR, year.unit(3)).report().texts()).isEqualTo(TEXTS);
    assertThatThrownBy(() -> reports.write(other, MIDYEAR, year.unit(3), TEXTS, 1))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anEmptyReportIsRefusedWithEverythingMissing() {
    assertThatThrownBy(() -> reports.send(year.standing(year.head(3)), MIDYEAR, year.unit(3), 0))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons())
                    .extracting(Refused.Reason::field)
                    .containsExactly("uu-diem", "nhiem-vu"));
  }

  @Test
  void lateDaysAreCountedAndNobodyIsHeldUp() {
    clock.goTo(LocalDate.of(2024, 7, 5));
    send(3);

    assertThat(reports.get(year.standing(year.secretary()), MIDYEAR, year.unit(3)).report().last())
        .extracting(Report.Sending::lateDays)
        .isEqualTo(5);
  }

  @Test
  void lateAndMissingReportsAreCountedForScoresFromTheDayTheyAreDue() {
    send(4);
    assertThat(fact(facts, year, 3, "lateReports").value()).isZero();

    clock.goTo(LocalDate.of(2024, 7, 5));
    send(3);

    assertThat(fact(facts, year, 4, "lateReports").value()).isZero();
    assertThat(fact(facts, year, 3, "lateReportDays").value()).isEqualByComparingTo("5");
    assertThat(fact(facts, year, 5, "lateReports").sources())
        .singleElement()
        .extracting(Fact.Source::sentence)
        .isEqualTo("Báo cáo 6 tháng đầu năm chưa gửi, quá hạn 5 ngày (hạn 30/06/2024)");
  }

  @Test
  void aReturnedReportIsSentAgainAndBothVersionsStay() {
    send(3);
    var secretary = year.standing(year.secretary());
    reports.giveBack(secretary, MIDYEAR, year.unit(3), "Thiếu số liệu phong trào", 2);
    var better = new ReportTexts("Đã bổ sung số liệu", "", "Như trên", "");
    reports.write(year.standing(year.officer(3)), MIDYEAR, year.unit(3), better, 3);
    reports.send(year.standing(year.head(3)), MIDYEAR, year.unit(3), 4);

    var sendings = reports.get(secretary, MIDYEAR, year.unit(3)).report().sendings();
    assertThat(sendings).extracting(s -> s.texts()).containsExactly(better, TEXTS);
    assertThat(sendings.getLast().returnReason()).isEqualTo("Thiếu số liệu phong trào");
  }

  @Test
  void aSentReportIsNotRewritten() {
    send(3);

    assertThatThrownBy(() ->
            reports.write(
                year.standing(year.officer(3)), MIDYEAR, year.unit(3), ReportTexts.EMPTY, 2))
        .hasMessageContaining("trả lại");
  }

  @Test
  void theSlowerOfTwoWritersSeesTheOthersText() {
    var officer = year.standing(year.officer(3));
    reports.write(officer, MIDYEAR, year.unit(3), TEXTS, 0);

    assertThatThrownBy(() -> reports.write(officer, MIDYEAR, year.unit(3), ReportTexts.EMPTY, 0))
        .isInstanceOfSatisfying(
            Overtaken.class,
            o -> assertThat(o.theirs()).containsEntry("uu-diem", TEXTS.strengths()));
  }

  @Test
  void theBlocsReportGathersWhatTheUnitsSentAndSaysWhoIsMissing() {
    send(2);
    send(4);
    var secretary = year.standing(year.secretary());

    reports.draftFromUnits(secretary, MIDYEAR, 0);

    var view = reports.get(secretary, MIDYEAR, null);
    assertThat(view.report().texts().strengths().lines()).hasSize(2);
    assertThat(view.facts().progress()).startsWith("2/5 đơn vị đã gửi, còn: ");
  }

  @Test
  void onlyTheHeadOfTheLeaderSendsTheBlocsReportAndOnlyTheBoardReturnsIt() {
    var secretary = year.standing(year.secretary());
    reports.write(secretary, MIDYEAR, null, TEXTS, 0);
    assertThatThrownBy(() -> reports.send(secretary, MIDYEAR, null, 1))
        .isInstanceOf(NotAllowed.class);
    reports.send(year.standing(year.leaderHead()), MIDYEAR, null, 1);

    assertThatThrownBy(() -> reports.giveBack(secretary, MIDYEAR, null, "x", 2))
        .isInstanceOf(NotAllowed.class);
    reports.giveBack(year.standing(year.board()), MIDYEAR, null, "Bổ sung phụ lục", 2);

    assertThat(reports.get(secretary, MIDYEAR, null).report().state())
        .isEqualTo(ReportState.RETURNED);
  }

  @Test
  void theTableOfASentReportIsFrozen() {
    activity("Giao lưu thể thao");
    send(3);
    activity("Trồng cây xanh");

    var facts = reports.get(year.standing(year.secretary()), MIDYEAR, year.unit(3)).facts();

    assertThat(facts.activities()).singleElement().asString().contains("Giao lưu thể thao");
  }

  @Test
  void missingReportsAreAWarningNotAWall() {
    send(1);

    assertThat(guards.lacks(year.year(), Guard.MIDYEAR_REPORTS_SENT))
        .singleElement()
        .satisfies(lack -> assertThat(lack.blocks()).isFalse())
        .extracting(Lack::sentence)
        .asString()
        .contains("1/5 đơn vị đã gửi, còn: ");
  }

  @Test
  void aReportOfAUnitOutsideTheBlocIsNotThere() {
    assertThatThrownBy(() -> reports.get(year.standing(year.secretary()), MIDYEAR, new UnitId(-1)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theCalendarIsToldWhenAUnitSentItsReportFirst() {
    send(3);

    assertThat(deliveries.received(year.year(), "MIDYEAR_REPORT"))
        .containsOnlyKeys(year.unit(3))
        .containsEntry(year.unit(3), clock.instant());
  }

  @Test
  void theDeskOfAUnitAsksForTheReportUntilItIsSent() {
    assertThat(pending.tasksOf(year.head(3)))
        .singleElement()
        .satisfies(task -> {
          assertThat(task.title()).isEqualTo("Gửi báo cáo 6 tháng đầu năm 2024");
          assertThat(task.due()).isEqualTo(LocalDate.of(2024, 6, 30));
          assertThat(task.link()).isEqualTo(year.path() + "/thuc-hien/bao-cao/" + year.unit(3));
        });

    send(3);
    assertThat(pending.tasksOf(year.head(3))).isEmpty();
    assertThat(pending.tasksOf(year.stranger())).isEmpty();
  }

  private void send(int n) {
    reports.write(year.standing(year.officer(n)), MIDYEAR, year.unit(n), TEXTS, 0);
    reports.send(year.standing(year.head(n)), MIDYEAR, year.unit(n), 1);
  }

  private void activity(String title) {
    activities.save(
        year.standing(year.secretary()),
        new JointActivity(
            0,
            ActivityKind.SPORTS,
            ActivityState.HELD,
            title,
            LocalDate.of(2024, 5, 19),
            null,
            "Nhà thi đấu tỉnh",
            year.unit(2),
            "",
            "Vui, khỏe",
            List.of(year.unit(3), year.unit(2)),
            0));
  }
}
