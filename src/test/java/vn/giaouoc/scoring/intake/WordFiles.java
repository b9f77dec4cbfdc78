package vn.giaouoc.scoring.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Word files and rows of tables for tests. */
public final class WordFiles {

  /** The columns of the draft regulation of Thanh Hóa. */
  public static final List<String> HEADING =
      List.of("TT", "Nội dung tiêu chí", "Điểm tối đa", "Cách chấm", "Minh chứng", "Tự chấm");

  private WordFiles() {}

  /** The rows of a fixture file: cells apart by tabs, lines in a cell by ⏎. */
  public static List<List<String>> rows(String name) {
    try (var in = WordFiles.class.getResourceAsStream("/score-table-files/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.replace('⏎', '\n').split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word file with a line of text, one table, and lines behind it. */
  public static byte[] docx(List<String> before, List<List<String>> rows, List<String> after) {
    return docx(document -> {
      before.forEach(line -> document.createParagraph().createRun().setText(line));
      table(document, rows);
      after.forEach(line -> document.createParagraph().createRun().setText(line));
    });
  }

  /** A Word file made by hand. */
  public static byte[] docx(Consumer<XWPFDocument> made) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      made.accept(document);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void table(XWPFDocument document, List<List<String>> rows) {
    var width = rows.stream().mapToInt(List::size).max().orElse(1);
    var table = document.createTable(rows.size(), width);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        write(table.getRow(r).getCell(c), rows.get(r).get(c));
      }
    }
  }

  static void write(XWPFTableCell cell, String text) {
    var lines = text.split("\n", -1);
    cell.getParagraphs().getFirst().createRun().setText(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      cell.addParagraph().createRun().setText(lines[i]);
    }
  }
}
