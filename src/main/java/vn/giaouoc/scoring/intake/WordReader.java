package vn.giaouoc.scoring.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Reads the tables of a Word file (.docx) as a stream, with merged cells and automatic numbers. */
public final class WordReader {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 60;
  private static final int DEEPEST_TABLE = 5;

  /** A table being read; the one around it waits below on the stack. */
  private static final class Table {
    final List<SourceRow> rows = new ArrayList<>();
    final List<SourceCell> cells = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    int span = 1;
    boolean covered;
  }

  private final WordNumbering numbering;
  private final Deque<Table> open = new ArrayDeque<>();
  private final List<SourceTable> tables = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int told;
  private @Nullable String number;
  private @Nullable String level;
  private @Nullable String style;

  private WordReader(WordNumbering numbering) {
    this.numbering = numbering;
  }

  /** The tables of the file; {@link Refused} when it is no such file or may do harm. */
  public static SourceFile read(byte[] content) {
    FileSigns.mustBePacked(content, "Word", ".docx");
    var file = PackedFile.open(content);
    if (!file.has("word/document.xml")) {
      throw Refused.because(
          file.has("xl/workbook.xml")
              ? "Đây là tệp Excel. Hãy nạp bằng lệnh hoặc mục dành cho Excel (.xlsx)."
              : "Tệp không phải tệp Word. Hãy mở tệp trong Word và lưu dạng .docx.");
    }
    if (file.hasMacros()) {
      throw Refused.because(
          "Tệp có macro nên không đọc. Hãy mở tệp trong Word và lưu dạng .docx (không có macro).");
    }
    var reader = new WordReader(WordNumbering.of(file));
    file.read("word/document.xml", reader::document);
    if (reader.tables.isEmpty()) {
      throw Refused.because(
          "Trong tệp Word không có bảng nào. Hãy chọn tệp có bảng điểm kẻ thành bảng.");
    }
    return new SourceFile(Continued.joined(reader.tables), reader.lines);
  }

  private void document(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.DTD ->
            throw Refused.because(
                "Tệp có phần khai báo lạ nên không đọc. Hãy mở tệp trong Word và lưu lại dạng .docx.");
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        if (open.size() >= DEEPEST_TABLE) {
          throw Refused.because(
              "Các bảng lồng nhau quá sâu. Hãy chép bảng điểm ra một tệp riêng rồi nạp lại.");
        }
        open.push(new Table());
      }
      case "gridSpan" -> {
        if (open.peek() != null) {
          open.peek().span = Math.clamp(Word.whole(Word.value(xml, "val"), 1), 1, MOST_COLUMNS);
        }
      }
      case "vMerge" -> {
        if (open.peek() != null) {
          open.peek().covered = !Word.value(xml, "val").equals("restart");
        }
      }
      case "gridBefore" -> before(Word.whole(Word.value(xml, "val"), 0));
      case "p" -> {
        text.setLength(0);
        number = null;
        level = null;
        style = null;
      }
      case "pStyle" -> style = Word.value(xml, "val");
      case "numId" -> number = Word.value(xml, "val");
      case "ilvl" -> level = Word.value(xml, "val");
      case "t" -> text.append(xml.getElementText());
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> {
        remarks.add("Chữ trong khung vẽ (text box) không được đọc.");
        skip(xml);
      }
      case "Fallback", "pPrChange", "rPrChange", "sectPr" -> skip(xml);
      default -> {}
    }
  }

  /** Columns a row leaves out at its beginning. */
  private void before(int columns) {
    var table = open.peek();
    for (int i = 0; table != null && i < Math.min(columns, MOST_COLUMNS); i++) {
      table.cells.add(SourceCell.of("", "dòng %d, cột %d".formatted(table.rows.size() + 1, i + 1)));
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      var event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraphEnds();
      case "tc" -> cellEnds();
      case "tr" -> rowEnds();
      case "tbl" -> tableEnds();
      default -> {}
    }
  }

  private void paragraphEnds() {
    var label = numbering.next(number, level, style);
    var line = Vi.clean((label.isEmpty() ? "" : label + " ") + text);
    text.setLength(0);
    if (!line.isEmpty()) {
      (open.peek() == null ? lines : open.peek().lines).add(line);
    }
  }

  private void cellEnds() {
    var table = open.peek();
    if (table == null) {
      return;
    }
    var column = table.cells.size() + 1;
    var address = "dòng %d, cột %d".formatted(table.rows.size() + 1, column);
    var words = table.covered ? "" : String.join("\n", table.lines);
    table.cells.add(new SourceCell(words, address, table.span, null, false));
    for (int i = 1; i < table.span && table.cells.size() < MOST_COLUMNS; i++) {
      table.cells.add(SourceCell.of("", address));
    }
    table.lines.clear();
    table.span = 1;
    table.covered = false;
  }

  private void rowEnds() {
    var table = open.peek();
    if (table == null) {
      return;
    }
    if (table.rows.size() >= MOST_ROWS) {
      throw Refused.because("Bảng có hơn 5.000 dòng, không phải bảng điểm. Hãy chọn đúng tệp.");
    }
    table.rows.add(new SourceRow("dòng " + (table.rows.size() + 1), table.cells));
    table.cells.clear();
  }

  private void tableEnds() {
    var table = open.pop();
    var around = open.peek();
    if (around == null) {
      if (table.rows.stream().anyMatch(r -> !r.isBlank())) {
        var before = lines.subList(told, lines.size());
        tables.add(new SourceTable("Bảng " + (tables.size() + 1), before, table.rows, remarks));
        told = lines.size();
        remarks.clear();
      }
      return;
    }
    remarks.add(
        "Dòng %d có bảng con nằm trong ô; chữ của bảng con đã được nối vào ô đó."
            .formatted(around.rows.size() + 1));
    table.rows.stream()
        .map(r -> String.join(": ", r.filled().stream().map(SourceCell::line).toList()))
        .filter(line -> !line.isEmpty())
        .forEach(around.lines::add);
  }
}
