package vn.giaouoc.demo.example;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.CheckTeamService;
import vn.giaouoc.scoring.Objection;
import vn.giaouoc.scoring.ObjectionService;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.year.Step;

/** November and December 2025: self-scoring, cross-check, the bloc's column and objections. */
@Component
@Profile("demo")
class ExampleAutumn {

  private final ExamplePaper papers;
  private final ExampleScores scores;
  private final ExampleReports reports;
  private final CheckTeamService teams;
  private final SheetFlow flow;
  private final ObjectionService objections;

  ExampleAutumn(
      ExamplePaper papers,
      ExampleScores scores,
      ExampleReports reports,
      CheckTeamService teams,
      SheetFlow flow,
      ObjectionService objections) {
    this.papers = papers;
    this.scores = scores;
    this.reports = reports;
    this.teams = teams;
    this.flow = flow;
    this.objections = objections;
  }

  void play(Stage stage) {
    scoreThemselves(stage);
    checkEachOther(stage);
    scoreAsBloc(stage);
    object(stage);
  }

  private void scoreThemselves(Stage stage) {
    stage.on(2025, 11, 3);
    stage.step(stage.cast().secretary(), Step.CALL_FOR_SCORES);
    for (var n = 1; n <= stage.cast().size(); n++) {
      stage.on(2025, 11, n < 4 ? 5 : n < 6 ? 6 : 10);
      scores.submit(stage, n, proof(stage, n));
    }
    stage.on(2025, 11, 11);
    teams.appointTwoHalves(stage.secretary());
    stage.step(stage.cast().secretary(), Step.BEGIN_CROSS_CHECK);
  }

  private EvidenceId proof(Stage stage, int n) {
    return papers.keep(
        stage,
        n,
        "bao-cao-ket-qua-nam-2025",
        "Báo cáo kết quả công tác và thi đua năm 2025 của " + stage.cast().name(n),
        List.of(
            "1. Nhiệm vụ trọng tâm: " + ExamplePledge.KEY_TASKS.get(n - 1) + ".",
            "2. Mô hình “" + ExamplePledge.MODELS.get(n - 1) + "”: đã tổng kết.",
            "3. Chế độ báo cáo: có danh mục văn bản, ngày gửi kèm theo."));
  }

  /** Units 1 to 4 check 5 to 7, and the other way round. */
  private void checkEachOther(Stage stage) {
    stage.on(2025, 11, 18);
    scores.differ(
        stage,
        stage.officer(1),
        7,
        ColumnRole.CHECK,
        Map.of("n37", "1"),
        "Báo cáo 6 tháng gửi ngày 02/7/2025, chậm 02 ngày: tính 01 lần chậm.");
    scores.differ(
        stage,
        stage.officer(5),
        4,
        ColumnRole.CHECK,
        Map.of("n24", ExampleScores.MODELS + "; -" + ExampleScores.SPEAKER),
        "Chỉ có 01 mô hình có văn bản công nhận; điển hình thứ hai chưa có văn bản giới thiệu.");
    for (var n = 1; n <= stage.cast().size(); n++) {
      scores.close(stage, stage.officer(n <= 4 ? 6 : 3), n, ColumnRole.CHECK);
    }
    stage.on(2025, 11, 21);
    stage.step(stage.cast().secretary(), Step.END_CROSS_CHECK);
  }

  /** Unit 6 gets its sheet back once; the deputy scores the leader's own sheet. */
  private void scoreAsBloc(Stage stage) {
    stage.on(2025, 11, 24);
    flow.sendBack(
        stage.secretary(),
        stage.unit(6),
        "Số nhiệm vụ trong chương trình công tác ghi 20, trong khi chương trình năm có 22 nhiệm vụ đã"
            + " đến hạn. Đề nghị rà soát, nộp lại.");
    stage.on(2025, 11, 26);
    scores.differ(stage, stage.officer(6), 6, ColumnRole.SELF, Map.of("n7", "21/22"), "");
    flow.submit(stage.head(6), stage.unit(6), true);
    scores.close(stage, stage.officer(3), 6, ColumnRole.CHECK);
    for (var n = 1; n <= stage.cast().size(); n++) {
      reports.send(stage, ReportKind.YEAR_END, n);
    }
    stage.on(2025, 11, 28);
    scores.differ(
        stage,
        stage.officer(2),
        1,
        ColumnRole.BLOC,
        Map.of("n26", "6"),
        "03 tin là tin phối hợp, đã tính cho Báo Ví dụ; còn 06 tin, bài.");
    for (var n = 1; n <= stage.cast().size(); n++) {
      scores.close(stage, n == 1 ? stage.officer(2) : stage.secretary(), n, ColumnRole.BLOC);
    }
    stage.on(2025, 12, 3);
    stage.step(stage.cast().secretary(), Step.SHOW_PROVISIONAL_RESULT);
  }

  /** One objection changes points, the other is explained. */
  private void object(Stage stage) {
    stage.on(2025, 12, 5);
    objections.file(
        stage.head(6),
        stage.unit(6),
        "n21",
        "Chỉ tiêu về chữ ký số đã đạt 91,3% tại thời điểm 30/11/2025, đề nghị tính là chỉ tiêu đạt.");
    objections.file(
        stage.head(4),
        stage.unit(4),
        "n24",
        "Điển hình báo cáo viên giỏi đã được giới thiệu trên Báo Ví dụ, đề nghị tính thêm.");
    stage.on(2025, 12, 9);
    for (var objection : objections.list(stage.secretary())) {
      answer(stage, objection);
    }
  }

  private void answer(Stage stage, Objection o) {
    if (o.unit().equals(stage.unit(6))) {
      objections.accept(
          stage.secretary(),
          o.id(),
          o.version(),
          ExampleScores.answer("13/14"),
          "Đã đối chiếu dữ liệu ký số: đạt 91,3%, tính thêm 01 chỉ tiêu hoàn thành.");
    } else {
      objections.explain(
          stage.secretary(),
          o.id(),
          o.version(),
          "Hướng dẫn của bảng điểm yêu cầu văn bản công nhận hoặc giới thiệu; bài báo chưa phải là văn"
              + " bản. Đề nghị đơn vị hoàn thiện hồ sơ để tính trong năm sau.");
    }
  }
}
