package vn.giaouoc.demo.example;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.council.AppraisalService;
import vn.giaouoc.council.AppraisalVerdict;
import vn.giaouoc.council.ItemVote;
import vn.giaouoc.council.OpinionService;
import vn.giaouoc.council.SittingDraft;
import vn.giaouoc.council.SittingQuery;
import vn.giaouoc.council.SittingService;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.year.Step;

/** January to March 2026: the Board appraises, the Council sits, the Chairman decides. */
@Component
@Profile("demo")
class ExampleAppraisal {

  private final ProposalQuery proposal;
  private final AppraisalService appraisals;
  private final OpinionService opinions;
  private final SittingService sittings;
  private final SittingQuery sitting;
  private final DecisionService decisions;
  private final AwardQuery awards;

  ExampleAppraisal(
      ProposalQuery proposal,
      AppraisalService appraisals,
      OpinionService opinions,
      SittingService sittings,
      SittingQuery sitting,
      DecisionService decisions,
      AwardQuery awards) {
    this.proposal = proposal;
    this.appraisals = appraisals;
    this.opinions = opinions;
    this.sittings = sittings;
    this.sitting = sitting;
    this.decisions = decisions;
    this.awards = awards;
  }

  void play(Stage stage) {
    appraise(stage);
    sit(stage);
    decide(stage);
  }

  /** Two bodies are asked; one never answers, which is recorded as no opinion. */
  private void appraise(Stage stage) {
    var until = LocalDate.of(2026, 2, 6);
    var asked =
        opinions.ask(
            stage.board(),
            "Công an tỉnh Ví dụ",
            "Việc chấp hành pháp luật, an ninh trật tự",
            until);
    opinions.ask(
        stage.board(), "Thanh tra tỉnh Ví dụ", "Kết luận thanh tra, khiếu nại, tố cáo", until);
    stage.on(2026, 2, 3);
    opinions.answer(
        stage.board(), asked, 0, false, "Nhất trí", "118/CAT-PV01", LocalDate.of(2026, 2, 2));
    stage.on(2026, 2, 10);
    for (var item : proposal.submitted(stage.board().year().id())) {
      appraisals.appraise(stage.board(), item.id(), 0, AppraisalVerdict.PASS, null, null, null);
    }
    appraisals.saveReport(
        stage.board(),
        0,
        "Hồ sơ đề nghị khen thưởng của Khối thi đua Ví dụ đủ thành phần, đúng trình tự; 03/03 trường hợp"
            + " đủ điều kiện. Thanh tra tỉnh không có ý kiến trong thời hạn. Đề nghị Hội đồng xem xét.",
        stage.today());
    stage.on(2026, 2, 25);
    stage.step(stage.cast().boardHead(), Step.SUBMIT_TO_COUNCIL);
  }

  private void sit(Stage stage) {
    var id =
        sittings.plan(
            stage.board(),
            new SittingDraft(
                LocalDate.of(2026, 3, 10),
                "Phòng họp số 1, UBND tỉnh Ví dụ",
                15,
                13,
                2,
                "Chủ tịch UBND tỉnh, Chủ tịch Hội đồng",
                "Phó Trưởng ban Ban Thi đua - Khen thưởng tỉnh, Thư ký Hội đồng",
                null,
                null,
                null));
    stage.on(2026, 3, 10);
    var votes =
        proposal.submitted(stage.board().year().id()).stream()
            .map(item -> {
              var agree = stage.unit(3).equals(item.unit()) ? 12 : 15;
              return new ItemVote(item.id(), true, new CouncilCount(15, agree, 15 - agree, 0, 0));
            })
            .toList();
    sittings.vote(stage.as(stage.cast().councillor()), id, version(stage), votes);
    sittings.close(stage.board(), id, version(stage));
  }

  private int version(Stage stage) {
    return sitting.sitting(stage.board()).orElseThrow().version();
  }

  private void decide(Stage stage) {
    stage.on(2026, 3, 16);
    var chairman = stage.as(stage.cast().chairman());
    for (var draft : awards.decisions(chairman)) {
      decisions.sign(chairman, draft.id(), draft.version(), stage.today());
      decisions.typeNumber(stage.board(), draft.id(), draft.version() + 1, "312/QĐ-UBND");
    }
    stage.on(2026, 3, 18);
    stage.step(stage.cast().boardHead(), Step.RECORD_DECISION);
  }
}
