package vn.giaouoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;

/**
 * The minutes (biên bản) of a meeting of the bloc, after Mẫu 1.10 of Nghị định 30/2020/NĐ-CP.
 *
 * @param meeting for example “Hội nghị ký kết giao ước thi đua năm 2023”
 * @param began for example “14 giờ 00, ngày 24 tháng 02 năm 2023”
 * @param ended likewise, or null while it is not written
 * @param attendance who came, a row each
 * @param chairs positions of those who chaired
 * @param secretary position of the one who wrote
 * @param course what was done, one after the other
 * @param contributions what units and guests said
 * @param votes results of votes
 * @param conclusions what was concluded
 */
public record MinutesPaper(
    Letterhead head,
    String meeting,
    String began,
    @Nullable String ended,
    String venue,
    List<Attendee> attendance,
    List<String> chairs,
    String secretary,
    List<String> course,
    List<Contribution> contributions,
    List<Vote> votes,
    List<String> conclusions,
    List<String> recipients) {

  /**
   * A unit or a guest.
   *
   * @param represents position of the one who came, or empty
   * @param state “Có mặt”, or “Vắng, có lý do: …”
   */
  public record Attendee(String unit, String represents, String state) {}

  /** What one said. */
  public record Contribution(String who, String text) {}

  /**
   * A vote.
   *
   * @param result for example “5/5 đơn vị tán thành (100 %)”
   */
  public record Vote(String question, String result) {}

  /** The paper, signed by secretary and chairs. */
  public OfficialDocument document() {
    var body =
        new BodyText()
            .lead("Thời gian bắt đầu:", BodyText.closed(began))
            .lead("Địa điểm:", BodyText.closed(venue))
            .lead("Chủ trì:", BodyText.closed(String.join("; ", chairs)))
            .lead("Thư ký:", BodyText.closed(secretary));
    body.part("Thành phần tham dự").add(attendanceTable());
    if (!course.isEmpty()) {
      body.part("Nội dung, diễn biến").numbered(course);
    }
    if (!contributions.isEmpty()) {
      body.part("Ý kiến phát biểu");
      contributions.forEach(c -> body.lead(c.who() + ":", BodyText.closed(c.text())));
    }
    if (!votes.isEmpty()) {
      body.part("Kết quả biểu quyết").add(voteTable());
    }
    if (!conclusions.isEmpty()) {
      body.part("Kết luận").numbered(conclusions);
    }
    var end = ended == null ? "vào hồi …… giờ …… cùng ngày" : "vào hồi " + ended;
    body.end(
        head.format(),
        "Hội nghị kết thúc "
            + end
            + ". Biên bản đã được đọc lại và các đơn vị dự hội nghị nhất"
            + " trí thông qua");
    body.add(signers());
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        head.numbered("BB"),
        head.place(),
        head.date(),
        head.year(),
        "Biên bản",
        meeting,
        List.of(),
        List.of(),
        body.blocks(),
        null,
        recipients);
  }

  private Block attendanceTable() {
    var columns =
        List.of(
            new Column("TT", 7, Align.CENTER),
            new Column("Đơn vị", 42, Align.LEFT),
            new Column("Người dự", 28, Align.LEFT),
            new Column("Có mặt, vắng mặt", 23, Align.LEFT));
    var rows =
        IntStream.range(0, attendance.size())
            .mapToObj(i -> {
              var a = attendance.get(i);
              return Row.of(Integer.toString(i + 1), a.unit(), a.represents(), a.state());
            })
            .toList();
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }

  private Block voteTable() {
    var columns =
        List.of(
            new Column("TT", 7, Align.CENTER),
            new Column("Nội dung biểu quyết", 55, Align.LEFT),
            new Column("Kết quả", 38, Align.LEFT));
    var rows =
        IntStream.range(0, votes.size())
            .mapToObj(i ->
                Row.of(Integer.toString(i + 1), votes.get(i).question(), votes.get(i).result()))
            .toList();
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }

  private Block signers() {
    var secretarySigns = new Block.Signer("", "THƯ KÝ", null, secretary);
    var chairSigns =
        chairs.stream().map(c -> new Block.Signer("", "CHỦ TRÌ", null, c)).limit(3).toList();
    var all = new ArrayList<Block.Signer>();
    all.add(secretarySigns);
    all.addAll(chairSigns);
    return new Block.SignatureGrid(all.size() <= 3 ? all.size() : 2, all);
  }
}
