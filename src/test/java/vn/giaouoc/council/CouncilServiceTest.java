package vn.giaouoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.AwardSteps;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.award.DeliveryService;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.Revocation;
import vn.giaouoc.award.RevocationGround;
import vn.giaouoc.award.RevocationService;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

@IntegrationTest
class CouncilServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

  @Autowired YearFixture years;
  @Autowired AwardSteps steps;
  @Autowired YearService moves;
  @Autowired ProposalQuery proposals;
  @Autowired AppraisalService appraisals;
  @Autowired AppraisalQuery appraised;
  @Autowired OpinionService opinions;
  @Autowired SittingService sittings;
  @Autowired SittingQuery sat;
  @Autowired DecisionService decisions;
  @Autowired DeliveryService deliveries;
  @Autowired RevocationService revocations;
  @Autowired AwardQuery awards;
  @Autowired List<GuardAnswers> guards;
  @Autowired JdbcClient jdbc;

  private TestYear year;

  @BeforeEach
  void aProposalWithTheBoard() {
    year = years.in(BlocYearState.YEAREND_MEETING, 6);
    steps.drawnUp(year);
    move(Step.SUBMIT_PROPOSAL);
    move(Step.RECEIVE_PROPOSAL);
  }

  @Test
  void theBoardAppraisesEveryItemBeforeTheCouncil() {
    assertThat(blocking(Guard.OPINIONS_COLLECTED))
        .hasSize(3)
        .allMatch(s -> s.startsWith("Chưa thẩm"));

    appraiseAll();

    assertThat(lacks(Guard.OPINIONS_COLLECTED)).containsExactly("Chưa ký báo cáo thẩm định.");
    appraisals.saveReport(board(), 0, "Đủ điều kiện.", TODAY);
    assertThat(lacks(Guard.OPINIONS_COLLECTED)).isEmpty();
  }

  @Test
  void aReturnOrAChangeNeedsAReason() {
    assertThatThrownBy(() ->
            appraisals.appraise(
                board(), item(0).id(), 0, AppraisalVerdict.RETURN, null, null, null))
        .hasMessageContaining("Hãy ghi lý do");
  }

  @Test
  void aBodyThatStaysSilentIsRecordedAsHavingNoOpinion() {
    appraiseAll();
    opinions.ask(board(), "Công an tỉnh", "Việc chấp hành pháp luật", TODAY);
    var opinion = appraised.opinions(board(), item(0).proposal()).getFirst();

    assertThat(opinion.state(TODAY)).isEqualTo("Chờ trả lời");
    assertThat(opinion.state(TODAY.plusDays(1))).isEqualTo("Quá hạn, ghi là không có ý kiến");
    assertThat(blocking(Guard.OPINIONS_COLLECTED)).isEmpty();
    assertThat(lacks(Guard.OPINIONS_COLLECTED))
        .anyMatch(s -> s.startsWith("Công an tỉnh: chờ trả lời"));
  }

  @Test
  void theSlowerOfTwoAppraisersIsTold() {
    appraiseAll();

    assertThatThrownBy(() ->
            appraisals.appraise(board(), item(0).id(), 0, AppraisalVerdict.PASS, null, null, null))
        .isInstanceOf(Overtaken.class);
  }

  @Test
  void theCouncilMayAgreeToFewerThanProposed() {
    var sitting = atTheCouncil();
    vote(sitting, item(0), 15, 0);
    vote(sitting, item(1), 8, 7);
    vote(sitting, item(2), 7, 8);
    assertThat(lacks(Guard.COUNCIL_AGREED)).hasSize(1);

    sittings.close(board(), sitting, sitting().version());

    assertThat(lacks(Guard.COUNCIL_AGREED)).isEmpty();
    assertThat(awards.awards(board())).extracting(Award::given).containsExactly(true, true, false);
    assertThat(awards.awards(board()).getLast().refusal())
        .isEqualTo(
            "Hội đồng không đồng ý: 7/15 thành viên đồng ý, cần 1/2 tổng số thành viên = 8:"
                + " chưa đạt");
    assertThat(sitting().minutes()).contains("đồng ý trình", "02/03 trường hợp");
  }

  @Test
  void whatTheBoardFoundNotEligibleIsNotVotedOnAndNotGiven() {
    appraiseAll();
    appraisals.appraise(
        board(), item(2).id(), 1, AppraisalVerdict.NOT_ELIGIBLE, "Chưa đủ thời gian.", null, null);
    var sitting = onTheAgenda();
    assertThat(sat.agenda(board())).filteredOn(AgendaItem::goesOn).hasSize(2);
    vote(sitting, item(0), 15, 0);
    vote(sitting, item(1), 15, 0);

    sittings.close(board(), sitting, sitting().version());

    assertThat(awards.awards(board()).getLast().refusal())
        .isEqualTo("Ban Thi đua - Khen thưởng thẩm định: Chưa đủ thời gian");
  }

  @Test
  void theChairmanSignsAndOnlyThen() {
    decided();
    var draft = awards.decisions(board()).getFirst();
    assertThat(lacks(Guard.DECISION_SIGNED)).hasSize(1);
    assertThatThrownBy(() -> decisions.sign(board(), draft.id(), draft.version(), TODAY))
        .isInstanceOf(NotAllowed.class);

    decisions.sign(as(chairman()), draft.id(), draft.version(), TODAY);

    assertThat(lacks(Guard.DECISION_SIGNED)).singleElement().asString().contains("chưa ghi số");
    decisions.typeNumber(board(), draft.id(), draft.version() + 1, "125/QĐ-UBND");
    assertThat(lacks(Guard.DECISION_SIGNED)).isEmpty();
  }

  @Test
  void aSignedDecisionCannotBeAltered() {
    signed();
    var award = awards.awards(board()).getFirst();

    assertThatThrownBy(() ->
            jdbc.sql("update award.award set recipient_name = 'Khác' where id = :id")
                .param("id", award.id())
                .update())
        .hasMessageContaining("Quyết định đã ký");
  }

  @Test
  void anAnswerThatComesAfterTheDecisionIsNotRecorded() {
    var asked = opinions.ask(board(), "Công an tỉnh", "Việc chấp hành pháp luật", TODAY);
    signed();
    move(Step.RECORD_DECISION);

    assertThatThrownBy(() -> opinions.answer(board(), asked, 0, false, null, null, TODAY))
        .hasMessageContaining("Đã có quyết định khen thưởng");
  }

  @Test
  void theTextOnAFlagHoldsTheNameLetterByLetter() {
    signed();
    var award = awards.awards(board()).getFirst();

    assertThatThrownBy(
            () -> deliveries.checkObject(board(), award.id(), award.version(), "Sở thử nghiêm"))
        .hasMessageContaining("đúng từng chữ");
    deliveries.checkObject(board(), award.id(), award.version(), DeliveryService.usualText(award));
  }

  @Test
  void theYearWaitsUntilEveryAwardIsHandedOver() {
    signed();
    move(Step.RECORD_DECISION);
    assertThat(blocking(Guard.AWARDS_DELIVERED)).hasSize(3);

    var ceremony =
        deliveries.ceremony(board(), TODAY, null, "Hội nghị ký kết giao ước năm 2025", null);
    deliveries.deliver(
        board(), ceremony, awards.awards(board()).stream().map(Award::id).toList(), null);

    assertThat(blocking(Guard.AWARDS_DELIVERED)).isEmpty();
  }

  @Test
  void anAwardObtainedByDeceitIsRevokedAndTheYearStays() {
    signed();
    move(Step.RECORD_DECISION);
    var award = awards.awards(board()).getFirst();

    revocations.revoke(
        board(),
        new Revocation(
            award.id(),
            "30/QĐ-UBND",
            TODAY,
            "Chủ tịch Ủy ban nhân dân tỉnh",
            RevocationGround.DECEIT,
            "Khai tăng số liệu",
            null,
            null,
            0));
    revocations.returned(board(), award.id(), 0, TODAY, null);

    assertThat(board().year().state()).isEqualTo(BlocYearState.DECIDED);
    assertThat(awards.ofBloc(year.bloc().id()).stream().filter(Award::stands)).hasSize(2);
    assertThat(revocations.list(board()).getFirst().moneyReturnedOn()).isEqualTo(TODAY);
  }

  @Test
  void whatTheCouncilSendsBackIsSatOnAnew() {
    decided();
    move(Step.RETURN_TO_APPRAISAL);

    assertThat(sat.sitting(board())).isEmpty();
    assertThat(awards.decisions(board())).isEmpty();
  }

  @Test
  void votesThatDoNotAddUpAreRefused() {
    var sitting = atTheCouncil();

    assertThatThrownBy(() -> record(board(), sitting, item(0), new CouncilCount(15, 15, 1, 0, 0)))
        .hasMessageContaining("phải bằng đồng ý");
  }

  @Test
  void aVoteIsJudgedAnewWhenTheNumberOfMembersIsCorrected() {
    var sitting = atTheCouncil();
    vote(sitting, item(0), 8, 7);
    assertThat(voteOn(sitting, item(0)).agreed()).isTrue();

    sittings.change(board(), sitting, sitting().version(), draftOf(17));

    var vote = voteOn(sitting, item(0));
    assertThat(vote.agreed()).isFalse();
    assertThat(vote.explanation()).startsWith("8/17 thành viên đồng ý");
  }

  @Test
  void theSlowerOfTwoWhoRecordVotesIsTold() {
    var sitting = atTheCouncil();
    var seen = sitting().version();
    vote(sitting, item(0), 15, 0);

    assertThatThrownBy(() ->
            sittings.vote(
                board(),
                sitting,
                seen,
                List.of(new ItemVote(item(0).id(), false, new CouncilCount(15, 1, 14, 0, 0)))))
        .isInstanceOf(Overtaken.class);
    assertThat(voteOn(sitting, item(0)).agreed()).isTrue();
  }

  @Test
  void aSittingIsNotClosedBeforeItsDayNorWithoutEveryVote() {
    appraiseAll();
    move(Step.SUBMIT_TO_COUNCIL);
    var sitting =
        sittings.plan(
            board(),
            new SittingDraft(
                TODAY.plusDays(1), null, 15, 0, 0, "Chủ tịch", "Thư ký", null, null, null));

    assertThatThrownBy(() -> sittings.close(board(), sitting, 0))
        .hasMessageContaining("Chưa ghi phiếu")
        .hasMessageContaining("chưa đến")
        .hasMessageContaining("số thành viên có mặt");
  }

  @Test
  void aSignedReportIsReplacedOnlyWhenTheCouncilSendsTheProposalBack() {
    appraiseAll();
    appraisals.saveReport(board(), 0, "Báo cáo thứ nhất", TODAY);
    assertThatThrownBy(() -> appraisals.saveReport(board(), 0, "Khác", null))
        .hasMessageContaining("đã ký");
    var sitting = onTheAgenda();
    assertThat(sitting).isPositive();

    move(Step.RETURN_TO_APPRAISAL);

    var proposal = item(0).proposal();
    assertThat(appraised.report(board(), proposal)).isEmpty();
    appraisals.saveReport(board(), 0, "Báo cáo thứ hai", null);
    assertThat(appraised.report(board(), proposal))
        .get()
        .extracting(AppraisalReport::body)
        .isEqualTo("Báo cáo thứ hai");
  }

  @Test
  void noMemberOfTheBlocRecordsTheCouncilsVotes() {
    var sitting = atTheCouncil();

    assertThatThrownBy(() ->
            record(
                year.standing(year.leaderHead()),
                sitting,
                item(0),
                new CouncilCount(15, 15, 0, 0, 0)))
        .isInstanceOf(NotAllowed.class);
  }

  private void signed() {
    decided();
    var draft = awards.decisions(board()).getFirst();
    decisions.registerOriginal(board(), draft.id(), draft.version(), TODAY, "125/QĐ-UBND");
  }

  private void decided() {
    var sitting = atTheCouncil();
    for (var i = 0; i < 3; i++) {
      vote(sitting, item(i), 15, 0);
    }
    sittings.close(board(), sitting, sitting().version());
  }

  private long atTheCouncil() {
    appraiseAll();
    return onTheAgenda();
  }

  private long onTheAgenda() {
    move(Step.SUBMIT_TO_COUNCIL);
    return sittings.plan(board(), draftOf(15));
  }

  private static SittingDraft draftOf(int members) {
    return new SittingDraft(
        TODAY, null, members, 14, 1, "Chủ tịch Hội đồng", "Thư ký Hội đồng", null, null, null);
  }

  private void vote(long sitting, ProposalItem item, int agree, int disagree) {
    record(as(councillor()), sitting, item, new CouncilCount(15, agree, disagree, 0, 0));
  }

  private void record(Standing standing, long sitting, ProposalItem item, CouncilCount count) {
    sittings.vote(
        standing, sitting, sitting().version(), List.of(new ItemVote(item.id(), false, count)));
  }

  private void appraiseAll() {
    for (var item : proposals.submitted(year.id())) {
      appraisals.appraise(board(), item.id(), 0, AppraisalVerdict.PASS, null, null, null);
    }
  }

  private SittingVote voteOn(long sitting, ProposalItem item) {
    return Objects.requireNonNull(sat.votes(board(), sitting).get(item.id()));
  }

  private CouncilSitting sitting() {
    return sat.sitting(board()).orElseThrow();
  }

  private ProposalItem item(int index) {
    return proposals.submitted(year.id()).get(index);
  }

  private Standing board() {
    return as(year.bloc().boardHead());
  }

  private Actor chairman() {
    return TestBloc.actor("Chủ tịch", Grant.ofProvince(Role.CHAIRMAN, year.bloc().province()));
  }

  private Actor councillor() {
    return TestBloc.actor(
        "Ủy viên Hội đồng", Grant.ofProvince(Role.COUNCIL_MEMBER, year.bloc().province()));
  }

  private Standing as(Actor actor) {
    return year.standing(actor);
  }

  private void move(Step step) {
    var head = board();
    moves.override(head, step, head.year().version(), "Kiểm thử");
  }

  private List<String> lacks(Guard guard) {
    return guards.stream()
        .filter(g -> g.answered().contains(guard))
        .flatMap(g -> g.lacks(board().year(), guard).stream())
        .map(l -> l.sentence())
        .toList();
  }

  private List<String> blocking(Guard guard) {
    return guards.stream()
        .filter(g -> g.answered().contains(guard))
        .flatMap(g -> g.lacks(board().year(), guard).stream())
        .filter(l -> l.blocks())
        .map(l -> l.sentence())
        .toList();
  }
}
