package vn.giaouoc.demo.example;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftComment;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ReplyKind;
import vn.giaouoc.year.Step;

/** February and March 2025: units and Board comment on the drafts, the leader answers each. */
@Component
@Profile("demo")
class ExampleConsultation {

  private final ConsultationService consultation;
  private final BoardRemarkService remarks;

  ExampleConsultation(ConsultationService consultation, BoardRemarkService remarks) {
    this.consultation = consultation;
    this.remarks = remarks;
  }

  void play(Stage stage) {
    consult(stage);
    board(stage);
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
}
