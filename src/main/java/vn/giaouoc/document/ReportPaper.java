package vn.giaouoc.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;

/**
 * The six-month or year-end report (báo cáo 6 tháng, báo cáo tổng kết) of a unit to its bloc, or of
 * the bloc to the Board.
 *
 * @param period which of the two
 * @param subject whose report, for example “của Báo Đắk Nông” or “của Khối thi đua số 2”
 * @param addressees to whom
 * @param overview the situation in general, or null
 * @param targets the figures reached against the pledge
 * @param sections further parts in words: movements, joint activities, models, examples …
 * @param weaknesses what went wrong, with causes
 * @param tasks tasks of the time to come
 * @param requests requests and proposals
 */
public record ReportPaper(
    Period period,
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

  /** What a report looks back upon, and what it calls its parts. */
  public enum Period {
    HALF_YEAR,
    WHOLE_YEAR;

    private String looksBack(int year) {
      return this == HALF_YEAR
          ? "Kết quả thực hiện giao ước thi đua 6 tháng đầu năm"
          : "Tổng kết thực hiện giao ước thi đua năm " + year;
    }

    private String looksAhead(int year) {
      return this == HALF_YEAR
          ? "nhiệm vụ trọng tâm 6 tháng cuối năm " + year
          : "phương hướng, nhiệm vụ năm " + (year + 1);
    }

    private String tasks(int year) {
      return this == HALF_YEAR
          ? "Nhiệm vụ trọng tâm 6 tháng cuối năm"
          : "Phương hướng, nhiệm vụ năm " + (year + 1);
    }

    private String closes(int year) {
      return this == HALF_YEAR
          ? "kết quả 6 tháng đầu năm " + year
          : "tổng kết thực hiện giao ước thi đua năm " + year;
    }
  }

  /**
   * A target and where it stands.
   *
   * @param planned the year's figure as printed
   * @param reached the figure reached as printed; empty when none was given
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
    body.partOfDashes(period.tasks(head.year()), tasks);
    body.partOfDashes("Kiến nghị, đề xuất", requests);
    body.end(head.format(), "Trên đây là báo cáo " + period.closes(head.year()) + " " + subject);
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        head.numbered("BC"),
        head.place(),
        head.date(),
        head.year(),
        "Báo cáo",
        period.looksBack(head.year()) + ",\n" + period.looksAhead(head.year()) + " " + subject,
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
            new Column(period == Period.HALF_YEAR ? "Đến 30/6" : "Cả năm", 11, Align.CENTER),
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
