package vn.giaouoc.scoring.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giaouoc.scoring.domain.ScoreTable;

/** A score table as the annex of a regulation, on A4 across, as Excel or Word. */
public final class AnnexFiles {

  private static final String FONT = "Times New Roman";
  private static final List<Integer> WIDTHS = List.of(7, 46, 9, 50, 26);

  private AnnexFiles() {}

  /** The annex as a workbook (.xlsx). */
  public static byte[] excel(ScoreTable table) {
    var annex = Annex.of(table);
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Bảng điểm");
      var plain = style(book, false, false);
      var bold = style(book, true, false);
      var head = style(book, true, true);
      var at = title(book, sheet, annex);
      var first = at;
      write(sheet, at++, Annex.HEADING, head);
      for (var line : annex.lines()) {
        write(sheet, at, line.cells(), line.isBold() ? bold : plain);
        sheet.getRow(at++).getCell(2).setCellValue(line.points().doubleValue());
      }
      for (var line : annex.after()) {
        sheet.createRow(at++).createCell(1).setCellValue(line);
      }
      page(sheet, first);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int title(XSSFWorkbook book, XSSFSheet sheet, Annex annex) {
    var centred = book.createCellStyle();
    centred.setAlignment(HorizontalAlignment.CENTER);
    centred.setWrapText(true);
    centred.setFont(font(book, true, 13));
    var at = 0;
    for (var line : List.of("PHỤ LỤC", annex.title(), annex.basis())) {
      if (!line.isEmpty()) {
        var cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(line);
        cell.setCellStyle(centred);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, WIDTHS.size() - 1));
        at++;
      }
    }
    return at + 1;
  }

  private static void write(XSSFSheet sheet, int at, List<String> cells, XSSFCellStyle style) {
    var row = sheet.createRow(at);
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      cell.setCellValue(cells.get(i));
      cell.setCellStyle(style);
    }
  }

  private static void page(XSSFSheet sheet, int heading) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
    }
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static XSSFCellStyle style(XSSFWorkbook book, boolean bold, boolean centred) {
    var style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    if (centred) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    style.setFont(font(book, bold, 12));
    return style;
  }

  private static org.apache.poi.xssf.usermodel.XSSFFont font(
      XSSFWorkbook book, boolean bold, int size) {
    var font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    return font;
  }

  /** The annex as a Word file (.docx). */
  public static byte[] word(ScoreTable table) {
    var annex = Annex.of(table);
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      across(document);
      centred(document, "PHỤ LỤC");
      centred(document, annex.title());
      if (!annex.basis().isEmpty()) {
        centred(document, annex.basis());
      }
      var made = document.createTable(annex.lines().size() + 1, WIDTHS.size());
      made.setWidth("100%");
      fill(made, 0, Annex.HEADING, true);
      made.getRow(0).setRepeatHeader(true);
      for (int i = 0; i < annex.lines().size(); i++) {
        fill(made, i + 1, annex.lines().get(i).cells(), annex.lines().get(i).isBold());
      }
      for (var line : annex.after()) {
        text(document.createParagraph(), line, false);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void across(XWPFDocument document) {
    var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(16838));
    size.setH(BigInteger.valueOf(11906));
  }

  private static void centred(XWPFDocument document, String line) {
    var paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    text(paragraph, line, true);
  }

  private static void fill(XWPFTable table, int row, List<String> cells, boolean bold) {
    for (int i = 0; i < cells.size(); i++) {
      var cell = table.getRow(row).getCell(i);
      cell.setWidth(WIDTHS.get(i) * 100 / 138 + "%");
      lines(cell, cells.get(i), bold);
    }
  }

  private static void lines(XWPFTableCell cell, String words, boolean bold) {
    var first = true;
    for (var line : words.split("\n", -1)) {
      text(first ? cell.getParagraphs().getFirst() : cell.addParagraph(), line, bold);
      first = false;
    }
  }

  private static void text(
      org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph, String line, boolean bold) {
    paragraph.setSpacingAfter(0);
    var run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(13);
    run.setBold(bold);
    run.setText(line);
  }
}
