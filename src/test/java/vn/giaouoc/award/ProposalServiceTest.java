package vn.giaouoc.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.award.PaperService.Draft.onPaper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

@IntegrationTest
class ProposalServiceTest {

  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired ExclusionService exclusions;
  @Autowired ProposalService proposals;
  @Autowired ItemService items;
  @Autowired ProposalQuery query;
  @Autowired PaperService papers;
  @Autowired AwardGuards guards;
  @Autowired YearService moves;

  private TestYear year;

  @BeforeEach
  void aYearAtItsYearEndMeeting() {
    year = years.in(BlocYearState.YEAREND_MEETING, 6);
  }

  @Test
  void theProposalIsDrawnUpFromWhatTheReviewChose() {
    steps.drawnUp(year);

    assertThat(query.alive(secretary()).orElseThrow().items())
        .extracting(l -> l.item().unit(), l -> l.item().awardCode(), l -> l.item().share())
        .containsExactly(
            tuple(year.unit(3), "FLAG_PROVINCE", "6/6 (100 %)"),
            tuple(year.unit(4), "CERTIFICATE_PROVINCE", "6/6 (100 %)"),
            tuple(year.unit(5), "CERTIFICATE_PROVINCE", "6/6 (100 %)"));
    assertThat(lacks(Guard.PROPOSAL_DRAWN_UP)).isEmpty();
    assertThat(lacks(Guard.KNOCK_OUTS_CHECKED)).isEmpty();
  }

  @Test
  void untilEveryUnitIsCheckedTheYearWaits() {
    assertThat(lacks(Guard.KNOCK_OUTS_CHECKED)).hasSize(6);

    exclusions.confirmRest(secretary(), year.unit(1));

    assertThat(lacks(Guard.KNOCK_OUTS_CHECKED)).hasSize(5);
  }

  @Test
  void aUnitUnderInspectionIsNeitherVotedOnNorProposed() {
    exclusions.record(
        secretary(),
        year.unit(3),
        "HOLD",
        true,
        "Thanh tra tỉnh đang thanh tra",
        "12/QĐ-TTr",
        null);

    assertThatThrownBy(() -> steps.vote(year, vn.giaouoc.voting.VotingPurpose.FLAG, 3))
        .hasMessageContaining("Thanh tra tỉnh đang thanh tra");
    proposals.drawUp(secretary());
    items.add(secretary(), ItemDraft.of("FLAG_PROVINCE", year.unit(3), "Xuất sắc"));
    assertThat(lacks(Guard.PROPOSAL_DRAWN_UP)).anyMatch(s -> s.contains("Chưa xét khen thưởng"));
  }

  @Test
  void anExclusionNeedsANoteAndAPaper() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () -> exclusions.record(secretary(), year.unit(3), "DEBT", true, "Nợ thuế", null, null))
        .satisfies(r -> assertThat(r.reasons().getFirst().field()).isEqualTo("van-ban"));
  }

  @Test
  void filesWithoutAchievementReportDoNotGoOn() {
    steps.drawnUp(year);
    sent();

    assertThat(lacks(Guard.AWARD_FILES_COMPLETE))
        .anyMatch(s -> s.contains("thiếu: Báo cáo thành tích"));
    for (var line : query.alive(secretary()).orElseThrow().items()) {
      complete(line.item());
    }
    assertThat(blocking(Guard.AWARD_FILES_COMPLETE)).isEmpty();
  }

  @Test
  void theUnitProposedAddsItsOwnReportAndNoOtherUnits() {
    steps.drawnUp(year);
    var item = query.alive(secretary()).orElseThrow().items().getFirst().item();

    papers.add(
        year.standing(year.officer(3)),
        item.id(),
        onPaper(PaperKind.ACHIEVEMENT_REPORT, "Báo cáo thành tích", "15/BC-VP"));

    assertThatThrownBy(() ->
            papers.add(
                year.standing(year.officer(4)), item.id(), onPaper(PaperKind.OTHER, "Khác", "1")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aReturnKeepsTheVersionSentAndOpensTheNextWithItsPapers() {
    steps.drawnUp(year);
    complete(query.alive(secretary()).orElseThrow().items().getFirst().item());
    sent();
    move(Step.RECEIVE_PROPOSAL);
    move(Step.RETURN_FILES);

    var versions = query.versions(secretary());
    assertThat(versions)
        .extracting(Proposal::no, Proposal::state)
        .containsExactly(tuple(2, ProposalState.DRAFT), tuple(1, ProposalState.RETURNED));
    assertThat(versions.get(1).returnReason()).isEqualTo("Kiểm thử");
    assertThat(query.version(secretary(), versions.get(1).id()).items()).hasSize(3);
    assertThat(query.alive(secretary()).orElseThrow().items().getFirst().papers()).hasSize(2);

    proposals.submit(secretary(), 0);
    assertThat(query.alive(secretary()).orElseThrow().proposal().state())
        .isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  void whatWasSentCannotBeChanged() {
    steps.drawnUp(year);
    sent();

    assertThatThrownBy(
            () -> items.add(secretary(), ItemDraft.of("CERTIFICATE_PROVINCE", year.unit(1), "x")))
        .hasMessageContaining("Đề nghị đã trình");
  }

  @Test
  void theSlowerOfTwoEditorsIsTold() {
    steps.drawnUp(year);

    assertThatThrownBy(() -> proposals.saveHead(secretary(), 0, "Phó", ""))
        .isInstanceOf(Overtaken.class);
  }

  @Test
  void unnamedCollectivesStayUnnamed() {
    proposals.drawUp(secretary());
    items.add(secretary(), ItemDraft.unnamed("CERTIFICATE_PROVINCE", 4, "Thành tích xuất sắc"));

    assertThat(query.alive(secretary()).orElseThrow().items())
        .extracting(l -> l.item().recipientName())
        .containsExactly("04 tập thể");
  }

  @Test
  void onlyTheLeaderUnitDrawsUpTheProposal() {
    assertThatThrownBy(() -> proposals.drawUp(year.standing(year.head(4))))
        .isInstanceOf(NotAllowed.class);
  }

  private void complete(ProposalItem item) {
    papers.add(secretary(), item.id(), onPaper(PaperKind.ACHIEVEMENT_REPORT, "Báo cáo", "15/BC"));
    papers.add(secretary(), item.id(), onPaper(PaperKind.MINUTES, "Biên bản", "16/BB"));
  }

  private void sent() {
    move(Step.SUBMIT_PROPOSAL);
  }

  /** The head of the Board makes the step, whatever the other modules still miss. */
  private void move(Step step) {
    var head = year.standing(year.bloc().boardHead());
    moves.override(head, step, head.year().version(), "Kiểm thử");
  }

  private Standing secretary() {
    return year.standing(year.secretary());
  }

  private List<String> lacks(Guard guard) {
    return guards.lacks(secretary().year(), guard).stream().map(l -> l.sentence()).toList();
  }

  private List<String> blocking(Guard guard) {
    return guards.lacks(secretary().year(), guard).stream()
        .filter(l -> l.blocks())
        .map(l -> l.sentence())
        .toList();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
