package vn.giaouoc.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;

/**
 * The six-month report (báo cáo 6 tháng) of a unit to its bloc, or of the bloc to the Board.
 *
 * @param subject whose report, for example “của Báo Đắk Nông” or “của Khối thi đua số 2”
 * @param addressees to whom
 * @param overview the situation in general, or null
 * @param targets the figures at 30/6 against the pledge
 * @param sections further parts in words: movements, joint activities, models, examples …
 * @param weaknesses what went wrong, with causes
 * @param tasks tasks of the second half of the year
 * @param requests requests and proposals
 */
public record MidyearReportPaper(
    Letterhead head,
    String subject,
    List<String> addressees,
    @Nullable String overview,
    List<TargetResult> targets,
    List<Section> sections,
    List<String> weaknesses,
    List<String> tasks,
    List<String> requests,
    Signature signature,
    List<String> recipients) {

  /**
   * A target and where it stands.
   *
   * @param planned the year's figure as printed
   * @param reached the figure at 30/6 as printed; empty when none was given
   * @param judgement “Đạt”, “Có khả năng đạt”, “Khó đạt” …
   */
  public record TargetResult(
      String content, String measure, String planned, String reached, String judgement) {}

  /** A part of the report. Without lines it is left out. */
  public record Section(String title, List<String> lines) {}

  /** The paper. */
  public OfficialDocument document() {
    var body = new BodyText();
    if (overview != null && !overview.isBlank()) {
      body.part("Tình hình chung").text(overview);
    }
    if (!targets.isEmpty()) {
      body.part("Kết quả thực hiện chỉ tiêu giao ước thi đua").add(targetTable());
    }
    sections.forEach(s -> body.partOfDashes(s.title(), s.lines()));
    body.partOfDashes("Hạn chế, khó khăn và nguyên nhân", weaknesses);
    body.partOfDashes("Nhiệm vụ trọng tâm 6 tháng cuối năm", tasks);
    body.partOfDashes("Kiến nghị, đề xuất", requests);
    body.end(
        head.format(),
        "Trên đây là báo cáo kết quả 6 tháng đầu năm " + head.year() + " " + subject);
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        head.numbered("BC"),
        head.place(),
        head.date(),
        head.year(),
        "Báo cáo",
        "Kết quả thực hiện giao ước thi đua 6 tháng đầu năm,\nnhiệm vụ trọng tâm 6 tháng cuối năm "
            + head.year()
            + " "
            + subject,
        List.of(),
        addressees,
        body.blocks(),
        signature,
        recipients);
  }

  private Block targetTable() {
    var columns =
        List.of(
            new Column("TT", 7, Align.CENTER),
            new Column("Chỉ tiêu", 36, Align.LEFT),
            new Column("Đơn vị tính", 12, Align.CENTER),
            new Column("Kế hoạch năm", 13, Align.CENTER),
            new Column("Đến 30/6", 11, Align.CENTER),
            new Column("Đánh giá", 21, Align.LEFT));
    var rows =
        IntStream.range(0, targets.size())
            .mapToObj(i -> {
              var t = targets.get(i);
              return Row.of(
                  Integer.toString(i + 1),
                  t.content(),
                  t.measure(),
                  t.planned(),
                  t.reached(),
                  t.judgement());
            })
            .toList();
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }
}
