package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.ExclusionService;
import vn.giaouoc.meeting.AdoptionService;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.year.Step;

/** December 2025: ranking, and the year-end meeting with its votes. */
@Component
@Profile("demo")
class ExampleWinter {

  private final ExampleMeeting meeting;
  private final ExampleNews news;
  private final ExampleVotes votes;
  private final ExampleReports reports;
  private final SheetFlow flow;
  private final Rankings rankings;
  private final ExclusionService exclusions;
  private final MeetingService meetings;
  private final AdoptionService adoption;

  ExampleWinter(
      ExampleMeeting meeting,
      ExampleNews news,
      ExampleVotes votes,
      ExampleReports reports,
      SheetFlow flow,
      Rankings rankings,
      ExclusionService exclusions,
      MeetingService meetings,
      AdoptionService adoption) {
    this.meeting = meeting;
    this.news = news;
    this.votes = votes;
    this.reports = reports;
    this.flow = flow;
    this.rankings = rankings;
    this.exclusions = exclusions;
    this.meetings = meetings;
    this.adoption = adoption;
  }

  void play(Stage stage) {
    var yearEnd = call(stage);
    rank(stage);
    meet(stage, yearEnd);
  }

  private long call(Stage stage) {
    stage.on(2025, 12, 11);
    var id =
        meeting.call(
            stage,
            MeetingKind.YEAR_END,
            LocalDate.of(2025, 12, 19),
            List.of(
                "Báo cáo tổng kết phong trào thi đua năm 2025",
                "Công bố kết quả chấm điểm, xếp hạng",
                "Bình xét Cờ thi đua, Bằng khen; chọn mô hình tiêu biểu của năm",
                "Bầu Khối trưởng, Khối phó năm 2026; bàn giao cờ luân lưu",
                "Phát biểu của lãnh đạo phụ trách khối"));
    stage.step(stage.cast().secretary(), Step.CALL_YEAREND_MEETING);
    return id;
  }

  /** Units agree with their points or let the leader lock them; two remain equal. */
  private void rank(Stage stage) {
    stage.on(2025, 12, 12);
    for (var n : List.of(2, 5, 7)) {
      flow.agree(stage.head(n), stage.unit(n));
    }
    stage.on(2025, 12, 15);
    flow.lockAll(stage.secretary());
    rankings.fix(stage.secretary());
    exclusions.confirmRest(stage.secretary(), null);
    reports.sendForBloc(stage, ReportKind.YEAR_END);
  }

  private void meet(Stage stage, long yearEnd) {
    stage.on(2025, 12, 19);
    meeting.attend(stage, yearEnd, 0, "");
    meeting.says(
        stage,
        yearEnd,
        ContributionKind.PAPER,
        1,
        "Phòng họp không giấy: chuẩn bị kỹ tài liệu số, tập huấn ngắn cho từng đơn vị, làm từ cuộc họp"
            + " nhỏ đến cuộc họp lớn.");
    meeting.says(
        stage,
        yearEnd,
        ContributionKind.COMMENT,
        4,
        "Nhất trí kết quả chấm điểm; sẽ hoàn thiện văn bản giới thiệu điển hình trong năm tới.");
    var tie =
        "Xếp Ủy ban Kiểm tra Tỉnh ủy Ví dụ trên Ban Tuyên giáo và Dân vận Tỉnh ủy Ví dụ (hai đơn vị bằng"
            + " điểm) vì hoàn thành chương trình năm sớm hơn";
    meeting.agreed(stage, yearEnd, tie, 7);
    rankings.decideTie(
        stage.secretary(),
        List.of(stage.unit(3), stage.unit(4)),
        "Biểu quyết tại Hội nghị tổng kết ngày 19/12/2025: 7/7 đơn vị tán thành");
    review(stage);
    elect(stage, yearEnd);
    meetings.setNextTheme(
        stage.secretary(), yearEnd, "Kỷ cương, sáng tạo - Đưa nghị quyết đại hội vào cuộc sống");
    meeting.directs(
        stage,
        yearEnd,
        "Khối cần nhân rộng các mô hình tốt của năm 2025; Khối trưởng mới sớm xây dựng kế hoạch năm"
            + " 2026.");
    meeting.concludes(
        stage,
        yearEnd,
        "Trình hồ sơ đề nghị khen thưởng trước ngày 31/12/2025.",
        "Bàn giao Khối trưởng trong quý I năm 2026.");
    meeting.photo(stage, yearEnd, "Hội nghị tổng kết năm 2025 (hình vẽ minh họa)");
    stage.on(2025, 12, 22);
    meeting.minutes(stage, yearEnd);
    news.ofYearEnd(stage);
  }

  private void review(Stage stage) {
    votes.onPaper(stage, VotingPurpose.FLAG, Map.of(1, 1, 2, 6));
    votes.byRollCall(
        stage,
        VotingPurpose.CERTIFICATE,
        Map.of(
            1, List.of(1, 2, 3, 4, 5, 6, 7),
            3, List.of(1, 2, 3, 5, 7),
            4, List.of(4, 6)));
    votes.modelByHands(stage, Map.of(1, 4, 3, 2, 7, 1));
  }

  private void elect(Stage stage, long yearEnd) {
    var leader = votes.onPaper(stage, VotingPurpose.LEADER, Map.of(4, 5, 7, 2));
    var deputy = votes.byAcclamation(stage, VotingPurpose.DEPUTY, 3);
    votes.confirm(stage, leader);
    votes.confirm(stage, deputy);
    var flag = adoption.flags(stage.secretary()).getFirst();
    adoption.handFlagOver(stage.secretary(), yearEnd, flag.id(), stage.unit(4), 2026);
  }
}
