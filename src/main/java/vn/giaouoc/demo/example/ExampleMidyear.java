package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.year.Step;

/** April to July 2025: models, the joint activity, figures, reports and the mid-year review. */
@Component
@Profile("demo")
class ExampleMidyear {

  /** Sends its report after the last day. */
  private static final int LATE = 7;

  private final ExampleWork work;
  private final ExampleNews news;
  private final ExampleFigures figures;
  private final ExampleReports reports;
  private final ExampleTable table;
  private final ExampleMeeting meeting;
  private final DirectionService directions;

  ExampleMidyear(
      ExampleWork work,
      ExampleNews news,
      ExampleFigures figures,
      ExampleReports reports,
      ExampleTable table,
      ExampleMeeting meeting,
      DirectionService directions) {
    this.work = work;
    this.news = news;
    this.figures = figures;
    this.reports = reports;
    this.table = table;
    this.meeting = meeting;
    this.directions = directions;
  }

  void play(Stage stage) {
    firstHalf(stage);
    reports(stage);
    review(stage);
  }

  private void firstHalf(Stage stage) {
    stage.on(2025, 4, 8);
    stage.step(stage.cast().secretary(), Step.BEGIN_WORK);
    stage.on(2025, 4, 15);
    for (var n = 1; n <= stage.cast().size(); n++) {
      work.registerModel(stage, n);
    }
    stage.on(2025, 5, 5);
    var games = work.planGames(stage);
    stage.on(2025, 5, 19);
    work.heldGames(stage, games);
    news.ofGames(stage);
    stage.on(2025, 6, 4);
    work.firstExamples(stage);
  }

  private void reports(Stage stage) {
    stage.on(2025, 6, 16);
    stage.step(stage.cast().secretary(), Step.CALL_FOR_MIDYEAR_REPORTS);
    for (var n = 1; n <= stage.cast().size(); n++) {
      if (n != LATE) {
        stage.on(2025, 6, n == 1 ? 20 : 21 + n);
        figures.enter(stage, n, Checkpoint.MIDYEAR, List.of());
        reports.send(stage, ReportKind.MIDYEAR, n);
      }
    }
    stage.on(2025, 7, 2);
    figures.enter(stage, LATE, Checkpoint.MIDYEAR, List.of());
    reports.send(stage, ReportKind.MIDYEAR, LATE);
    stage.on(2025, 7, 4);
    figures.enterForBloc(stage, Checkpoint.MIDYEAR);
    reports.sendForBloc(stage, ReportKind.MIDYEAR);
  }

  private void review(Stage stage) {
    stage.on(2025, 7, 8);
    var review =
        meeting.call(
            stage,
            MeetingKind.MIDYEAR_REVIEW,
            LocalDate.of(2025, 7, 18),
            List.of(
                "Báo cáo kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm",
                "Thảo luận, trao đổi kinh nghiệm về xây dựng mô hình",
                "Thống nhất sửa hướng dẫn chấm điểm mục III.3.a",
                "Phát biểu chỉ đạo của lãnh đạo phụ trách khối"));
    stage.on(2025, 7, 10);
    stage.step(stage.cast().secretary(), Step.CALL_MIDYEAR_MEETING);
    stage.on(2025, 7, 18);
    meeting.attend(stage, review, 0, "");
    meeting.says(
        stage,
        review,
        ContributionKind.PAPER,
        2,
        "Kinh nghiệm số hóa hồ sơ cán bộ: làm theo từng nhóm hồ sơ, kiểm tra chéo ngay trong tuần,"
            + " công khai tiến độ trên bảng chung.");
    meeting.says(
        stage,
        review,
        ContributionKind.COMMENT,
        7,
        "Đề nghị các đơn vị cử đầu mối cung cấp tin, bài để Báo đăng đều hằng tuần.");
    var said =
        "Các đơn vị còn chỉ tiêu chậm phải có biện pháp cụ thể trong quý III; Khối trưởng tổ chức kiểm"
            + " tra ít nhất hai đơn vị trước ngày 30/9.";
    meeting.directs(stage, review, said);
    meeting.agreed(stage, review, "Thông qua nhiệm vụ thi đua 6 tháng cuối năm", 7);
    meeting.concludes(
        stage,
        review,
        "Sáu tháng đầu năm, phần lớn chỉ tiêu đúng tiến độ; mỗi đơn vị rà soát chỉ tiêu chậm.",
        "Kiểm tra việc thực hiện giao ước tại hai đơn vị trong tháng 9.");
    meeting.photo(stage, review, "Hội nghị sơ kết 6 tháng đầu năm 2025 (hình vẽ minh họa)");
    var overseer = stage.as(stage.cast().overseer());
    var direction =
        directions.direct(
            overseer, DirectionSource.OVERSEER, review, ExampleBloc.OVERSEER, said, stage.today());
    directions.assign(
        overseer,
        direction,
        "Tổ chức kiểm tra việc thực hiện giao ước tại ít nhất hai đơn vị",
        LocalDate.of(2025, 9, 30),
        List.of(stage.unit(1), stage.unit(2)));
    directions.assign(
        overseer,
        direction,
        "Có biện pháp khắc phục chỉ tiêu gia đình văn hóa",
        LocalDate.of(2025, 10, 31),
        List.of(stage.unit(7)));
    table.propose(stage);
    stage.on(2025, 7, 21);
    table.amend(stage);
    stage.step(stage.cast().head(1), Step.END_MIDYEAR);
    stage.on(2025, 7, 22);
    meeting.minutes(stage, review);
  }
}
