package vn.giaouoc.scoring.excel;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The head and the foot of an official table: who issues it, the national title, who signs. */
final class OfficeHead {

  private OfficeHead() {}

  /**
   * Writes rows 0 to 2.
   *
   * @param middle the first column of the right half
   * @param issuer below it, in bold; empty when the body above issues it itself
   */
  static void write(
      Paper paper, SXSSFSheet sheet, int middle, int last, String above, String issuer) {
    var bold = Look.CENTRED.inBold();
    paper.across(
        sheet,
        0,
        0,
        middle - 1,
        issuer.isEmpty() ? bold : Look.CENTRED,
        above.toUpperCase(Locale.ROOT));
    paper.across(sheet, 1, 0, middle - 1, bold, issuer.toUpperCase(Locale.ROOT));
    paper.text(
        sheet, 0, middle, bold, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    sheet.addMergedRegion(new CellRangeAddress(0, 1, middle, last));
    double letters = 0;
    for (int column = 0; column < middle; column++) {
      letters += sheet.getColumnWidth(column) / 256.0;
    }
    Paper.lines(sheet, 0, lines(above, letters));
    Paper.lines(sheet, 1, lines(issuer, letters));
  }

  /** Capitals of this size take more than the room of a figure. */
  private static double lines(String text, double letters) {
    return Math.max(1.2, Math.ceil(text.length() * 1.3 / letters) * 1.05);
  }

  /** Who drew it up and who answers for it, side by side. */
  static void sign(
      Paper paper, SXSSFSheet sheet, int row, int middle, int last, String left, String right) {
    var bold = Look.CENTRED.inBold();
    var small = Look.CENTRED.inItalic().sized(11);
    paper.across(sheet, row, middle, last, small, "…………, ngày …… tháng …… năm ………");
    paper.across(sheet, row + 1, 0, middle - 1, bold, left);
    paper.across(sheet, row + 1, middle, last, bold, right);
    paper.across(sheet, row + 2, middle, last, small, "(Ký, ghi rõ họ tên, đóng dấu)");
  }
}
