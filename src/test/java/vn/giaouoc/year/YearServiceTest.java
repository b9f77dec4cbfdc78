package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;

@IntegrationTest
class YearServiceTest {

  @Autowired YearFixture fixture;
  @Autowired TestClock clock;

  @Autowired YearService service;
  @Autowired Years years;
  @Autowired YearAccess access;

  @BeforeEach
  void itIsJanuary2024() {
    clock.goTo(LocalDate.of(2024, 1, 15));
  }

  @Test
  void theSecretaryMovesTheYearAndTheLedgerKeepsIt() {
    var year = fixture.in(BlocYearState.PREPARED);

    service.move(year.standing(year.secretary()), Step.BEGIN_DRAFTS, 0, null);

    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.DRAFTING);
    assertThat(years.get(year.id()).version()).isEqualTo(1);
    assertThat(years.moves(year.id()))
        .extracting(Move::kind)
        .containsExactly(Move.Kind.RECORDED, Move.Kind.STEP);
  }

  @Test
  void theSlowerOfTwoMoversIsTold() {
    var year = fixture.in(BlocYearState.PREPARED);
    var first = year.standing(year.secretary());
    var second = year.standing(year.leaderHead());
    service.move(first, Step.BEGIN_DRAFTS, 0, null);

    assertThatThrownBy(() -> service.move(second, Step.BEGIN_DRAFTS, 0, null))
        .isInstanceOfSatisfying(
            Overtaken.class,
            overtaken -> assertThat(overtaken.theirs()).containsEntry("state", "Xây dựng dự thảo"));
  }

  @Test
  void aStepFromAnotherStateIsRefusedInWords() {
    var year = fixture.in(BlocYearState.PREPARED);

    assertThatThrownBy(
            () -> service.move(year.standing(year.secretary()), Step.END_SIGNING, 0, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Chuẩn bị");
  }

  @Test
  void membersStrangersAndTheAdministratorMoveNothing() {
    var year = fixture.in(BlocYearState.DRAFTING);

    for (var actor :
        new vn.giaouoc.shared.Actor[] {
          year.officer(3), year.head(3), year.overseer(), year.stranger(), year.admin()
        }) {
      assertThatThrownBy(() -> service.move(year.standing(actor), Step.ASK_FOR_COMMENTS, 0, null))
          .as(actor.name())
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.DRAFTING);
  }

  @Test
  void theBoardMovesInPlaceOfTheLeaderOnlyWithAReason() {
    var year = fixture.in(BlocYearState.RUNNING_H1);
    var board = year.standing(year.board());

    assertThatThrownBy(() -> service.move(board, Step.CALL_FOR_MIDYEAR_REPORTS, 0, " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lý do");

    service.move(board, Step.CALL_FOR_MIDYEAR_REPORTS, 0, "Khối trưởng vắng dài ngày");
    assertThat(last(year).kind()).isEqualTo(Move.Kind.OVERRIDE);
    assertThat(last(year).reason()).isEqualTo("Khối trưởng vắng dài ngày");
  }

  @Test
  void aReturnNeedsAReason() {
    var year = fixture.in(BlocYearState.COUNCIL);
    var board = year.standing(year.board());

    assertThatThrownBy(() -> service.move(board, Step.RETURN_TO_APPRAISAL, 0, null))
        .isInstanceOf(Refused.class);

    service.move(board, Step.RETURN_TO_APPRAISAL, 0, "Thiếu ý kiến của cơ quan thuế");
    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.BOARD_APPRAISAL);
    assertThat(last(year).kind()).isEqualTo(Move.Kind.RETURN);
  }

  @Test
  void theFirstWorkOfTheYearStartsTheFirstHalfOnce() {
    var year = fixture.in(BlocYearState.PLEDGED);

    service.workBegan(year.standing(year.officer(3)));
    service.workBegan(year.standing(year.officer(4)));

    assertThat(years.get(year.id()).state()).isEqualTo(BlocYearState.RUNNING_H1);
    assertThat(years.moves(year.id())).hasSize(2);
    assertThat(last(year).kind()).isEqualTo(Move.Kind.AUTOMATIC);
  }

  @Test
  void oneUnitGoesBackToSelfScoringWhileTheBlocStays() {
    var year = fixture.in(BlocYearState.BLOC_SCORING);
    var leader = year.standing(year.secretary());

    service.returnSheet(leader, year.unit(3), "Tiêu chí 4 chưa có minh chứng");

    var now = years.get(year.id());
    assertThat(now.state()).isEqualTo(BlocYearState.BLOC_SCORING);
    assertThat(years.stateFor(now, year.unit(3))).isEqualTo(BlocYearState.SELF_SCORING);
    assertThat(years.stateFor(now, year.unit(4))).isEqualTo(BlocYearState.BLOC_SCORING);
    assertThatThrownBy(() -> service.returnSheet(leader, year.unit(3), "lần nữa"))
        .isInstanceOf(Refused.class);

    service.sheetSubmittedAgain(year.standing(year.head(3)), year.unit(3));
    assertThat(years.stateFor(now, year.unit(3))).isEqualTo(BlocYearState.BLOC_SCORING);
  }

  @Test
  void theStateOfAPastDayIsReadFromTheLedger() {
    var year = fixture.in(BlocYearState.PLEDGED);

    assertThat(years.stateOn(year.id(), LocalDate.of(2024, 1, 15))).contains(BlocYearState.PLEDGED);
    assertThat(years.stateOn(year.id(), LocalDate.of(2023, 1, 1))).isEmpty();
  }

  @Test
  void aYearThatIsNotThereIsNotThere() {
    var year = fixture.in(BlocYearState.PREPARED);

    assertThatThrownBy(() -> access.standing(year.secretary(), new YearId(-1)))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> access.standing(year.secretary(), year.year().bloc(), 1999))
        .isInstanceOf(NoSuchElementException.class);
  }

  private Move last(TestYear year) {
    return years.moves(year.id()).getLast();
  }
}
