package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.ScoringFixture.one;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Terms;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Leaves that fill themselves from what the system knows (L15). */
@IntegrationTest
class FactsOnSheetsTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("15")
          .highest("15")
          .with(
              group("I", "10", direct("a", "10")),
              group("II", "5", leaf("auto", "5", auto("lateReports"))))
          .build();

  @Autowired SheetService sheets;
  @Autowired SheetReader reader;
  @Autowired SheetFlow flow;
  @Autowired CheckTeamService teams;
  @Autowired ScoreTableService tables;
  @Autowired Rankings rankings;
  @Autowired RankingReproduction reproduction;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    clock.goTo(LocalDate.of(2024, 11, 20));
    scoring = new ScoringFixture(beans);
  }

  private static AutoLeaf auto(String fact) {
    return new AutoLeaf(fact, new MinusPerLeaf(BigDecimal.TWO, "báo cáo"));
  }

  /** A year in which every unit sent its six-month report, some late. */
  private TestYear reported(int units, Set<Integer> late) {
    var year = scoring.atSelfScoring(units, TABLE);
    for (int n = 1; n <= units; n++) {
      report(year, n, late.contains(n) ? 3 : 0);
    }
    return year;
  }

  private void report(TestYear year, int n, int lateDays) {
    var id =
        jdbc.sql(
                """
                insert into work.report (year_id, kind, unit_id, state)
                values (?, 'MIDYEAR', ?, 'SENT') returning id
                """)
            .params(year.id().value(), year.unit(n).value())
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into work.report_sending
              (report_id, number, texts, facts, sent_at, sent_by, due_on, late_days)
            values (?, 1, '{}', '{}', timestamptz '2024-07-03 09:00+07', 'x', date '2024-06-30', ?)
            """)
        .params(id, lateDays)
        .update();
  }

  private void nowLate(TestYear year, int n) {
    jdbc.sql(
            """
            update work.report_sending set late_days = 1 where report_id in
              (select id from work.report where year_id = ? and unit_id = ?)
            """)
        .params(year.id().value(), year.unit(n).value())
        .update();
  }

  private SheetContent own(TestYear year, int n) {
    return reader.read(year.standing(year.officer(n)), year.unit(n));
  }

  private static CriterionLeaf autoOf(SheetContent content) {
    return content.table().table().leaf("auto").orElseThrow();
  }

  private void submit(TestYear year, int n) {
    scoring.fill(year, n, Map.of("a", figure("9")));
    flow.submit(year.standing(year.head(n)), year.unit(n), true);
  }

  @Test
  void theLeafFillsItselfSaysSoAndCountsAsAnswered() {
    var year = reported(2, Set.of(2));

    var late = own(year, 2);

    assertThat(late.columns().at(ColumnRole.SELF, "auto").points()).isEqualByComparingTo("3");
    assertThat(late.progress().vi()).isEqualTo("1/2 nội dung đã chấm");
    var filling = Objects.requireNonNull(Filling.of(late, ColumnRole.SELF, autoOf(late)));
    assertThat(filling.sentence()).isEqualTo("Hệ thống tự tính: 1 báo cáo nộp chậm.");
    assertThat(filling.changed()).isNull();
    var fact = Objects.requireNonNull(late.elsewhere().facts().get("lateReports"));
    assertThat(fact.sources())
        .singleElement()
        .satisfies(source -> {
          assertThat(source.sentence())
              .isEqualTo("Báo cáo 6 tháng đầu năm chậm 3 ngày (hạn 30/06/2024)");
          assertThat(source.day()).isEqualTo(LocalDate.of(2024, 7, 3));
          assertThat(source.link()).endsWith("/thuc-hien/bao-cao/" + year.unit(2));
        });
    assertThat(own(year, 1).columns().at(ColumnRole.SELF, "auto").points())
        .isEqualByComparingTo("5");
  }

  @Test
  void theUnitMayRemarkButNotEnterAnotherFigure() {
    var year = reported(2, Set.of(2));
    var officer = year.standing(year.officer(2));

    assertThatThrownBy(() ->
            sheets.save(officer, year.unit(2), ColumnRole.SELF, one("auto", figure("0"), "", 0)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không nhập ở cột của bạn");
    sheets.save(officer, year.unit(2), ColumnRole.SELF, one("auto", Answer.NONE, "Mất điện", 0));

    var cell = own(year, 2).columns().at(ColumnRole.SELF, "auto");
    assertThat(cell.comment()).isEqualTo("Mất điện");
    assertThat(cell.points()).isEqualByComparingTo("3");
  }

  @Test
  void whatWasSubmittedKeepsItsFigureAndListWhenTheFactsChange() {
    var year = reported(2, Set.of());
    submit(year, 1);

    nowLate(year, 1);

    var content = own(year, 1);
    assertThat(content.columns().at(ColumnRole.SELF, "auto").points()).isEqualByComparingTo("5");
    assertThat(
            Objects.requireNonNull(Filling.of(content, ColumnRole.SELF, autoOf(content))).changed())
        .isEqualTo("Phiếu đang tính theo số 0; số liệu của hệ thống nay là 1.");
    assertThat(reader.counted(year.standing(year.officer(1)), year.unit(1)))
        .singleElement()
        .satisfies(kept -> assertThat(kept.fact().value()).isEqualByComparingTo("0"));
  }

  @Test
  void aSheetSentBackIsCountedAnew() {
    var year = reported(2, Set.of());
    submit(year, 1);
    submit(year, 2);
    nowLate(year, 2);
    years.moved(year, BlocYearState.BLOC_SCORING);

    flow.sendBack(year.standing(year.secretary()), year.unit(2), "Số liệu đã khác");

    assertThat(own(year, 2).columns().at(ColumnRole.SELF, "auto").points())
        .isEqualByComparingTo("3");
  }

  @Test
  void aCheckerTakesTheNewFigureWithAComment() {
    var year = reported(2, Set.of());
    submit(year, 1);
    submit(year, 2);
    nowLate(year, 2);
    years.moved(year, BlocYearState.CROSS_CHECK);
    teams.appointTwoHalves(year.standing(year.secretary()));
    var checker = year.standing(year.officer(1));
    sheets.save(checker, year.unit(2), ColumnRole.CHECK, one("auto", figure("1"), "", 0));

    assertThatThrownBy(() -> sheets.close(checker, year.unit(2), ColumnRole.CHECK))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Hãy ghi nhận xét");
    sheets.save(
        checker, year.unit(2), ColumnRole.CHECK, one("auto", figure("1"), "Theo số mới", 1));
    sheets.close(checker, year.unit(2), ColumnRole.CHECK);

    assertThat(own(year, 2).countingCard().total()).isEqualByComparingTo("12");
  }

  @Test
  void aStoredRankingStaysWhatItWasWhenTheFactsChange() {
    var year = reported(2, Set.of(2));
    submit(year, 1);
    submit(year, 2);
    var stored = rankings.provisional(year.standing(year.secretary()));

    nowLate(year, 1);

    assertThat(stored.facts()).contains("\"auto\"");
    assertThat(Objects.requireNonNull(stored.again().cards().get(year.unit(1))).total())
        .isEqualByComparingTo("14");
    assertThat(rankings.latest(year.standing(year.secretary())).orElseThrow().isReproduced())
        .isTrue();
    assertThat(reproduction.reproduce().differing()).isEmpty();
  }

  @Test
  void aFactOfWhichNothingIsKnownIsNotZeroAndHoldsUpTheBlocNotTheUnit() {
    var table =
        aTable()
            .scale("15")
            .highest("15")
            .with(
                group("I", "10", direct("a", "10")),
                group("II", "5", leaf("auto", "5", auto("meetingAbsences"))))
            .build();
    var year = scoring.atSelfScoring(2, table);
    submit(year, 1);
    submit(year, 2);

    var content = own(year, 2);
    assertThat(content.columns().at(ColumnRole.SELF, "auto").answer().given()).isFalse();
    assertThat(content.progress().vi())
        .isEqualTo("1/2 nội dung đã chấm, 1 nội dung chờ nơi khác cho số liệu");
    assertThat(
            Objects.requireNonNull(Filling.of(content, ColumnRole.SELF, autoOf(content)))
                .sentence())
        .isEqualTo("Chưa có số liệu: lần vắng họp.");
  }

  @Test
  void whatOnlyConcernsAnotherKindOfUnitIsNotAssigned() {
    var communes =
        new CriterionLeaf(
            "xa",
            "xa",
            "Nội dung của xã",
            dec("5"),
            new Terms(BigDecimal.ONE, null, null, Set.of("COMMUNE")),
            new vn.giaouoc.scoring.domain.DirectLeaf(),
            Set.of(),
            vn.giaouoc.scoring.domain.NotArisen.FULL,
            new vn.giaouoc.scoring.domain.EvidenceRule(false, ""),
            "",
            java.util.List.of());
    var table =
        aTable()
            .scale("15")
            .highest("15")
            .with(group("I", "15", direct("a", "10"), communes))
            .build();
    var year = scoring.atSelfScoring(2, table);
    submit(year, 1);

    var content = own(year, 1);
    assertThat(content.progress().all()).isEqualTo(1);
    assertThat(content.countingCard().assigned()).isEqualByComparingTo("10");
    var version = tables.inForce(year.standing(year.secretary())).orElseThrow();
    assertThat(tables.lint(year.standing(year.secretary()), version))
        .extracting(Finding::sentence)
        .anyMatch(s -> s.contains("khối không có đơn vị nào thuộc loại này"));
  }

  @Test
  void aTableThatAsksForAFactNobodyGivesIsPointedOut() {
    var year = years.in(BlocYearState.DRAFTING);
    var board = year.standing(year.board());
    var table =
        aTable()
            .scale("5")
            .highest("5")
            .with(group("I", "5", leaf("x", "5", auto("sunnyDays"))))
            .ties(new TieStep(TieStep.Kind.LESS, "rainyDays"))
            .build();

    var draft = tables.startWith(board, table, "Kiểm thử");

    assertThat(tables.lint(board, draft))
        .extracting(Finding::sentence)
        .anyMatch(s -> s.contains("hệ thống không có số liệu “sunnyDays”"))
        .anyMatch(s -> s.contains("“rainyDays” mà hệ thống không có"));
  }
}
