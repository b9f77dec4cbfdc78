package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.ItemDraft;
import vn.giaouoc.award.ItemService;
import vn.giaouoc.award.PaperKind;
import vn.giaouoc.award.PaperService;
import vn.giaouoc.award.ProposalIssue;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalService;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearOpening;

/** December 2025 and January 2026: the proposal, its files, and how they come back once. */
@Component
@Profile("demo")
class ExampleProposal {

  private final ProposalService proposals;
  private final ItemService items;
  private final ProposalIssue issues;
  private final ProposalQuery proposal;
  private final IssuedDocuments register;
  private final PaperService papers;
  private final ExamplePaper files;
  private final YearOpening opening;
  private final ResultPublication results;

  ExampleProposal(
      ProposalService proposals,
      ItemService items,
      ProposalIssue issues,
      ProposalQuery proposal,
      IssuedDocuments register,
      PaperService papers,
      ExamplePaper files,
      YearOpening opening,
      ResultPublication results) {
    this.proposals = proposals;
    this.items = items;
    this.issues = issues;
    this.proposal = proposal;
    this.register = register;
    this.papers = papers;
    this.files = files;
    this.opening = opening;
    this.results = results;
  }

  /** While the files travel, the Board opens the next year beside. */
  void play(Stage stage) {
    propose(stage);
    stage.on(2026, 1, 5);
    opening.open(stage.cast().boardOfficer(), stage.bloc(), 2026);
    returned(stage);
  }

  /**
   * What the votes chose becomes the proposal; each line gets its own grounds. The bloc publishes
   * whom it proposed; its points stay inside.
   */
  private void propose(Stage stage) {
    stage.on(2025, 12, 23);
    proposals.drawUp(stage.secretary());
    var reasons =
        Map.of(
            stage.unit(1),
                "Có thành tích xuất sắc trong công tác tham mưu, phục vụ Tỉnh ủy năm 2025",
            stage.unit(2), "Đơn vị dẫn đầu phong trào thi đua năm 2025 của Khối thi đua Ví dụ",
            stage.unit(3), "Có thành tích xuất sắc trong công tác kiểm tra, giám sát năm 2025");
    for (var line : proposal.alive(stage.secretary()).orElseThrow().items()) {
      var i = line.item();
      var unit = i.unit();
      if (unit != null) {
        var draft =
            new ItemDraft(
                i.awardCode(),
                i.wording(),
                unit,
                null,
                reasons.getOrDefault(unit, i.reasonLine()),
                i.votes(),
                i.votesOf(),
                i.round(),
                null);
        items.change(stage.secretary(), i.id(), i.version(), draft);
      }
    }
    var head = proposal.alive(stage.secretary()).orElseThrow().proposal();
    proposals.saveHead(
        stage.secretary(), head.version(), "Chánh Văn phòng Tỉnh ủy", head.grounds());
    stage.on(2025, 12, 24);
    var standing = stage.head(1);
    proposals.submit(standing, standing.year().version());
    stage.on(2025, 12, 25);
    var sent = issues.registered(stage.secretary()).getLast();
    var dated = LocalDate.of(2025, 12, 24);
    register.typeNumber(stage.cast().secretary(), sent.id(), 45, dated, sent.version());
    results.publish(stage.secretary(), "Biên bản Hội nghị tổng kết ngày 19/12/2025");
  }

  /** Units proposed add their reports; the Board finds one too thin and sends the files back. */
  private void returned(Stage stage) {
    for (var n : List.of(1, 2, 3)) {
      report(stage, n, "Báo cáo thành tích năm 2025 của " + stage.cast().name(n));
    }
    stage.on(2026, 1, 8);
    stage.step(stage.cast().boardOfficer(), Step.RECEIVE_PROPOSAL);
    stage.on(2026, 1, 14);
    stage.step(
        stage.cast().boardOfficer(),
        Step.RETURN_FILES,
        "Báo cáo thành tích của Ủy ban Kiểm tra Tỉnh ủy Ví dụ chưa có số liệu so sánh với năm 2024. Đề"
            + " nghị bổ sung trước ngày 23/01/2026.");
    stage.on(2026, 1, 19);
    report(stage, 3, "Báo cáo thành tích năm 2025 (bổ sung số liệu so sánh với năm 2024)");
    stage.on(2026, 1, 20);
    var head = stage.head(1);
    proposals.submit(head, head.year().version());
    stage.on(2026, 1, 21);
    stage.step(stage.cast().boardOfficer(), Step.RECEIVE_PROPOSAL);
  }

  private void report(Stage stage, int n, String title) {
    var file =
        files.keep(
            stage,
            n,
            "bao-cao-thanh-tich",
            title,
            List.of(
                "1. Sơ lược đặc điểm, tình hình: cơ quan tham mưu, giúp việc của Tỉnh ủy.",
                "2. Thành tích đạt được: hoàn thành các chỉ tiêu của giao ước; mô hình “"
                    + ExamplePledge.MODELS.get(n - 1)
                    + "”.",
                "3. Chấp hành chủ trương của Đảng, pháp luật của Nhà nước: tốt."));
    var item =
        proposal.alive(stage.officer(n)).orElseThrow().items().stream()
            .filter(l -> stage.unit(n).equals(l.item().unit()))
            .findFirst()
            .orElseThrow()
            .item();
    var paper = new PaperService.Draft(PaperKind.ACHIEVEMENT_REPORT, title, null, file, null);
    papers.add(stage.officer(n), item.id(), paper);
    if (!title.contains("bổ sung")) {
      var kind = PaperKind.UNIT_SUBMISSION;
      var number = "%d-TTr/ĐV ngày 05/01/2026".formatted(30 + n);
      papers.add(
          stage.officer(n), item.id(), new PaperService.Draft(kind, kind.vi(), number, null, null));
    }
  }
}
