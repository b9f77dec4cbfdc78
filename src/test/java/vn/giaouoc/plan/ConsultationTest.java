package vn.giaouoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.Standing;

@IntegrationTest
class ConsultationTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 1, 20);

  @Autowired YearFixture years;
  @Autowired ConsultationService consultations;
  @Autowired BoardRemarkService board;
  @Autowired PlanService plans;
  @Autowired PlanGuards guards;
  @Autowired ConsultationWork work;
  @Autowired TestClock clock;

  @AfterEach
  void back() {
    clock.goTo(TODAY);
  }

  @Test
  void aCommentIsAnsweredByAcceptingOrExplaining() {
    var year = asked();
    var id =
        consultations.comment(
            year.standing(year.officer(3)), year.unit(3), DraftDocument.PLEDGE, "Điều 1", "Bỏ 95%");
    assertThat(guards.lacks(year.year(), Guard.COMMENTS_ANSWERED))
        .singleElement()
        .satisfies(lack -> {
          assertThat(lack.blocks()).isTrue();
          assertThat(lack.sentence()).contains("Sở thử nghiệm");
          assertThat(lack.link()).endsWith("/ke-hoach/gop-y#yk-" + id);
        });

    consultations.reply(leader(year), id, ReplyKind.GIAI_TRINH, "Giữ theo giao ước năm trước", 0);

    assertThat(guards.lacks(year.year(), Guard.COMMENTS_ANSWERED)).isEmpty();
    assertThat(consultations.comments(year.id()).getFirst().reply())
        .extracting("kind", "text")
        .containsExactly(ReplyKind.GIAI_TRINH, "Giữ theo giao ước năm trước");
  }

  @Test
  void beforeTheDeadlineItClosesOnlyWhenAllHaveAnswered() {
    var year = asked();
    assertThatThrownBy(() -> consultations.close(leader(year)))
        .hasMessageContaining("Còn 5 đơn vị chưa trả lời");

    for (var n = 1; n <= 5; n++) {
      consultations.agree(year.standing(year.head(n)), year.unit(n));
    }
    consultations.close(leader(year));

    assertThat(guards.lacks(year.year(), Guard.CONSULTATION_CLOSED)).isEmpty();
  }

  @Test
  void afterTheDeadlineTheSilentAreRecordedAsHavingNoComment() {
    var year = asked();
    consultations.agree(year.standing(year.head(2)), year.unit(2));
    clock.goTo(DEADLINE.plusDays(1));

    consultations.close(leader(year));

    assertThat(consultations.comments(year.id()))
        .filteredOn(c -> c.kind() == CommentKind.NO_REPLY)
        .hasSize(4);
  }

  @Test
  void aLateCommentCountsAndIsMarked() {
    var year = asked();
    clock.goTo(DEADLINE.plusDays(3));

    consultations.comment(
        year.standing(year.officer(4)), year.unit(4), DraftDocument.PLAN, null, "Muộn nhưng có");

    assertThat(consultations.comments(year.id()).getFirst().late()).isTrue();
  }

  @Test
  void theGuardNamesEveryUnitThatIsSilent() {
    var year = asked();
    consultations.agree(year.standing(year.head(1)), year.unit(1));

    var lacks = guards.lacks(year.year(), Guard.CONSULTATION_CLOSED);

    assertThat(lacks).hasSize(5);
    assertThat(lacks).filteredOn(Lack::blocks).hasSize(1);
    assertThat(lacks).filteredOn(lack -> !lack.blocks()).allMatch(l -> l.sentence().contains("Sở"));
  }

  @Test
  void aUnitDoesNotAnswerForAnother() {
    var year = asked();

    assertThatThrownBy(() -> consultations.agree(year.standing(year.head(3)), year.unit(4)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> consultations.open(year.standing(year.board()), List.of(), DEADLINE, null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theDeskTellsASilentUnitUntilItAnswers() {
    var year = asked();
    var officer = year.officer(3);
    assertThat(work.tasksOf(officer))
        .singleElement()
        .satisfies(task -> {
          assertThat(task.title()).isEqualTo("Góp ý dự thảo năm 2024");
          assertThat(task.due()).isEqualTo(DEADLINE);
        });

    consultations.agree(year.standing(officer), year.unit(3));

    assertThat(work.tasksOf(officer)).isEmpty();
  }

  @Test
  void theBoardRemarksAndTheLeaderAnswers() {
    var year = years.in(BlocYearState.BOARD_REVIEW);
    var theBoard = year.standing(year.board());
    var remark = board.remark(theBoard, DraftDocument.PLEDGE, "Hướng đến thống nhất giao ước");
    assertThat(guards.lacks(year.year(), Guard.BOARD_REMARKS_GIVEN)).hasSize(1);
    assertThat(guards.lacks(year.year(), Guard.COMMENTS_ANSWERED)).hasSize(1);

    board.reply(leader(year), remark, ReplyKind.TIEP_THU, "Đã sửa Điều 2", 0);
    board.conclude(theBoard, null);

    assertThat(guards.lacks(year.year(), Guard.BOARD_REMARKS_GIVEN)).isEmpty();
    assertThat(guards.lacks(year.year(), Guard.COMMENTS_ANSWERED)).isEmpty();
    assertThatThrownBy(() -> board.remark(leader(year), DraftDocument.PLAN, "x"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aYearWithoutAPlanSaysWhatIsMissing() {
    var year = years.in(BlocYearState.DRAFTING);

    assertThat(guards.lacks(year.year(), Guard.PLAN_DRAFTED))
        .extracting(Lack::blocks)
        .containsExactly(true, false, false);

    plans.write(leader(year), new PlanText(null, null, null, "Nội dung", null), null, 0);
    assertThat(guards.lacks(year.year(), Guard.PLAN_DRAFTED)).noneMatch(Lack::blocks);
  }

  private TestYear asked() {
    var year = years.in(BlocYearState.CONSULTING);
    consultations.open(
        leader(year), List.of(DraftDocument.PLAN, DraftDocument.PLEDGE), DEADLINE, null);
    return year;
  }

  private static Standing leader(TestYear year) {
    return year.standing(year.secretary());
  }
}
