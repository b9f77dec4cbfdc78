package vn.giaouoc.document;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;

/**
 * The submission (tờ trình) that proposes awards: the leader unit's for the bloc, or a nominated
 * unit's own.
 *
 * @param subject for example “Về việc đề nghị khen thưởng năm 2023 của Khối thi đua số 2”
 * @param addressees for example the Chairman, and the Board through which it goes
 * @param bases legal bases
 * @param grounds how the proposal came about, a paragraph each
 * @param nominees who is proposed for what
 * @param attached papers that go with it
 */
public record SubmissionPaper(
    Letterhead head,
    String subject,
    List<String> addressees,
    List<String> bases,
    List<String> grounds,
    List<Nominee> nominees,
    List<String> attached,
    Signature signature,
    List<String> recipients) {

  /**
   * One proposal.
   *
   * @param award title or form, for example “Cờ thi đua của tỉnh”
   * @param name the collective or person, as it shall be written on the award
   * @param reason for what it is given, as it shall be written in the decision
   * @param share the vote as printed, for example “7/8 (87,5 %)”
   */
  public record Nominee(String award, String name, String reason, String share, String note) {}

  /** The paper. */
  public OfficialDocument document() {
    var body = new BodyText();
    grounds.forEach(body::text);
    if (!nominees.isEmpty()) {
      body.text(head.issuer().name() + " kính trình xem xét, khen thưởng các trường hợp sau:");
      body.add(table());
    }
    if (!attached.isEmpty()) {
      body.add(Block.section("Hồ sơ gửi kèm:")).numbered(attached);
    }
    body.end(head.format(), "Kính trình xem xét, quyết định");
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        head.numbered("TTr"),
        head.place(),
        head.date(),
        head.year(),
        "Tờ trình",
        subject,
        bases,
        addressees,
        body.blocks(),
        signature,
        recipients);
  }

  private Block table() {
    var columns =
        List.of(
            new Column("TT", 6, Align.CENTER),
            new Column("Tập thể, cá nhân được đề nghị", 24, Align.LEFT),
            new Column("Danh hiệu, hình thức", 20, Align.LEFT),
            new Column("Lý do khen thưởng", 23, Align.LEFT),
            new Column("Số phiếu, tỷ lệ", 13, Align.CENTER),
            new Column("Ghi chú", 14, Align.LEFT));
    var rows =
        IntStream.range(0, nominees.size())
            .mapToObj(i -> {
              var n = nominees.get(i);
              return Row.of(
                  Integer.toString(i + 1), n.name(), n.award(), n.reason(), n.share(), n.note());
            })
            .toList();
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }
}
