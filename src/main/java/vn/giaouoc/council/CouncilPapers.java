package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Column;
import vn.giaouoc.document.Block.Row;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.DocumentNumber;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.document.Signature;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.Standing;

/** The papers above the bloc: the Board's report to the Council, the Council's minutes. */
@Service
public class CouncilPapers {

  /** With no-break spaces: the head of a paper must not tear it at its hyphen. */
  private static final String TDKT = "Thi\u00a0đua\u00a0-\u00a0Khen\u00a0thưởng";

  private final AppraisalQuery appraisals;
  private final SittingQuery sittings;
  private final Provinces provinces;
  private final DocumentService documents;

  CouncilPapers(
      AppraisalQuery appraisals,
      SittingQuery sittings,
      Provinces provinces,
      DocumentService documents) {
    this.appraisals = appraisals;
    this.sittings = sittings;
    this.provinces = provinces;
    this.documents = documents;
  }

  /** The document as a file. */
  public byte[] render(OfficialDocument document, PaperFile file) {
    return documents.render(document, file);
  }

  /**
   * The report on the appraisal; {@link NoSuchElementException} before its first draft.
   *
   * @param blocName the bloc's name in the year
   */
  @Transactional(readOnly = true)
  public OfficialDocument report(Standing standing, String blocName) {
    var proposal = appraisals.items(standing).stream().findFirst().orElseThrow().item().proposal();
    var report = appraisals.report(standing, proposal).orElseThrow();
    var day = dayOf(standing, report.signedOn());
    var body = paragraphs(report.body(), null);
    body.add(
        Block.text(
            "Trên đây là kết quả thẩm định, kính trình Hội đồng Thi đua - Khen thưởng tỉnh xem"
                + " xét./."));
    return new OfficialDocument(
        DocumentFormat.STATE,
        new Issuer("Sở Nội vụ " + provinces.fullName(standing.province(), day), "Ban " + TDKT),
        new DocumentNumber(null, "BC", "BTĐKT"),
        provinces.name(standing.province(), day),
        report.signedOn(),
        day.getYear(),
        "Báo cáo",
        "Kết quả thẩm định đề nghị khen thưởng năm %d\ncủa %s"
            .formatted(standing.year().number(), blocName),
        List.of(),
        List.of("Hội đồng Thi đua - Khen thưởng tỉnh"),
        body,
        Signature.of("TRƯỞNG BAN"),
        List.of("Như trên", "Lưu: VT"));
  }

  /** The minutes of a closed sitting; {@link NoSuchElementException} before it is closed. */
  @Transactional(readOnly = true)
  public OfficialDocument minutes(Standing standing, long id, String blocName) {
    var sitting = sittings.get(standing, id);
    if (sitting.minutes().isEmpty()) {
      throw new NoSuchElementException("sitting " + id + " is not closed");
    }
    var province = provinces.fullName(standing.province(), sitting.heldOn());
    var body = paragraphs(sitting.minutes(), table(standing, sitting));
    body.add(
        Block.text(
            "Cuộc họp kết thúc vào …… giờ …… cùng ngày. Biên bản đã được đọc lại và các thành viên"
                + " Hội đồng dự họp nhất trí thông qua./."));
    body.add(
        new Block.SignatureGrid(
            2,
            List.of(
                new Block.Signer("", "THƯ KÝ", null, sitting.secretary()),
                new Block.Signer("", "CHỦ TRÌ", null, sitting.chair()))));
    return new OfficialDocument(
        DocumentFormat.STATE,
        new Issuer("Ủy ban nhân dân " + province, "Hội đồng " + TDKT),
        new DocumentNumber(null, "BB", "HĐTĐKT"),
        provinces.name(standing.province(), sitting.heldOn()),
        sitting.heldOn(),
        sitting.heldOn().getYear(),
        "Biên bản",
        "Họp xét đề nghị khen thưởng năm %d của %s".formatted(standing.year().number(), blocName),
        List.of(),
        List.of(),
        body,
        null,
        List.of("Chủ tịch Ủy ban nhân dân tỉnh", "Thành viên Hội đồng", "Lưu: VT"));
  }

  private static LocalDate dayOf(Standing standing, @Nullable LocalDate signedOn) {
    return signedOn == null ? LocalDate.of(standing.year().number(), 12, 31) : signedOn;
  }

  private Block.@Nullable Table table(Standing standing, CouncilSitting sitting) {
    var votes = sittings.votes(standing, sitting.id());
    var rows =
        sittings.agenda(standing).stream().filter(i -> votes.containsKey(i.item().id())).toList();
    if (rows.isEmpty()) {
      return null;
    }
    return new Block.Table(
            List.of(
                new Column("TT", 5, Align.CENTER),
                new Column("Tập thể", 20, Align.LEFT),
                new Column("Danh hiệu, hình thức", 18, Align.LEFT),
                new Column("Phát ra", 8, Align.CENTER),
                new Column("Đồng ý", 8, Align.CENTER),
                new Column("Không đồng ý", 10, Align.CENTER),
                new Column("Không hợp lệ", 10, Align.CENTER),
                new Column("Không thu về", 10, Align.CENTER),
                new Column("Kết quả", 11, Align.CENTER)),
            IntStream.range(0, rows.size())
                .mapToObj(i -> row(i + 1, rows.get(i), votes.get(rows.get(i).item().id())))
                .toList())
        .withoutEmptyColumns();
  }

  private static Row row(int number, AgendaItem item, @Nullable SittingVote vote) {
    var v = java.util.Objects.requireNonNull(vote);
    var count = v.count();
    return Row.of(
        Integer.toString(number),
        item.item().recipientName(),
        item.wording(),
        Integer.toString(count.issued()),
        Integer.toString(count.agree()),
        Integer.toString(count.disagree()),
        count.invalid() == 0 ? "" : Integer.toString(count.invalid()),
        count.notReturned() == 0 ? "" : Integer.toString(count.notReturned()),
        v.agreed() ? "Đạt" : "Không đạt");
  }

  private static List<Block> paragraphs(String text, Block.@Nullable Table table) {
    var blocks = new ArrayList<Block>();
    text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .forEach(l -> {
          blocks.add(l.matches("[IVX]+\\. .*") ? Block.part(l) : Block.text(l));
          if (table != null && l.equals(SittingMinutes.VOTES)) {
            blocks.add(table);
          }
        });
    return blocks;
  }
}
