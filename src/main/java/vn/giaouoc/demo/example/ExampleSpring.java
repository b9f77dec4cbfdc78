package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.meeting.AdoptionService;
import vn.giaouoc.meeting.AdoptionService.Text;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.year.Step;

/** January to April 2025: drafts, consultation, launch meeting and signing. */
@Component
@Profile("demo")
class ExampleSpring {

  /** Was in the field on the day of the meeting, and signs and registers after the last day. */
  private static final int LATE = 5;

  private final ExampleDrafts drafts;
  private final ExamplePledge pledge;
  private final ExampleTable table;
  private final ExampleConsultation consultation;
  private final ExampleMeeting meeting;
  private final ExampleNews news;
  private final AdoptionService adoption;

  ExampleSpring(
      ExampleDrafts drafts,
      ExamplePledge pledge,
      ExampleTable table,
      ExampleConsultation consultation,
      ExampleMeeting meeting,
      ExampleNews news,
      AdoptionService adoption) {
    this.drafts = drafts;
    this.pledge = pledge;
    this.table = table;
    this.consultation = consultation;
    this.meeting = meeting;
    this.news = news;
    this.adoption = adoption;
  }

  void play(Stage stage) {
    draft(stage);
    consultation.play(stage);
    launch(stage);
    sign(stage);
  }

  private void draft(Stage stage) {
    stage.on(2025, 1, 13);
    stage.step(stage.cast().secretary(), Step.BEGIN_DRAFTS);
    drafts.write(stage.secretary());
    stage.on(2025, 2, 6);
    pledge.write(stage.secretary());
    table.draft(stage);
    stage.on(2025, 2, 11);
    stage.step(stage.cast().secretary(), Step.ASK_FOR_COMMENTS);
  }

  private void launch(Stage stage) {
    var launch =
        meeting.call(
            stage,
            MeetingKind.PLEDGE_SIGNING,
            LocalDate.of(2025, 3, 14),
            List.of(
                "Trình bày tiếp thu, giải trình ý kiến góp ý",
                "Thảo luận, thông qua kế hoạch, quy chế, giao ước và bảng điểm năm 2025",
                "Bàn giao cờ luân lưu",
                "Ký kết giao ước thi đua",
                "Phát biểu của lãnh đạo phụ trách khối"));
    stage.on(2025, 3, 7);
    stage.step(stage.cast().boardOfficer(), Step.PASS_BOARD_REVIEW);
    stage.on(2025, 3, 14);
    meeting.attend(stage, launch, LATE, "Tham gia đoàn công tác của Ban Chỉ đạo tại cơ sở");
    meeting.says(
        stage,
        launch,
        ContributionKind.COMMENT,
        3,
        "Nhất trí với giao ước; đề nghị các đơn vị gửi minh chứng theo quý để tránh dồn cuối năm.");
    meeting.says(
        stage,
        launch,
        ContributionKind.COMMENT,
        6,
        "Trường sẵn sàng đăng cai hội thao và bố trí sân bãi cho các đơn vị trong khối.");
    meeting.directs(
        stage,
        launch,
        "Phong trào thi đua phải gắn với việc khó, việc mới của từng cơ quan; Khối trưởng đôn đốc,"
            + " báo cáo kết quả từng quý.");
    meeting.agreed(stage, launch, "Thông qua kế hoạch, quy chế, giao ước và bảng điểm", 6);
    adoption.adopt(stage.secretary(), launch, Set.of(Text.PLAN, Text.REGULATION, Text.PLEDGE));
    table.approve(stage);
    var flag = adoption.flags(stage.secretary()).getFirst();
    adoption.handFlagOver(stage.secretary(), launch, flag.id(), stage.unit(1), 2025);
    for (var n = 1; n <= stage.cast().size(); n++) {
      if (n != LATE) {
        pledge.sign(stage, n);
      }
    }
    meeting.concludes(
        stage,
        launch,
        "Các đơn vị gửi đăng ký thi đua trước ngày 31/3/2025.",
        "Đơn vị vắng mặt ký bổ sung; Khối trưởng báo cáo Ban Thi đua - Khen thưởng tỉnh.");
    meeting.photo(stage, launch, "Các đơn vị ký kết giao ước thi đua năm 2025 (hình vẽ minh họa)");
    stage.on(2025, 3, 18);
    meeting.minutes(stage, launch);
    news.ofLaunch(stage);
  }

  /** All register in March; the one that was away signs and registers two days late. */
  private void sign(Stage stage) {
    stage.on(2025, 3, 26);
    for (var n = 1; n <= stage.cast().size(); n++) {
      if (n != LATE) {
        pledge.register(stage, n);
      }
    }
    stage.on(2025, 4, 2);
    pledge.sign(stage, LATE);
    pledge.register(stage, LATE);
    stage.step(stage.cast().head(1), Step.END_SIGNING);
  }
}
