package vn.giaouoc.scoring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.excel.AnySheet;
import vn.giaouoc.shared.Vi;

class SheetPaperTest {

  private static final List<ColumnRole> ROLES =
      List.of(ColumnRole.SELF, ColumnRole.CHECK, ColumnRole.BLOC);

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"van-phong-cap-uy", "so-tu-phap", "mttq-dong-nai"})
  void everyLeafsPointsAndTheTotalsOfEveryColumnArePrinted(String code) throws IOException {
    var content = AnySheet.of(AnySheet.shipped(code), 11, 5);

    var rows = rows(document(content, PaperLayout.LANDSCAPE));

    var table = content.table().table();
    assertThat(rows).hasSizeGreaterThan((int) table.nodes().count() + 1);
    for (int i = 0; i < ROLES.size(); i++) {
      var role = ROLES.get(i);
      var card = content.columns().card(role);
      var at = 4 + i;
      var row = 0;
      for (var node : table.nodes().toList()) {
        var shown = rows.get(row++).cells().get(at).lines().findFirst().orElse("");
        var given = content.columns().at(role, node.key()).answer().given();
        assertThat(shown)
            .as(code + " " + role + " " + node.title())
            .isEqualTo(
                node instanceof CriterionLeaf && !given
                    ? ""
                    : Vi.number(card.at(node.key()).points()));
      }
      assertThat(rows.subList(row, rows.size()))
          .filteredOn(r -> r.cells().get(1).equals("TỔNG ĐIỂM"))
          .singleElement()
          .satisfies(r -> assertThat(r.cells().get(at)).isEqualTo(Vi.number(card.total())));
    }
  }

  @ParameterizedTest
  @EnumSource(PaperLayout.class)
  void aTableOfSixtyLeavesKeepsItsHeadOnEveryPageAndBreaksNoRow(PaperLayout layout)
      throws IOException {
    var content = answered(sixty());

    try (var pdf = pdf(document(content, layout))) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 6);
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth() > box.getHeight()).isEqualTo(layout == PaperLayout.LANDSCAPE);
      var whole = "";
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var text = text(pdf, page);
        assertThat(text).contains("STT", "phiên bản 2, mã băm SHA-256");
        if (page > 1) {
          assertThat(text).startsWith(Integer.toString(page));
        }
        whole += text;
      }
      for (int n = 1; n <= 60; n++) {
        assertThat(whole).contains("Nội dung thứ " + n + " trong sáu mươi");
      }
      assertThat(whole).contains("45/48").contains("9,38");
    }
  }

  @Test
  void anUprightPaperHoldsOnlyWhatTheUnitSaysOfItself() throws IOException {
    var text = text(document(AnySheet.of(sixty(), 3, 5), PaperLayout.PORTRAIT));

    assertThat(text)
        .contains("PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026", "Báo Ví dụ", "THỦ TRƯỞNG ĐƠN VỊ")
        .doesNotContain("Khối chấm", "Kiểm tra chéo", "KHỐI TRƯỞNG");
  }

  @Test
  void whatALaterColumnChangedIsBoldWithItsOwnAnswerAndTheBlocSigns() {
    var content = answered(sixty());
    var written = new HashMap<>(content.columns().written());
    var leaf = content.table().table().leaf("n2").orElseThrow();
    written.put(ColumnRole.BLOC, Map.of("n2", cell(leaf, share("12", "48"), "Thiếu căn cứ.")));
    var changed = AnySheet.content(sixty(), 5, written);

    var document = document(changed, PaperLayout.LANDSCAPE);
    var row = rows(document).stream().filter(r -> r.cells().getFirst().equals("n2")).findFirst();

    assertThat(row.orElseThrow().cells())
        .contains("45/48", "9,38", "2,5\n(12/48)", "Khối chấm: Thiếu căn cứ.");
    assertThat(row.orElseThrow().bold()).containsExactly(6);
    assertThat(document.body().getLast().toString()).contains("TM. Khối thi đua Ví dụ");
  }

  @Test
  void theSignaturesNeverStandAloneOnAPage() throws IOException {
    for (int leaves = 14; leaves <= 34; leaves++) {
      var table =
          aTable()
              .scale(Integer.toString(leaves * 10))
              .with(group("I", Integer.toString(leaves * 10), leaves(1, leaves)))
              .build();
      try (var pdf = pdf(document(answered(table), PaperLayout.PORTRAIT))) {
        assertThat(text(pdf, pdf.getNumberOfPages()))
            .as(leaves + " leaves")
            .contains("THỦ TRƯỞNG ĐƠN VỊ", leaves + "/" + leaves + " nội dung đã chấm");
      }
    }
  }

  @Test
  void wordHoldsTheSameTable() throws IOException {
    var document = document(answered(sixty()), PaperLayout.LANDSCAPE);
    var bytes = new DocumentService().render(document, PaperFile.DOCX);

    try (var file =
            new org.apache.poi.xwpf.usermodel.XWPFDocument(
                new java.io.ByteArrayInputStream(bytes));
        var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(file)) {
      assertThat(text.getText())
          .contains("45/48", "TỔNG ĐIỂM", "mã băm SHA-256", "Nội dung thứ 60");
      var page = file.getDocument().getBody().getSectPr().getPgSz();
      assertThat(page.getOrient().toString()).isEqualTo("landscape");
      assertThat(file.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
    }
  }

  /** Two groups of thirty leaves of ten points. */
  static ScoreTable sixty() {
    return aTable()
        .scale("600")
        .highest("600")
        .with(group("I", "300", leaves(1, 30)), group("II", "300", leaves(31, 60)))
        .grades(grade("Tốt", "0", null))
        .build();
  }

  private static CriterionLeaf[] leaves(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> {
          var plain = leaf("n" + n, "10", new RatioLeaf(null));
          return new CriterionLeaf(
              plain.key(),
              plain.code(),
              "Nội dung thứ " + n + " trong sáu mươi",
              plain.maximum(),
              plain.rule(),
              plain.mayBe(),
              plain.notArisen(),
              plain.evidence(),
              "",
              null);
        })
        .toArray(CriterionLeaf[]::new);
  }

  private static SheetContent answered(ScoreTable table) {
    var cells = new HashMap<String, Cell>();
    table.leaves().forEach(leaf -> cells.put(leaf.key(), cell(leaf, share("45", "48"), "")));
    return AnySheet.content(table, 5, Map.of(ColumnRole.SELF, cells));
  }

  private static Cell cell(CriterionLeaf leaf, Answer answer, String comment) {
    var rounding = sixty().rounding();
    return new Cell(answer, leaf.points(answer, rounding), comment, 1);
  }

  private static OfficialDocument document(SheetContent content, PaperLayout layout) {
    return SheetPaper.of(
        new SheetScope(
            content,
            layout == PaperLayout.PORTRAIT ? List.of(ColumnRole.SELF) : ROLES,
            Map.of(),
            layout,
            DocumentFormat.STATE,
            "Khối thi đua Ví dụ",
            "Báo Ví dụ",
            "Khối trưởng",
            "Ví dụ",
            2026,
            AnySheet.AT));
  }

  private static List<Block.Row> rows(OfficialDocument document) {
    return document.body().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private static PDDocument pdf(OfficialDocument document) throws IOException {
    return Loader.loadPDF(new DocumentService().render(document, PaperFile.PDF));
  }

  private static String text(OfficialDocument document) throws IOException {
    try (var pdf = pdf(document)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip().replaceAll("\\s+", " ");
  }
}
