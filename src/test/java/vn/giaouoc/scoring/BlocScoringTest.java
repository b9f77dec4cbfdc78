package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CrossCheckRules.Team;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;

/** From the cross-check to the ranking. */
@IntegrationTest
class BlocScoringTest {

  @Autowired SheetService sheets;
  @Autowired SheetReader reader;
  @Autowired SheetFlow flow;
  @Autowired CheckTeamService teams;
  @Autowired ObjectionService objections;
  @Autowired Rankings rankings;
  @Autowired ScoringGuards guards;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;
  @Autowired RankingReproduction reproduction;
  @Autowired TransactionTemplate transaction;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  @Test
  void aTeamWithSomebodyOfTheCheckedUnitIsRefused() {
    var year = scoring.atSelfScoring(3);
    var leader = year.standing(year.secretary());
    var team = new Team("Tổ 1", Set.of(year.unit(1), year.unit(2)), Set.of(year.unit(2)));

    assertThatThrownBy(() -> teams.appoint(leader, team, ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không được kiểm tra chính đơn vị này");
  }

  @Test
  void everyUnitNeedsATeamThatIsNotItsOwn() {
    var year = scoring.atSelfScoring(5);
    var leader = year.standing(year.secretary());
    assertThat(guards.lacks(year.year(), Guard.CHECK_TEAMS_INDEPENDENT)).hasSize(5);

    teams.appointTwoHalves(leader);

    assertThat(guards.lacks(year.year(), Guard.CHECK_TEAMS_INDEPENDENT)).isEmpty();
    assertThat(teams.list(leader)).hasSize(2);
  }

  @Test
  void theTeamsColumnStartsWithTheSelfScoresAndADifferenceNeedsAComment() {
    var year = scoring.atCrossCheck(4);
    var checker = year.standing(year.officer(1));
    assertThat(reader.read(checker, year.unit(3)).columns().at(ColumnRole.CHECK, "a").points())
        .isEqualByComparingTo("9");
    scoring.write(year, 3, ColumnRole.CHECK, checker, Map.of("a", figure("10")), "");

    assertThatThrownBy(() -> sheets.close(checker, year.unit(3), ColumnRole.CHECK))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Hãy ghi nhận xét");

    scoring.write(
        year, 3, ColumnRole.CHECK, checker, Map.of("a", figure("10")), "Bổ sung minh chứng");
    sheets.close(checker, year.unit(3), ColumnRole.CHECK);
    var content = reader.read(checker, year.unit(3));
    assertThat(content.sheet().state()).isEqualTo(SheetState.CHECKED);
    assertThat(content.columns().counting()).isEqualTo(ColumnRole.CHECK);
    assertThat(content.countingCard().total()).isEqualByComparingTo("18");
  }

  @Test
  void onlyTheTeamOfAUnitChecksIt() {
    var year = scoring.atCrossCheck(4);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.officer(4)), year.unit(3), ColumnRole.CHECK))
        .isInstanceOf(NotAllowed.class);
    assertThat(guards.lacks(year.year(), Guard.CROSS_CHECKS_DONE)).hasSize(4);
  }

  @Test
  void theLeadersOwnSheetIsScoredByTheDeputyOrTheBoardNeverByTheLeader() {
    var year = scoring.atBlocScoring(3);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.leaderHead()), year.unit(1), ColumnRole.BLOC))
        .isInstanceOf(NotAllowed.class);
    sheets.close(year.standing(year.officer(2)), year.unit(1), ColumnRole.BLOC);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.officer(2)), year.unit(2), ColumnRole.BLOC))
        .isInstanceOf(NotAllowed.class);
    sheets.close(year.standing(year.secretary()), year.unit(2), ColumnRole.BLOC);
    assertThat(guards.lacks(year.year(), Guard.DIFFERENCES_COMMENTED)).hasSize(1);
  }

  @Test
  void theLastCompletedColumnCountsEvenWhenItIsLower() {
    var year = scoring.atBlocScoring(2);
    var leader = year.standing(year.secretary());
    scoring.write(year, 2, ColumnRole.BLOC, leader, Map.of("a", figure("2")), "Thiếu minh chứng");
    scoring.closeBloc(year, 2);

    assertThat(reader.read(leader, year.unit(2)).countingCard().total()).isEqualByComparingTo("10");
  }

  @Test
  void aReopenedColumnNeedsAReasonAndKeepsWhatWasJudged() {
    var year = scoring.atBlocScoring(2);
    var leader = year.standing(year.secretary());
    scoring.write(year, 2, ColumnRole.BLOC, leader, Map.of("a", figure("2")), "Thiếu minh chứng");
    scoring.closeBloc(year, 2);
    assertThatThrownBy(() -> sheets.reopen(leader, year.unit(2), ColumnRole.BLOC, ""))
        .isInstanceOf(Refused.class);

    sheets.reopen(leader, year.unit(2), ColumnRole.BLOC, "Bổ sung nhận xét");

    var content = reader.read(leader, year.unit(2));
    assertThat(content.sheet().state()).isEqualTo(SheetState.CHECKED);
    assertThat(content.columns().at(ColumnRole.BLOC, "a").points()).isEqualByComparingTo("2");
  }

  @Test
  void anAcceptedObjectionMakesANewVersionOfTheEntryAndANewRanking() {
    var year = scoring.atObjection(3);
    var id =
        objections.file(year.standing(year.head(3)), year.unit(3), "a", "Đã có quyết định bổ sung");
    assertThat(guards.lacks(year.year(), Guard.OBJECTIONS_ANSWERED)).hasSize(1);

    objections.accept(
        year.standing(year.secretary()), id, 0, figure("10"), "Có quyết định kèm theo");

    assertThat(guards.lacks(year.year(), Guard.OBJECTIONS_ANSWERED)).isEmpty();
    var content = reader.read(year.standing(year.secretary()), year.unit(3));
    assertThat(content.columns().at(ColumnRole.BLOC, "a").points()).isEqualByComparingTo("10");
    assertThat(reader.history(year.standing(year.secretary()), year.unit(3)).getFirst().cause())
        .isEqualTo(EntryChange.Cause.OBJECTION);
    var run = rankings.latest(year.standing(year.secretary())).orElseThrow().again();
    assertThat(run.ranking().places().getFirst().unit()).isEqualTo(year.unit(3));
  }

  @Test
  void anObjectionOfTheLeaderIsNotAnsweredByTheLeader() {
    var year = scoring.atObjection(3);
    var id = objections.file(year.standing(year.head(1)), year.unit(1), "a", "Xem lại");

    assertThatThrownBy(() -> objections.explain(year.standing(year.leaderHead()), id, 0, "Không"))
        .isInstanceOf(NotAllowed.class);
    objections.explain(year.standing(year.officer(2)), id, 0, "Đã đối chiếu hồ sơ");
    assertThat(objections.list(year.standing(year.officer(1))).getFirst().outcome())
        .isEqualTo(Objection.Outcome.EXPLAINED);
    assertThat(objections.list(year.standing(year.officer(3)))).isEmpty();
  }

  @Test
  void theWindowIsOverAfterItsWorkingDaysOrWhenAllAgree() {
    var year = scoring.atObjection(2);
    assertThat(guards.lacks(year.year(), Guard.OBJECTION_WINDOW_OVER)).hasSize(1);

    flow.agree(year.standing(year.head(1)), year.unit(1));
    flow.agree(year.standing(year.head(2)), year.unit(2));
    assertThat(guards.lacks(year.year(), Guard.OBJECTION_WINDOW_OVER)).isEmpty();

    var other = scoring.atObjection(2);
    var before = Vi.day(clock.instant());
    clock.goTo(before.plusDays(10));
    assertThat(guards.lacks(other.year(), Guard.OBJECTION_WINDOW_OVER)).isEmpty();
    clock.goTo(before);
  }

  @Test
  void aRankingThatSomebodyChangedInTheDatabaseIsNamed() {
    var year = scoring.atObjection(3);
    flow.lockAll(year.standing(year.secretary()));
    var stored = rankings.fix(year.standing(year.secretary()));

    var found =
        transaction.execute(undone -> {
          undone.setRollbackOnly();
          jdbc.sql(
                  """
                  insert into scoring.ranking (year_id, final, table_id, rule_set, facts,
                    facts_sha256, result, result_sha256, by_name, at)
                  select year_id, final, table_id, rule_set, facts, facts_sha256,
                    replace(result, '"rank":1', '"rank":2'), result_sha256, by_name, at
                  from scoring.ranking where id = :id
                  """)
              .param("id", stored.id())
              .update();
          return reproduction.reproduce();
        });

    assertThat(found.differing())
        .singleElement()
        .asString()
        .endsWith("tính lại không ra kết quả đã lưu.");
    assertThat(found.done()).isEqualTo(found.asked());
  }

  @Test
  void theFinalRankingIsStoredWithItsFactsAndReproducedToTheByte() {
    var year = scoring.atObjection(3);
    var leader = year.standing(year.secretary());
    assertThatThrownBy(() -> rankings.fix(leader)).isInstanceOf(Refused.class);
    assertThat(rankings.finalRows(year.id())).isEmpty();

    flow.lockAll(leader);
    var stored = rankings.fix(leader);

    assertThat(stored.isReproduced()).isTrue();
    var again = reproduction.reproduce();
    assertThat(again.done()).isEqualTo(again.asked()).isPositive();
    assertThat(again.differing()).isEmpty();
    assertThat(rankings.finalRows(year.id()))
        .hasSize(3)
        .allSatisfy(r -> {
          assertThat(r.rank()).isEqualTo(1);
          assertThat(r.tied()).isTrue();
          assertThat(r.grade()).isEqualTo("Tốt");
        });
    assertThat(guards.lacks(year.year(), Guard.SHEETS_LOCKED)).isEmpty();
  }

  @Test
  void aTieIsDecidedByTheMeetingOnly() {
    var year = scoring.atObjection(3);
    var leader = year.standing(year.secretary());
    flow.lockAll(leader);
    rankings.fix(leader);
    assertThatThrownBy(
            () -> rankings.decideTie(leader, List.of(year.unit(1), year.unit(2)), "Biên bản"))
        .isInstanceOf(Refused.class);

    rankings.decideTie(
        leader, List.of(year.unit(2), year.unit(3), year.unit(1)), "Biên bản 01/BB-KTĐ");

    assertThat(rankings.finalRows(year.id()))
        .extracting(RankedUnit::unit)
        .containsExactly(year.unit(2), year.unit(3), year.unit(1));
    assertThat(rankings.finalRows(year.id())).noneMatch(RankedUnit::tied);
  }

  @Test
  void storedRankingsCannotBeChanged() {
    var year = scoring.atObjection(2);
    rankings.provisional(year.standing(year.secretary()));

    assertThatThrownBy(() -> jdbc.sql("update scoring.ranking set result = '{}'").update())
        .hasMessageContaining("Chỉ được ghi thêm");
  }

  @Test
  void scoresStayInsideUntilTheBlocPublishesThem() {
    var year = scoring.atObjection(2);
    var head = year.standing(year.leaderHead());
    flow.lockAll(head);
    rankings.fix(head);
    assertThat(rankings.published(year.id())).isFalse();
    assertThatThrownBy(() -> rankings.publish(year.standing(year.secretary()), "x"))
        .isInstanceOf(NotAllowed.class);

    rankings.publish(head, "Hội nghị tổng kết thống nhất công bố");

    assertThat(rankings.published(year.id())).isTrue();
  }

  @Test
  void theBoardsColumnComesAfterTheProposalAndIsOnlyTheBoards() {
    var year = scoring.atObjection(2);
    flow.lockAll(year.standing(year.secretary()));
    years.moved(year, BlocYearState.BOARD_APPRAISAL);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.secretary()), year.unit(2), ColumnRole.BOARD))
        .isInstanceOf(NotAllowed.class);
    sheets.close(year.standing(year.board()), year.unit(2), ColumnRole.BOARD);

    assertThat(reader.read(year.standing(year.board()), year.unit(2)).sheet().state())
        .isEqualTo(SheetState.APPRAISED);
  }

  @Test
  void theCouncilsColumnIsTheLastAndCountsOnceItIsCompleted() {
    var year = scoring.atObjection(2);
    flow.lockAll(year.standing(year.secretary()));
    years.moved(year, BlocYearState.COUNCIL);
    var council =
        year.standing(
            TestBloc.actor(
                "Thành viên Hội đồng",
                Grant.ofProvince(Role.COUNCIL_MEMBER, year.bloc().province())));
    sheets.close(year.standing(year.board()), year.unit(2), ColumnRole.BOARD);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.secretary()), year.unit(2), ColumnRole.COUNCIL))
        .isInstanceOf(NotAllowed.class);
    scoring.write(year, 2, ColumnRole.COUNCIL, council, Map.of("a", figure("7")), "");
    assertThatThrownBy(() -> sheets.close(council, year.unit(2), ColumnRole.COUNCIL))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("khác cột bên trái (7 so với 9 điểm)");
    scoring.write(
        year, 2, ColumnRole.COUNCIL, council, Map.of("a", figure("7")), "Chưa đủ minh chứng");
    sheets.close(council, year.unit(2), ColumnRole.COUNCIL);

    var sheet = reader.read(council, year.unit(2));
    assertThat(sheet.columns().counting()).isEqualTo(ColumnRole.COUNCIL);
    assertThat(sheet.countingCard().total()).isEqualByComparingTo("15");
    rankings.fix(year.standing(year.board()));
    assertThat(rankings.finalRows(year.id()).getLast().unit()).isEqualTo(year.unit(2));
  }

  @Test
  void theCouncilsColumnIsShutBeforeTheCouncilSits() {
    var year = scoring.atObjection(2);
    flow.lockAll(year.standing(year.secretary()));
    years.moved(year, BlocYearState.BOARD_APPRAISAL);

    assertThatThrownBy(
            () -> sheets.close(year.standing(year.board()), year.unit(2), ColumnRole.COUNCIL))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Chưa đến bước “Hội đồng xét”");
  }

  @Test
  void membersSeeTheRankingOnlyOnceItIsShown() {
    var year = scoring.atBlocScoring(2);
    rankings.provisional(year.standing(year.secretary()));

    assertThat(rankings.latest(year.standing(year.officer(2)))).isEmpty();
    assertThat(rankings.latest(year.standing(year.secretary()))).isPresent();
  }
}
