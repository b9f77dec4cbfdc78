package vn.giaouoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

  private final DocumentService documents = new DocumentService();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "giao-uoc",
        "giay-moi",
        "bien-ban",
        "bao-cao-6-thang",
        "bao-cao-tong-ket",
        "to-trinh"
      })
  void bothFilesHoldTheSameText(String sample) throws IOException {
    var doc = paper(sample);

    var pdf = pdfText(doc).replaceAll("\\s", "");
    var pieces = docxText(doc).split("[\n\t]");

    assertThat(pieces).hasSizeGreaterThan(15);
    for (var piece : pieces) {
      assertThat(pdf).contains(piece.replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"giao-uoc", "giay-moi"})
  void theSameContentGivesTheSameBytes(String sample) {
    for (var file : PaperFile.values()) {
      assertThat(documents.render(paper(sample), file))
          .isEqualTo(documents.render(paper(sample), file));
    }
  }

  @Test
  void thePdfIsOfTheArchivableKindAndCarriesItsFonts() throws IOException {
    var bytes = documents.render(SamplePapers.pledge(), PaperFile.PDF);

    try (var pdf = Loader.loadPDF(bytes)) {
      var metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(metadata, StandardCharsets.UTF_8))
          .containsPattern("part>2<|part=\"2\"")
          .contains("2023-02-24");
      for (var page : pdf.getPages()) {
        PDResources resources = page.getResources();
        for (var name : resources.getFontNames()) {
          var font = resources.getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).contains("Tinos");
        }
      }
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Bản giao ước thi đua năm 2023 của Khối thi đua số 2");
    }
  }

  @Test
  void theStateHeadNamesTheCountryAndThePartyHeadTheParty() throws IOException {
    assertThat(pdfText(SamplePapers.minutes()))
        .contains(Wording.COUNTRY, Wording.MOTTO, "Số: 04/BB-KTĐ2")
        .doesNotContain(Wording.PARTY);
    assertThat(pdfText(SamplePapers.invitation()))
        .contains(Wording.PARTY, "T/M BAN THƯỜNG VỤ", "-GM/ĐUK")
        .doesNotContain(Wording.COUNTRY, "Số:", "TM.", "./.");
  }

  @Test
  void everyHeadSignsThePledge() throws IOException {
    var text = pdfText(SamplePapers.pledge());

    assertThat(text.split("ĐẠI DIỆN", -1)).hasSize(6);
  }

  @Test
  void aReportLooksBackUponItsTimeAndAheadToTheNext() throws IOException {
    var half = pdfText(SamplePapers.report()).replaceAll("\\s+", " ");
    var whole = pdfText(SamplePapers.report(ReportPaper.Period.WHOLE_YEAR)).replaceAll("\\s+", " ");

    assertThat(half).contains("nhiệm vụ trọng tâm 6 tháng cuối năm 2024", "Đến 30/6");
    assertThat(whole)
        .contains(
            "Tổng kết thực hiện giao ước thi đua năm 2024, phương hướng, nhiệm vụ năm 2025",
            "Cả năm")
        .doesNotContain("6 tháng cuối năm", "30/6");
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() throws IOException {
    try (var pdf = Loader.loadPDF(documents.render(SamplePapers.pledge(), PaperFile.PDF))) {
      assertThat(page(pdf, 1)).doesNotStartWith("1");
      assertThat(page(pdf, 2)).startsWith("2");
    }
  }

  @Test
  void marksAndControlCharactersInTextsDoNoHarm() throws IOException {
    var odd = "<script>alert('&')</script> \u0000\u0007 ]]> " + "x".repeat(3000);
    var nfd = Normalizer.normalize("Đơn vị được xếp loại tốt", Normalizer.Form.NFD);
    var doc = withBody(List.of(Block.text(odd), Block.text(nfd)));

    assertThat(pdfText(doc)).contains("<script>alert('&')</script>", "Đơn vị được xếp loại tốt");
    assertThat(docxText(doc)).contains("<script>alert('&')</script>", "Đơn vị được xếp loại tốt");
  }

  @Test
  void aColumnThatHoldsNothingIsLeftOut() {
    var columns =
        List.of(
            new Block.Column("TT", 20, Block.Align.CENTER),
            new Block.Column("Tên", 40, Block.Align.LEFT),
            new Block.Column("Ghi chú", 40, Block.Align.LEFT));
    var table =
        new Block.Table(columns, List.of(Block.Row.of("1", "Báo Đắk Nông", "")))
            .withoutEmptyColumns();

    assertThat(table.columns()).extracting(Block.Column::title).containsExactly("TT", "Tên");
    assertThat(table.columns()).extracting(Block.Column::percent).containsExactly(33, 67);
  }

  private static OfficialDocument paper(String sample) {
    return java.util.Objects.requireNonNull(SamplePapers.all().get(sample));
  }

  private static OfficialDocument withBody(List<Block> body) {
    var p = SamplePapers.report();
    return new OfficialDocument(
        p.format(),
        p.issuer(),
        p.number(),
        p.place(),
        p.date(),
        p.year(),
        p.kind(),
        p.subject(),
        p.bases(),
        p.addressees(),
        body,
        p.signature(),
        p.recipients());
  }

  private String pdfText(OfficialDocument doc) throws IOException {
    try (var pdf = Loader.loadPDF(documents.render(doc, PaperFile.PDF))) {
      return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
    }
  }

  private static String page(org.apache.pdfbox.pdmodel.PDDocument pdf, int page)
      throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }

  private String docxText(OfficialDocument doc) throws IOException {
    var bytes = documents.render(doc, PaperFile.DOCX);
    try (var file = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(file)) {
      return text.getText().replace('\u00a0', ' ');
    }
  }
}
