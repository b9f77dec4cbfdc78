package vn.giaouoc.scoring.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook being written, as an office prints it: A4, Times New Roman, frames, page numbers. */
final class Paper implements AutoCloseable {

  private static final String FONT = "Times New Roman";

  /** Sheets are written row by row; this many rows stay within reach. */
  private static final int WINDOW = 2_000;

  private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW);
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param title for the file's properties
   * @param at when it is written
   */
  Paper(String title, Instant at) {
    var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("Giao Ước");
    try {
      properties.setCreated(at.truncatedTo(ChronoUnit.SECONDS).toString());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    var font = book.getXSSFWorkbook().getFontAt(0);
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 11);
    book.setForceFormulaRecalculation(true);
  }

  /** A sheet whose name is legal and its own. */
  SXSSFSheet sheet(String wanted) {
    var safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Trang" : wanted.strip());
    var name = safe;
    for (int n = 2; !names.add(name.toLowerCase(java.util.Locale.ROOT)); n++) {
      var tail = " (" + n + ")";
      name = safe.substring(0, Math.min(safe.length(), 31 - tail.length())) + tail;
    }
    return book.createSheet(name);
  }

  /** A cell of another sheet as a formula names it. */
  static String at(SXSSFSheet sheet, String cell) {
    return "'" + sheet.getSheetName().replace("'", "''") + "'!" + cell;
  }

  void text(SXSSFSheet sheet, int row, int column, Look look, String text) {
    var cell = cell(sheet, row, column);
    var shown = text.strip();
    var cut = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    if (!shown.isEmpty()) {
      cell.setCellValue(shown.length() > cut ? shown.substring(0, cut) : shown);
    }
    cell.setCellStyle(style(look, looksLikeFormula(shown)));
  }

  /** Excel would take it for a formula as soon as somebody edits the cell. */
  private static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  void number(SXSSFSheet sheet, int row, int column, Look look, @Nullable BigDecimal number) {
    var cell = cell(sheet, row, column);
    if (number != null) {
      cell.setCellValue(number.doubleValue());
    }
    cell.setCellStyle(style(look, false));
  }

  /** A formula with the number it comes to, for those who do not recalculate. */
  void formula(
      SXSSFSheet sheet,
      int row,
      int column,
      Look look,
      String formula,
      @Nullable BigDecimal value) {
    var cell = cell(sheet, row, column);
    cell.setCellFormula(formula);
    if (value == null) {
      cell.setCellValue("");
    } else {
      cell.setCellValue(value.doubleValue());
    }
    cell.setCellStyle(style(look, false));
  }

  /** A formula with the text it comes to. */
  void formula(SXSSFSheet sheet, int row, int column, Look look, String formula, String value) {
    var cell = cell(sheet, row, column);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    cell.setCellStyle(style(look, false));
  }

  /** A text over several columns of one row. */
  void across(SXSSFSheet sheet, int row, int from, int to, Look look, String text) {
    text(sheet, row, from, look, text);
    for (int column = from + 1; column <= to; column++) {
      text(sheet, row, column, look, "");
    }
    if (to > from) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }
  }

  /** The height of a row that Excel cannot measure because its cells are merged. */
  static void lines(SXSSFSheet sheet, int row, double lines) {
    var there = sheet.getRow(row);
    (there == null ? sheet.createRow(row) : there).setHeightInPoints((float) (lines * 16));
  }

  /** Makes a row as high as its longest text needs; no program does so for a file it opens. */
  static void fit(SXSSFSheet sheet, int row) {
    double height = 17;
    for (var cell : sheet.getRow(row)) {
      if (cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(cell.getColumnIndex())) {
        var font = ((XSSFCellStyle) cell.getCellStyle()).getFont();
        int size = font.getFontHeightInPoints();
        double letters =
            sheet.getColumnWidth(cell.getColumnIndex())
                / 256.0
                * 11
                / size
                * (font.getBold() ? 0.95 : 1.05);
        var lines =
            cell.getStringCellValue()
                .lines()
                .mapToLong(line -> (long) Math.max(1, Math.ceil(line.length() / letters)))
                .sum();
        height = Math.max(height, lines * size * 1.25 + 4);
      }
    }
    sheet.getRow(row).setHeightInPoints((float) Math.min(height, 400));
  }

  private static SXSSFCell cell(SXSSFSheet sheet, int row, int column) {
    var there = sheet.getRow(row);
    var line = there == null ? sheet.createRow(row) : there;
    var cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  private CellStyle style(Look look, boolean quoted) {
    return styles.computeIfAbsent(look + (quoted ? "'" : ""), _ -> made(look, quoted));
  }

  private CellStyle made(Look look, boolean quoted) {
    var font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.size());
    font.setBold(look.bold());
    font.setItalic(look.italic());
    var style = (XSSFCellStyle) book.createCellStyle();
    style.setFont(font);
    style.setAlignment(look.align());
    style.setVerticalAlignment(look.framed() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setLocked(!look.open());
    style.setQuotePrefixed(quoted);
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    if (look.framed()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (look.fill() != IndexedColors.AUTOMATIC) {
      style.setFillForegroundColor(look.fill().getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  /**
   * Sets up a sheet for printing and locks what is not to be filled in, without a password.
   *
   * @param firstHead the first of the rows printed on every page, from 0
   */
  static void printed(SXSSFSheet sheet, boolean landscape, int firstHead, int lastHead) {
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, landscape ? 0.5 : 0.8);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.7);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.7);
    sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
    sheet.getFooter().setRight("&\"" + FONT + "\"&10Trang &P/&N");
    sheet.getFooter().setLeft("&\"" + FONT + "\"&10&A");
    sheet.setDisplayGridlines(false);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  /** Hides a sheet that is only there for formulas and for reading the workbook in again. */
  void hide(SXSSFSheet sheet) {
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }

  byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
