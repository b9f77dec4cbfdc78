package vn.giaouoc.scoring.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into an exported workbook as a person would, cell by cell. */
final class Typed {

  private final XSSFWorkbook book;

  private Typed(byte[] file) {
    try {
      this.book = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Typed into(byte[] file) {
    return new Typed(file);
  }

  /** Changes the cell of a leaf under a mark. */
  Typed change(String leaf, String mark, BiConsumer<Cell, Row> change) {
    for (var sheet : book) {
      int key = column(sheet, Marks.KEY);
      for (var row : sheet) {
        var cell = key < 0 ? null : row.getCell(key);
        if (cell != null && cell.getStringCellValue().equals(leaf)) {
          var to = row.getCell(column(sheet, mark), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          change.accept(to, row);
          return this;
        }
      }
    }
    throw new AssertionError("no leaf " + leaf);
  }

  Typed number(String leaf, String mark, double value) {
    return change(leaf, mark, (cell, _) -> cell.setCellValue(value));
  }

  Typed text(String leaf, String mark, String value) {
    return change(
        leaf,
        mark,
        (cell, _) -> {
          cell.setBlank();
          cell.setCellValue(value);
        });
  }

  Typed nothing(String leaf, String mark) {
    return change(leaf, mark, (cell, _) -> cell.setBlank());
  }

  XSSFWorkbook book() {
    return book;
  }

  private static int column(Sheet sheet, String mark) {
    var marks = sheet.getRow(0);
    if (marks != null) {
      for (var cell : marks) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(mark)) {
          return cell.getColumnIndex();
        }
      }
    }
    return -1;
  }

  byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
