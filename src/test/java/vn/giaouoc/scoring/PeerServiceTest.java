package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Members score each other (L13), beside facts of the system and an outside body. */
@IntegrationTest
class PeerServiceTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("30")
          .highest("30")
          .with(
              group("I", "10", direct("a", "10")),
              group(
                  "II",
                  "5",
                  leaf(
                      "auto",
                      "5",
                      new AutoLeaf("lateReports", new MinusPerLeaf(BigDecimal.TWO, "báo cáo")))),
              group("III", "5", leaf("par", "5", new ExternalLeaf("Sở Nội vụ", new DirectLeaf()))),
              group("IV", "10", leaf("ban", "10", new PeerLeaf(0))))
          .build();

  @Autowired PeerService peers;
  @Autowired ExternalService externals;
  @Autowired SheetReader reader;
  @Autowired SheetFlow flow;
  @Autowired SheetService sheets;
  @Autowired CheckTeamService teams;
  @Autowired Rankings rankings;
  @Autowired ScoringTasks tasks;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;
  private TestYear year;

  @BeforeEach
  void fiveUnitsHaveHandedInAndCheckEachOther() {
    clock.goTo(LocalDate.of(2024, 11, 20));
    scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(5, TABLE);
    for (int n = 1; n <= 5; n++) {
      scoring.fill(year, n, Map.of("a", figure("9")));
      flow.submit(year.standing(year.head(n)), year.unit(n), true);
    }
    years.moved(year, BlocYearState.CROSS_CHECK);
    teams.appointTwoHalves(year.standing(year.secretary()));
  }

  private static PeerService.Draft draft(UnitId unit, String points, int version) {
    return new PeerService.Draft(unit, Map.of("ban", dec(points)), version);
  }

  private void save(int n, PeerService.Draft... drafts) {
    peers.save(year.standing(year.officer(n)), year.unit(n), List.of(drafts));
  }

  /** The n-th unit gives every other eight points, but the last one so many. */
  private void scoreAll(int n, String last) {
    for (int other = 1; other <= 5; other++) {
      if (other != n) {
        save(n, draft(year.unit(other), other == 5 ? last : "8", 0));
      }
    }
    peers.submit(year.standing(year.head(n)), year.unit(n), true);
  }

  private void scoreEachOther() {
    scoreAll(1, "8");
    scoreAll(2, "8");
    scoreAll(3, "7");
    scoreAll(4, "1");
    scoreAll(5, "8");
  }

  private void checkAndScoreAsBloc() {
    for (int n = 1; n <= 5; n++) {
      sheets.close(year.standing(year.officer(n <= 3 ? 4 : 1)), year.unit(n), ColumnRole.CHECK);
    }
    years.moved(year, BlocYearState.BLOC_SCORING);
    for (int n = 1; n <= 5; n++) {
      scoring.closeBloc(year, n);
    }
  }

  private void giveOutside() {
    var figures = new HashMap<UnitId, Input>();
    year.units().forEach(unit -> figures.put(unit, new Input.Figure(dec("4"))));
    externals.save(
        year.standing(year.secretary()),
        "par",
        new ExternalService.Draft("Số 12", LocalDate.of(2024, 11, 15), figures, null, 0));
  }

  @Test
  void aYearInWhichFactsAnOutsideBodyAndTheMembersFeedTheRankingIsReproduced() {
    scoreEachOther();
    peers.close(year.standing(year.secretary()), "");
    giveOutside();
    checkAndScoreAsBloc();
    years.moved(year, BlocYearState.OBJECTION);

    var stored = rankings.provisional(year.standing(year.secretary()));

    var card = Objects.requireNonNull(stored.again().cards().get(year.unit(5)));
    // 9 + (5 - 2 for the report that never came) + 4 + (8 + 8 + 7 + 1) / 4
    assertThat(card.total()).isEqualByComparingTo("22");
    assertThat(card.outliers())
        .containsExactly(new Scorecard.Outlier("ban", year.unit(4), dec("1")));
    assertThat(Objects.requireNonNull(stored.again().cards().get(year.unit(1))).total())
        .isEqualByComparingTo("24");
    assertThat(stored.isReproduced()).isTrue();
  }

  @Test
  void nothingCountsBeforeItIsClosedAndNothingFillsTheUnitsOwnColumn() {
    scoreEachOther();
    var before = reader.read(year.standing(year.secretary()), year.unit(5)).columns();
    assertThat(before.at(ColumnRole.BLOC, "ban").answer().given()).isFalse();

    peers.close(year.standing(year.secretary()), "");

    var after = reader.read(year.standing(year.secretary()), year.unit(5)).columns();
    assertThat(after.at(ColumnRole.BLOC, "ban").points()).isEqualByComparingTo("6");
    assertThat(after.at(ColumnRole.SELF, "ban").answer().given()).isFalse();
    assertThat(after.differences(ColumnRole.BLOC)).isEmpty();
  }

  @Test
  void theBlocsColumnWaitsUntilItIsClosed() {
    giveOutside();
    sheets.close(year.standing(year.officer(4)), year.unit(2), ColumnRole.CHECK);
    years.moved(year, BlocYearState.BLOC_SCORING);
    var leader = year.standing(year.secretary());

    assertThatThrownBy(() -> sheets.close(leader, year.unit(2), ColumnRole.BLOC))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("chưa có điểm các đơn vị bạn chấm");
    peers.close(leader, "Hội nghị thống nhất không chấm chéo");
    sheets.close(leader, year.unit(2), ColumnRole.BLOC);
  }

  @Test
  void aUnitScoresNeitherItselfNorInAnothersName() {
    assertThatThrownBy(() -> save(2, draft(year.unit(2), "10", 0)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không chấm điểm cho chính mình");
    assertThatThrownBy(() ->
            peers.save(
                year.standing(year.officer(3)), year.unit(2), List.of(draft(year.unit(4), "1", 0))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> peers.submit(year.standing(year.officer(2)), year.unit(2), true))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> peers.close(year.standing(year.officer(3)), ""))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theSlowerOfTwoClerksIsToldAndPointsBeyondTheMaximumAreRefused() {
    save(2, draft(year.unit(3), "7", 0));

    var overtaken =
        catchThrowableOfType(Overtaken.class, () -> save(2, draft(year.unit(3), "9", 0)));
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> save(2, draft(year.unit(4), "11", 0), draft(year.unit(5), "5", 0)));

    assertThat(overtaken.theirs())
        .containsEntry(PeerFields.value(year.unit(3), "ban"), "7")
        .containsEntry(PeerFields.version(year.unit(3)), "1");
    assertThat(refused.reasons())
        .singleElement()
        .extracting(Refused.Reason::field)
        .isEqualTo(PeerFields.value(year.unit(4), "ban"));
    assertThat(peers.overview(year.standing(year.officer(2))).given()).hasSize(1);
  }

  @Test
  void handingInNamesEveryoneNotScoredAndThenKeepsThePoints() {
    save(2, draft(year.unit(3), "0", 0));
    var head = year.standing(year.head(2));

    var refused =
        catchThrowableOfType(Refused.class, () -> peers.submit(head, year.unit(2), false));
    assertThat(refused.reasons()).hasSize(4);

    for (int other : new int[] {1, 4, 5}) {
      save(2, draft(year.unit(other), "8", 0));
    }
    peers.submit(head, year.unit(2), true);
    assertThatThrownBy(() -> save(2, draft(year.unit(3), "9", 1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã gửi");
    peers.takeBack(head, year.unit(2));
    save(2, draft(year.unit(3), "9", 1));
  }

  @Test
  void closingWithoutEverybodyNeedsAReasonAndOnlyThenWhoLeadsSeesWhoGaveWhat() {
    scoreAll(2, "8");
    var leader = year.standing(year.secretary());
    assertThat(peers.overview(leader).given()).isEmpty();
    assertThat(peers.overview(leader).round().submitted()).containsOnlyKeys(year.unit(2));

    assertThatThrownBy(() -> peers.close(leader, " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Còn đơn vị chưa gửi điểm");
    peers.close(leader, "Hết hạn");

    assertThat(peers.overview(leader).given()).hasSize(4);
    assertThat(peers.overview(year.standing(year.officer(3))).given()).isEmpty();
    assertThatThrownBy(() -> scoreAll(3, "8")).isInstanceOf(Refused.class);
    peers.reopen(leader, "Đơn vị gửi chậm có lý do");
    scoreAll(3, "8");
  }

  @Test
  void theDeskAsksUntilTheUnitHasHandedIn() {
    assertThat(tasks.tasksOf(year.officer(2)))
        .extracting(PendingWork.Task::title)
        .contains("Chấm điểm các đơn vị bạn, năm 2024");

    scoreAll(2, "8");

    assertThat(tasks.tasksOf(year.officer(2)))
        .extracting(PendingWork.Task::title)
        .doesNotContain("Chấm điểm các đơn vị bạn, năm 2024");
  }
}
