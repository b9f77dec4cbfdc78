package vn.giaouoc.scoring.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests. */
public final class ExcelFiles {

  private ExcelFiles() {}

  /** One sheet; what looks like a number with a point or comma becomes one, as people type it. */
  public static byte[] xlsx(String name, List<List<String>> rows) {
    return xlsx(book -> fill(book.createSheet(name), rows));
  }

  /** A workbook made by hand. */
  public static byte[] xlsx(Consumer<XSSFWorkbook> made) {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      made.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void fill(XSSFSheet sheet, List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        var text = rows.get(r).get(c);
        if (text.matches("-?\\d{1,4}([.,]\\d{1,2})?")) {
          row.createCell(c).setCellValue(Double.parseDouble(text.replace(',', '.')));
        } else if (text.startsWith("=")) {
          row.createCell(c).setCellFormula(text.substring(1));
        } else if (!text.isEmpty()) {
          row.createCell(c).setCellValue(text);
        }
      }
    }
  }
}
