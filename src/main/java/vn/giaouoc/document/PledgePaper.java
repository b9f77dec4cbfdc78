package vn.giaouoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;

/**
 * The pledge (bản giao ước thi đua) of a bloc: documents.md section 2 in words.
 *
 * @param bloc the bloc's name on the day
 * @param where the place of signing, or null
 * @param theme the theme of the year, or null
 * @param bases legal bases
 * @param parties the units with their representatives
 * @param movements the movements of the year
 * @param clauses the clauses with their targets
 * @param tasks tasks and measures
 * @param commitments what the bloc as a whole promises
 * @param duties who does what, review dates, awards
 */
public record PledgePaper(
    Letterhead head,
    String bloc,
    @Nullable String where,
    @Nullable String theme,
    List<String> bases,
    List<Party> parties,
    List<Movement> movements,
    List<Clause> clauses,
    List<String> tasks,
    List<String> commitments,
    List<String> duties) {

  /**
   * One who signs.
   *
   * @param represents position of the representative, or null
   * @param note what is recorded of the signature, for example “(Đã ký ngày 24/02/2023)”, or null
   */
  public record Party(String unit, @Nullable String represents, @Nullable String note) {}

  /** A movement; texts as they are printed. */
  public record Movement(String name, String aim, String launched, String closes) {}

  /**
   * A clause with its targets.
   *
   * @param title for example “Điều 1. Xếp loại và danh hiệu”
   */
  public record Clause(String title, List<Target> targets) {}

  /**
   * A target.
   *
   * @param measure unit of measure, for example “%”
   * @param planned the figure of the year as it is printed, for example “≥ 95”
   */
  public record Target(String content, String measure, String planned, String note) {}

  /** The paper; no number, signed by all heads side by side. */
  public OfficialDocument document() {
    var body = new BodyText();
    parties(body);
    if (theme != null) {
      body.part("Chủ đề thi đua").text("“" + theme + "”");
    }
    if (!movements.isEmpty()) {
      body.part("Phong trào thi đua").add(movementTable());
    }
    body.part("Chỉ tiêu giao ước").add(targetTable());
    body.partOfDashes("Nhiệm vụ, giải pháp", tasks);
    body.partOfDashes("Cam kết chung của khối", commitments);
    body.partOfDashes("Tổ chức thực hiện", duties);
    body.end(
        head.format(),
        "Các đơn vị thành viên cam kết thực hiện đầy đủ những nội dung đã ký kết trong bản giao ước"
            + " này");
    var signers =
        parties.stream()
            .map(p ->
                new Block.Signer("Đại diện\n" + p.unit(), printed(p.represents()), null, p.note()))
            .toList();
    if (!signers.isEmpty()) {
      body.add(new Block.SignatureGrid(2, signers));
    }
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        null,
        head.place(),
        head.date(),
        head.year(),
        "Bản giao ước thi đua",
        "Năm " + head.year() + " của " + bloc,
        bases,
        List.of(),
        body.blocks(),
        null,
        List.of());
  }

  private void parties(BodyText body) {
    var place = where == null ? "" : ", tại " + where;
    var when = Wording.placeAndDate("", head.date(), head.year());
    if (parties.isEmpty()) {
      body.text(
          "Hôm nay, %s%s, các đơn vị thành viên %s cùng thống nhất ký kết giao ước thi đua năm %d với các nội dung sau:"
              .formatted(when, place, bloc, head.year()));
      return;
    }
    body.text("Hôm nay, " + when + place + ", các đơn vị thành viên " + bloc + " gồm:");
    body.numbered(
        parties.stream()
            .map(
                p -> p.represents() == null ? p.unit() : p.unit() + ", đại diện: " + p.represents())
            .toList());
    body.text(
        "Cùng thống nhất ký kết giao ước thi đua năm " + head.year() + " với các nội dung sau:");
  }

  private static String printed(@Nullable String position) {
    return position == null ? "" : Wording.upper(position);
  }

  private Block movementTable() {
    var columns =
        List.of(
            new Column("TT", 7, Align.CENTER),
            new Column("Tên phong trào", 38, Align.LEFT),
            new Column("Mục đích", 29, Align.LEFT),
            new Column("Phát động", 13, Align.CENTER),
            new Column("Kết thúc", 13, Align.CENTER));
    var rows =
        IntStream.range(0, movements.size())
            .mapToObj(i -> {
              var m = movements.get(i);
              return Row.of(Integer.toString(i + 1), m.name(), m.aim(), m.launched(), m.closes());
            })
            .toList();
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }

  private Block targetTable() {
    var columns =
        List.of(
            new Column("TT", 8, Align.CENTER),
            new Column("Nội dung chỉ tiêu", 47, Align.LEFT),
            new Column("Đơn vị tính", 14, Align.CENTER),
            new Column("Kế hoạch năm", 13, Align.CENTER),
            new Column("Ghi chú", 18, Align.LEFT));
    var rows = new ArrayList<Row>();
    for (var c = 0; c < clauses.size(); c++) {
      rows.add(Row.heading(clauses.get(c).title()));
      var targets = clauses.get(c).targets();
      for (var i = 0; i < targets.size(); i++) {
        var t = targets.get(i);
        rows.add(Row.of((c + 1) + "." + (i + 1), t.content(), t.measure(), t.planned(), t.note()));
      }
    }
    return new Block.Table(columns, rows).withoutEmptyColumns();
  }
}
