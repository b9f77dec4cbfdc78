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
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftComment;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ReplyKind;
import vn.giaouoc.year.Step;

/** January to April 2025: drafts, comments, the Board's remarks, launch meeting and signing. */
@Component
@Profile("demo")
class ExampleSpring {

  /** Was in the field on the day of the meeting, and signs and registers after the last day. */
  private static final int LATE = 5;

  private final ExampleDrafts drafts;
  private final ExamplePledge pledge;
  private final ExampleTable table;
  private final ExampleMeeting meeting;
  private final ConsultationService consultation;
  private final BoardRemarkService remarks;
  private final AdoptionService adoption;

  ExampleSpring(
      ExampleDrafts drafts,
      ExamplePledge pledge,
      ExampleTable table,
      ExampleMeeting meeting,
      ConsultationService consultation,
      BoardRemarkService remarks,
      AdoptionService adoption) {
    this.drafts = drafts;
    this.pledge = pledge;
    this.table = table;
    this.meeting = meeting;
    this.consultation = consultation;
    this.remarks = remarks;
    this.adoption = adoption;
  }

  void play(Stage stage) {
    draft(stage);
    consult(stage);
    board(stage);
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

  /** Four comment, two agree, one stays silent until the last day has passed. */
  private void consult(Stage stage) {
    stage.on(2025, 2, 14);
    comment(
        stage,
        2,
        DraftDocument.PLEDGE,
        "Nội dung 1, chỉ tiêu thứ ba",
        "Đề nghị ghi rõ tính cả chi bộ trực thuộc khi xác định tỷ lệ tổ chức đảng hoàn thành tốt"
            + " nhiệm vụ.");
    comment(
        stage,
        6,
        DraftDocument.PLAN,
        "Hoạt động chung",
        "Đề nghị chuyển hội thao sang giữa tháng 5 để không trùng lịch thi hết học phần của Trường.");
    consultation.agree(stage.officer(1), stage.unit(1));
    stage.on(2025, 2, 18);
    comment(
        stage,
        3,
        DraftDocument.SCORE_TABLE,
        "Mục III.3.a",
        "Đề nghị tính cả tin, bài đăng trên trang thông tin điện tử của đơn vị, không chỉ trên Báo"
            + " Ví dụ.");
    comment(
        stage,
        7,
        DraftDocument.REGULATION,
        "Điều 5, khoản 1",
        "Đề nghị Khối trưởng quyết định thành phần hai tổ kiểm tra chéo trước ngày 10/11.");
    consultation.agree(stage.officer(4), stage.unit(4));
    stage.on(2025, 2, 21);
    consultation.close(stage.secretary());
    answer(
        stage,
        2,
        ReplyKind.TIEP_THU,
        "Tiếp thu: tỷ lệ tính trên tất cả tổ chức đảng, đoàn thể của đơn vị, kể cả chi bộ trực thuộc.");
    answer(stage, 6, ReplyKind.TIEP_THU, "Tiếp thu: hội thao tổ chức ngày 16/5/2025.");
    answer(
        stage,
        3,
        ReplyKind.TIEP_THU,
        "Tiếp thu: tính tin, bài trên mọi kênh chính thức, có ghi ngày đăng.");
    answer(
        stage,
        7,
        ReplyKind.GIAI_TRINH,
        "Đề nghị giữ như dự thảo: thành phần tổ kiểm tra chéo thống nhất sau khi các đơn vị nộp phiếu"
            + " để tránh trùng lịch công tác.");
    stage.on(2025, 2, 24);
    stage.step(stage.cast().secretary(), Step.SEND_TO_BOARD);
  }

  private void comment(Stage stage, int n, DraftDocument on, String place, String body) {
    consultation.comment(stage.officer(n), stage.unit(n), on, place, body);
  }

  private void answer(Stage stage, int n, ReplyKind kind, String text) {
    var comment =
        consultation.comments(stage.secretary().year().id()).stream()
            .filter(DraftComment::waitsForReply)
            .filter(c -> c.unit().equals(stage.unit(n)))
            .findFirst()
            .orElseThrow();
    consultation.reply(stage.secretary(), comment.id(), kind, text, comment.version());
  }

  private void board(Stage stage) {
    stage.on(2025, 2, 27);
    remarks.remark(
        stage.board(),
        DraftDocument.PLEDGE,
        "Chỉ tiêu về gia đình văn hóa cần nêu rõ cách tính khi số gia đình ít: làm tròn lên.");
    stage.on(2025, 3, 3);
    for (var remark : remarks.remarks(stage.secretary().year().id())) {
      remarks.reply(
          stage.secretary(),
          remark.id(),
          ReplyKind.TIEP_THU,
          "Tiếp thu: số gia đình cần đạt được làm tròn lên; phần mềm hiển thị số cần đạt của từng"
              + " đơn vị.",
          remark.version());
    }
    stage.on(2025, 3, 5);
    remarks.conclude(
        stage.board(), "Dự thảo đạt yêu cầu; đề nghị khối tổ chức hội nghị ký kết trong tháng 3.");
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
