package vn.giaouoc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Page, fonts, page numbers and properties of a Word file. */
final class DocxSetup {

  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DocxSetup() {}

  static void prepare(XWPFDocument file, OfficialDocument doc, PaperStyle style)
      throws IOException {
    var section = file.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(length(style.paperWidth()));
    size.setH(length(style.paperHeight()));
    if (doc.setup().landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(length(style.top()));
    margins.setBottom(length(style.bottom()));
    margins.setLeft(length(style.left()));
    margins.setRight(length(style.right()));
    margins.setHeader(length(10));
    margins.setFooter(length(10));
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(DocxWriter.FONT);
    fonts.setHAnsi(DocxWriter.FONT);
    fonts.setCs(DocxWriter.FONT);
    fonts.setEastAsia(DocxWriter.FONT);
    var styles = file.createStyles();
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("vi-VN");
    pageNumbers(file);
    if (!doc.setup().foot().isEmpty()) {
      foot(file, HeaderFooterType.FIRST, doc.setup().foot());
      foot(file, HeaderFooterType.DEFAULT, doc.setup().foot());
    }
    properties(file, doc);
  }

  private static BigInteger length(int millimetres) {
    return BigInteger.valueOf(DocxWriter.twips(millimetres));
  }

  /** In the middle of the top margin, from the second page on. */
  private static void pageNumbers(XWPFDocument file) {
    file.createHeader(HeaderFooterType.FIRST).createParagraph();
    var number = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    var field = number.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    var run = field.addNewR();
    var face = run.addNewRPr();
    face.addNewRFonts().setAscii(DocxWriter.FONT);
    face.addNewSz().setVal(BigInteger.valueOf(27));
    run.addNewT().setStringValue("2");
  }

  private static void foot(XWPFDocument file, HeaderFooterType pages, String text) {
    var run = file.createFooter(pages).createParagraph().createRun();
    run.setFontFamily(DocxWriter.FONT);
    run.setFontSize(9);
    run.setText(Wording.printable(text));
  }

  private static void properties(XWPFDocument file, OfficialDocument doc) throws IOException {
    var day = doc.date() == null ? LocalDate.of(doc.year(), 1, 1) : doc.date();
    var core = file.getProperties().getCoreProperties();
    core.setTitle(Wording.printable(doc.title().replace('\n', ' ')));
    core.setCreator(Wording.printable(doc.issuer().name()));
    core.setLastModifiedByUser("Giao Ước");
    try {
      core.setCreated(day + "T05:00:00Z");
      core.setModified(day + "T05:00:00Z");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same file with the times in its archive fixed, so that its bytes can be compared. */
  static byte[] stable(byte[] docx) throws IOException {
    var out = new ByteArrayOutputStream(docx.length);
    try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
        var to = new ZipOutputStream(out)) {
      ZipEntry entry;
      while ((entry = from.getNextEntry()) != null) {
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(ZIP_TIME);
        to.putNextEntry(fixed);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
