package vn.giaouoc.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation (giấy mời) to a meeting of the bloc, after Mẫu 1.9 of Nghị định 30/2020/NĐ-CP.
 *
 * @param meeting for example “Hội nghị ký kết giao ước thi đua năm 2023”
 * @param invited who is invited, a line each
 * @param time for example “14 giờ 00, ngày 24 tháng 02 năm 2023”
 * @param venue the place, free text
 * @param chair positions of those who chair
 * @param agenda points of the agenda
 * @param papers papers sent along or asked for
 * @param request a closing request (who to send, until when to answer), or null
 */
public record InvitationPaper(
    Letterhead head,
    String meeting,
    List<String> invited,
    String time,
    String venue,
    String chair,
    List<String> agenda,
    List<String> papers,
    @Nullable String request,
    Signature signature,
    List<String> recipients) {

  /** The paper. */
  public OfficialDocument document() {
    var body = new BodyText().text(head.issuer().name() + " trân trọng kính mời:");
    body.dashes(invited);
    body.lead("Tới dự:", BodyText.closed(meeting));
    body.lead("Thời gian:", BodyText.closed(time)).lead("Địa điểm:", BodyText.closed(venue));
    body.lead("Chủ trì:", BodyText.closed(chair));
    if (!agenda.isEmpty()) {
      body.add(Block.section("Nội dung:")).numbered(agenda);
    }
    if (!papers.isEmpty()) {
      body.add(Block.section("Tài liệu:")).dashes(papers);
    }
    body.text(request);
    body.end(
        head.format(), "Rất mong các đồng chí thu xếp thời gian tham dự đầy đủ, đúng thành phần");
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        head.numbered("GM"),
        head.place(),
        head.date(),
        head.year(),
        "Giấy mời",
        meeting,
        List.of(),
        List.of(),
        body.blocks(),
        signature,
        recipients);
  }
}
