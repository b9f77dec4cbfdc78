package vn.giaouoc.scoring.intake;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.workbook.SafeWorkbook;
import vn.giaouoc.shared.workbook.WorkbookCell;
import vn.giaouoc.shared.workbook.WorkbookRow;
import vn.giaouoc.shared.workbook.WorkbookSheet;

/** Reads the sheets of a workbook (.xlsx) as tables. Formulas are never evaluated. */
public final class ExcelReader {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_MERGED = 2_000;
  private static final int MOST_COLUMNS = 60;

  private ExcelReader() {}

  /** The sheets of a file; {@link Refused} when it is no such file or may do harm. */
  public static SourceFile read(byte[] content) {
    FileSigns.mustBePacked(content, "Excel", ".xlsx");
    try (var workbook = SafeWorkbook.open(new ByteArrayInputStream(content))) {
      var tables = new ArrayList<SourceTable>();
      for (var sheet : workbook.sheets()) {
        if (sheet.rows().size() > MOST_ROWS || sheet.merged().size() > MOST_MERGED) {
          throw new Oversized(
              "Trang “%s” có hơn 5.000 dòng hoặc 2.000 ô gộp, không phải bảng điểm. Hãy chép riêng bảng điểm sang một tệp mới rồi nạp lại."
                  .formatted(sheet.name()));
        }
        if (!sheet.rows().isEmpty()) {
          tables.add(table(sheet));
        }
      }
      if (tables.isEmpty()) {
        throw Refused.because("Tệp Excel không có dữ liệu. Hãy chọn tệp có bảng điểm.");
      }
      return new SourceFile(tables, List.of());
    }
  }

  private static SourceTable table(WorkbookSheet sheet) {
    var remarks = new ArrayList<String>();
    if (sheet.hidden()) {
      remarks.add("trang tính “" + sheet.name() + "” đang bị ẩn trong tệp.");
    }
    var width =
        sheet.rows().stream()
            .flatMap(r -> r.cells().stream())
            .mapToInt(WorkbookCell::column)
            .max()
            .orElse(0);
    if (width > MOST_COLUMNS) {
      throw new Oversized(
          "Trang “%s” có hơn 60 cột, không phải bảng điểm. Hãy xóa các cột thừa rồi nạp lại."
              .formatted(sheet.name()));
    }
    var rows = new ArrayList<SourceRow>();
    for (var row : sheet.rows()) {
      rows.add(row(sheet, row, width, remarks));
    }
    return new SourceTable(sheet.name(), List.of(), rows, remarks);
  }

  private static SourceRow row(
      WorkbookSheet sheet, WorkbookRow row, int width, List<String> remarks) {
    var cells = new ArrayList<SourceCell>();
    for (int column = 1; column <= width; column++) {
      var cell = row.at(column);
      var address = "ô " + cell.address();
      var area = area(sheet, cell);
      if (area != null && !(area.firstRow() == cell.row() && area.firstColumn() == column)) {
        cells.add(SourceCell.of("", address));
        continue;
      }
      if (cell.kind() == WorkbookCell.Kind.DATE) {
        remarks.add(
            "%s là ngày tháng, có thể do Excel tự đổi một số như “1.2”; ô này không được đọc. Hãy định dạng ô là chữ (Text) rồi ghi lại."
                .formatted(address));
      }
      var number = cell.kind() == WorkbookCell.Kind.NUMBER ? cell.number() : null;
      cells.add(
          new SourceCell(
              text(cell, number),
              address,
              area == null ? 1 : area.lastColumn() - area.firstColumn() + 1,
              number,
              cell.formula()));
    }
    return new SourceRow("dòng " + row.number(), cells);
  }

  private static String text(WorkbookCell cell, @Nullable BigDecimal number) {
    return switch (cell.kind()) {
      case DATE, EMPTY -> "";
      case NUMBER -> number == null ? "" : plain(number);
      default -> cell.text();
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static WorkbookSheet.@Nullable Merged area(WorkbookSheet sheet, WorkbookCell cell) {
    for (var area : sheet.merged()) {
      if (area.contains(cell.row(), cell.column())) {
        return area;
      }
    }
    return null;
  }
}
