package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;

@IntegrationTest
class ScoreTableServiceTest {

  @Autowired ScoreTableService tables;
  @Autowired SheetService sheets;
  @Autowired SheetReader reader;
  @Autowired ScoringGuards guards;
  @Autowired YearFixture years;
  @Autowired YearListener listener;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  @Test
  void everyStartingTableAddsUpAndSaysHowSureItIs() {
    assertThat(tables.startingTables())
        .isNotEmpty()
        .allSatisfy(t -> {
          assertThat(vn.giaouoc.scoring.domain.TableLint.of(t.table()))
              .noneMatch(f -> f.severity().blocks());
          assertThat(t.certainty()).isNotBlank();
          assertThat(t.source()).isNotBlank();
        });
  }

  @Test
  void aTableStartsFromAShippedOneAndTheGuardHolds() {
    var year = years.in(BlocYearState.DRAFTING);
    var leader = year.standing(year.secretary());
    assertThat(guards.lacks(leader.year(), Guard.SCORE_TABLE_ADDS_UP)).hasSize(1);

    tables.startFrom(leader, "co-quan-dang");

    assertThat(guards.lacks(leader.year(), Guard.SCORE_TABLE_ADDS_UP)).isEmpty();
    assertThat(guards.lacks(leader.year(), Guard.SCORE_TABLE_APPROVED)).hasSize(1);
  }

  @Test
  void aTableThatDoesNotAddUpIsNamedByTheGuardAndNotApproved() {
    var year = years.in(BlocYearState.DRAFTING);
    var board = year.standing(year.board());
    var wrong = aTable().scale("100").with(group("I", "90", direct("a", "90"))).build();
    var draft = tables.startWith(board, wrong, "Kiểm thử");

    assertThat(guards.lacks(board.year(), Guard.SCORE_TABLE_ADDS_UP))
        .anySatisfy(l -> assertThat(l.sentence()).contains("cộng được 90").contains("100"));
    assertThatThrownBy(() -> tables.approve(board, draft.number(), draft.version()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aMemberUnitMayNotEditOrApprove() {
    var year = years.in(BlocYearState.DRAFTING);
    var draft = tables.startFrom(year.standing(year.secretary()), "co-quan-dang");
    var member = year.standing(year.head(3));

    assertThatThrownBy(() -> tables.edit(member, draft.number(), 0, "x", t -> t))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> tables.approve(member, draft.number(), 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theLeaderApprovesOnlyTheFirstVersionAndOnlyAtTheLaunchMeeting() {
    var year = years.in(BlocYearState.DRAFTING);
    var draft = tables.startFrom(year.standing(year.secretary()), "co-quan-dang");

    assertThatThrownBy(() -> tables.approve(year.standing(year.leaderHead()), draft.number(), 0))
        .isInstanceOf(NotAllowed.class);

    years.moved(year, BlocYearState.LAUNCH_MEETING);
    tables.approve(year.standing(year.leaderHead()), draft.number(), 0);

    assertThat(tables.inForce(year.standing(year.board()))).isPresent();
  }

  @Test
  void theSlowerOfTwoEditorsIsTold() {
    var year = years.in(BlocYearState.DRAFTING);
    var leader = year.standing(year.secretary());
    var draft = tables.startFrom(leader, "co-quan-dang");
    tables.edit(leader, 1, draft.version(), "đổi tên", t -> t.titled("Tên mới"));

    assertThatThrownBy(() -> tables.edit(leader, 1, draft.version(), "đổi", t -> t.titled("Khác")))
        .isInstanceOf(Overtaken.class);
    assertThat(tables.version(leader, 1).table().title()).isEqualTo("Tên mới");
  }

  @Test
  void anApprovedTableIsFrozenEvenAgainstTheDatabase() {
    var year = scoring.atSelfScoring(2);
    var board = year.standing(year.board());

    assertThatThrownBy(() -> tables.edit(board, 1, 1, "x", t -> t)).isInstanceOf(Refused.class);
    assertThatThrownBy(() ->
            jdbc.sql("update scoring.score_table set content = '{}' where year_id = ?")
                .param(year.id().value())
                .update())
        .hasMessageContaining("không được sửa");
  }

  @Test
  void aNewVersionNeedsAReasonShowsTheDifferenceAndScoresAgain() {
    var year = scoring.atSelfScoring(2);
    scoring.submit(year, 1, "10", "5");
    scoring.submit(year, 2, "4", "5");
    var board = year.standing(year.board());
    assertThatThrownBy(() -> tables.newVersion(board, " ")).isInstanceOf(Refused.class);
    var draft = tables.newVersion(board, "Hội nghị sơ kết thống nhất");
    var lower =
        aTable()
            .scale("20")
            .highest("25")
            .caps("5", "5")
            .with(
                group("I", "8", direct("a", "8")),
                group("II", "12", leaf("b", "12", new vn.giaouoc.scoring.domain.RatioLeaf(null))),
                bonus("III", "5", leaf("c", "5", count("1"))),
                deduction("IV", "5", leaf("d", "5", count("1"))))
            .build();
    tables.edit(board, draft.number(), 0, "đổi điểm", t -> lower);

    assertThat(tables.difference(board, 1, 2))
        .anySatisfy(d -> {
          assertThat(d.before()).isEqualTo("10");
          assertThat(d.after()).isEqualTo("8");
        });
    tables.approve(board, draft.number(), 1);

    var first = reader.read(board, year.unit(1));
    var second = reader.read(board, year.unit(2));
    assertThat(first.table().number()).isEqualTo(2);
    assertThat(first.sheet().state()).as("10 no longer fits").isEqualTo(SheetState.RETURNED);
    assertThat(second.sheet().state()).isEqualTo(SheetState.SUBMITTED);
    assertThat(second.columns().card(ColumnRole.SELF).total()).isEqualByComparingTo("10");
  }

  @Test
  void openingTheNextYearOffersTheTableRedated() {
    var year = scoring.atSelfScoring(2);
    var next = years.in(BlocYearState.PREPARED);

    listener.opened(new vn.giaouoc.year.YearOpened(year.board(), next.year(), year.year()));

    var copied = tables.versions(next.standing(next.board()));
    assertThat(copied).hasSize(1);
    assertThat(copied.getFirst().state()).isEqualTo(TableState.DRAFT);
    assertThat(copied.getFirst().origin()).contains("2024");
    assertThat(tables.lint(next.standing(next.board()), copied.getFirst()))
        .noneMatch(f -> f.severity() == Finding.Severity.SUM);
  }
}
