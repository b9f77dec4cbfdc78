package vn.giaouoc.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.award.PaperService.Draft.onPaper;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork.Task;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class AwardPendingWorkTest {

  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired ProposalService proposals;
  @Autowired ProposalQuery query;
  @Autowired PaperService papers;
  @Autowired DecisionService decisions;
  @Autowired AwardQuery awards;
  @Autowired AwardPendingWork work;
  @Autowired Clock clock;

  @Test
  void theLeaderDrawsUpTheProposalOnceTheReviewHasChosen() {
    var year = years.in(BlocYearState.YEAREND_MEETING, 6);
    assertThat(titles(year, year.secretary())).isEmpty();
    steps.vote(year, VotingPurpose.FLAG, 3);
    assertThat(titles(year, year.secretary())).containsExactly("Lập đề nghị khen thưởng năm 2024");
    assertThat(titles(year, year.officer(4))).isEmpty();

    proposals.drawUp(year.standing(year.secretary()));

    assertThat(titles(year, year.secretary())).isEmpty();
  }

  @Test
  void theUnitProposedIsToldOfTheReportItsFileLacks() {
    var year = years.in(BlocYearState.YEAREND_MEETING, 6);
    steps.drawnUp(year);
    var item = query.alive(year.standing(year.secretary())).orElseThrow().items().getFirst().item();
    assertThat(of(year, year.officer(3)))
        .singleElement()
        .satisfies(t -> assertThat(t.link()).endsWith("/khen-thuong/ho-so/" + item.id()));

    papers.add(
        year.standing(year.officer(3)),
        item.id(),
        onPaper(PaperKind.ACHIEVEMENT_REPORT, "Báo cáo", "15/BC"));

    assertThat(of(year, year.officer(3))).isEmpty();
  }

  @Test
  void decisionsWaitForTheChairmanThenForTheBoard() {
    var before = years.in(BlocYearState.YEAREND_MEETING, 6);
    steps.drawnUp(before);
    var items = query.alive(before.standing(before.secretary())).orElseThrow().items();
    var year = years.moved(before, BlocYearState.COUNCIL);
    var board = year.standing(year.board());
    decisions.drawUp(
        board,
        items.stream()
            .map(ProposalView.Line::item)
            .map(i -> new ItemOutcome(i, i.awardCode(), i.reasonLine(), null))
            .toList());
    var chairman =
        TestBloc.actor("Chủ tịch", Grant.ofProvince(Role.CHAIRMAN, year.bloc().province()));
    assertThat(titles(year, chairman)).containsExactly("Ký quyết định khen thưởng năm 2024");
    assertThat(titles(year, year.board()))
        .containsExactly("Trình ký, ghi nhận quyết định khen thưởng năm 2024");

    var draft = awards.decisions(board).getFirst();
    decisions.sign(year.standing(chairman), draft.id(), draft.version(), Vi.day(clock.instant()));
    var decided = years.moved(year, BlocYearState.DECIDED);

    assertThat(titles(decided, chairman)).isEmpty();
    assertThat(titles(decided, year.board()))
        .containsExactly("Ghi số quyết định khen thưởng năm 2024", "Ghi nhận trao thưởng năm 2024");
  }

  private List<String> titles(TestYear year, Actor actor) {
    return of(year, actor).stream().map(Task::title).toList();
  }

  /** Those of this year: other tests' years lie in the same province. */
  private List<Task> of(TestYear year, Actor actor) {
    return work.tasksOf(actor).stream().filter(t -> t.link().startsWith(year.path())).toList();
  }
}
