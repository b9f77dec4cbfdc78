package vn.giaouoc.shared.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.workbook.WorkbookCell.Kind;

/** Reads one sheet row by row, within the limits. */
final class SheetParser {

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  private final String sheet;
  private final List<String> shared;
  private final DateStyles dates;
  private final WorkbookLimits limits;
  private final CellBudget budget;
  private final List<WorkbookSheet.Merged> merged = new ArrayList<>();
  private int filledRows;
  private int row;
  private int column;

  /** How many cells may still come, over all sheets of the workbook. */
  static final class CellBudget {
    private int left;

    CellBudget(int cells) {
      this.left = cells;
    }

    boolean take() {
      return --left >= 0;
    }
  }

  SheetParser(
      String sheet,
      List<String> shared,
      DateStyles dates,
      WorkbookLimits limits,
      CellBudget budget) {
    this.sheet = sheet;
    this.shared = shared;
    this.dates = dates;
    this.limits = limits;
    this.budget = budget;
  }

  /** Hands over each row that has content, from the top. */
  void read(PartReader xml, Consumer<WorkbookRow> rows) {
    var cells = new ArrayList<WorkbookCell>();
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "row" -> {
          emit(cells, rows);
          int next = xml.count("r");
          row = next < 0 ? row + 1 : inOrder(next, row);
          column = 0;
        }
        case "c" -> {
          var cell = cell(xml);
          if (!cell.isEmpty()) {
            cells.add(checked(cell));
          }
        }
        case "mergeCell" -> merge(xml.attribute("ref", ""));
        default -> {}
      }
    }
    emit(cells, rows);
  }

  /** The merged areas. Known after {@link #read}. */
  List<WorkbookSheet.Merged> merged() {
    return merged;
  }

  private void emit(List<WorkbookCell> cells, Consumer<WorkbookRow> rows) {
    if (cells.isEmpty()) {
      return;
    }
    if (++filledRows > limits.rows()) {
      throw new Oversized(
          ("Trang “%s” có hơn %s dòng (dừng ở dòng %d) nên không đọc. Hãy chỉ để lại các dòng của"
                  + " bảng rồi nạp lại.")
              .formatted(
                  sheet, String.format(Locale.ROOT, "%,d", limits.rows()).replace(',', '.'), row));
    }
    rows.accept(new WorkbookRow(row, cells));
    cells.clear();
  }

  private static int inOrder(int next, int last) {
    if (next <= last || next > 1_048_576) {
      throw PackageParts.broken();
    }
    return next;
  }

  private WorkbookCell cell(PartReader xml) {
    place(xml.attribute("r"));
    var type = xml.attribute("t", "n");
    int style = xml.count("s");
    var collector = new TextCollector(limits.text());
    var value = "";
    boolean formula = false;
    boolean inside = true;
    while (inside) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.name()) {
            case "f" -> {
              formula = true;
              collector.raw(xml);
            }
            case "is" -> value = collector.rich(xml);
            case "v" -> value = collector.raw(xml);
            default -> collector.raw(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> inside = false;
        case XMLStreamConstants.END_DOCUMENT -> throw PackageParts.broken();
        default -> {}
      }
    }
    return made(type, style, value, formula);
  }

  private void place(@Nullable String address) {
    if (address == null) {
      column++;
    } else {
      var parts = ADDRESS.matcher(address);
      if (!parts.matches() || Integer.parseInt(parts.group(2)) != row) {
        throw PackageParts.broken();
      }
      column = inOrder(columnOf(parts.group(1)), column);
    }
  }

  private static int columnOf(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + letters.charAt(i) - 'A' + 1;
    }
    return number;
  }

  private WorkbookCell made(String type, int style, String value, boolean formula) {
    return switch (type) {
      case "s" -> text(fromShared(value), formula);
      case "str", "inlineStr" -> text(TextCollector.clean(value), formula);
      case "d" -> of(Kind.DATE, value.strip(), null, formula);
      case "b" -> of(Kind.BOOLEAN, value.strip().equals("1") ? "1" : "0", null, formula);
      case "e" -> of(Kind.ERROR, value.strip(), null, formula);
      default -> number(value.strip(), style, formula);
    };
  }

  private WorkbookCell number(String value, int style, boolean formula) {
    if (value.isEmpty()) {
      return of(Kind.EMPTY, "", null, formula);
    }
    var number = parse(value);
    if (number == null) {
      return of(Kind.ERROR, value, null, formula);
    }
    return of(
        dates.isDate(style) ? Kind.DATE : Kind.NUMBER, number.toPlainString(), number, formula);
  }

  /** The number as Excel shows it; null when it is none or too large to be one of ours. */
  private static @Nullable BigDecimal parse(String value) {
    if (value.length() > 40 || !value.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,4})?")) {
      return null;
    }
    double exact = Double.parseDouble(value);
    if (Math.abs(exact) >= 1e15) {
      return null;
    }
    if (Math.abs(exact) < 1e-15) {
      return BigDecimal.ZERO;
    }
    var shown =
        new BigDecimal(Double.toString(exact)).round(new MathContext(15)).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  private String fromShared(String index) {
    if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= shared.size()) {
      throw PackageParts.broken();
    }
    return shared.get(Integer.parseInt(index));
  }

  private WorkbookCell text(String text, boolean formula) {
    return of(text.isEmpty() ? Kind.EMPTY : Kind.TEXT, text, null, formula);
  }

  private WorkbookCell of(Kind kind, String text, @Nullable BigDecimal number, boolean formula) {
    return new WorkbookCell(row, column, kind, text, number, formula);
  }

  private WorkbookCell checked(WorkbookCell cell) {
    if (cell.column() > limits.columns()) {
      throw new Oversized(
          "Trang “%s” có dữ liệu ở ô %s, quá cột %s nên không đọc. Hãy xóa các cột thừa rồi nạp lại."
              .formatted(sheet, cell.address(), WorkbookCell.columnName(limits.columns())));
    }
    if (cell.text().length() > limits.text()) {
      throw new Oversized(
          "Ô %s, trang “%s” dài quá %d ký tự nên không đọc. Hãy rút gọn rồi nạp lại."
              .formatted(cell.address(), sheet, limits.text()));
    }
    if (!budget.take()) {
      throw new Oversized(
          "Tệp có quá nhiều ô có dữ liệu (dừng ở ô %s, trang “%s”) nên không đọc. Hãy chỉ để lại phần cần nạp."
              .formatted(cell.address(), sheet));
    }
    return cell;
  }

  private void merge(String reference) {
    var ends = reference.toUpperCase(Locale.ROOT).split(":", -1);
    if (ends.length != 2 || merged.size() >= limits.rows()) {
      return;
    }
    var first = ADDRESS.matcher(ends[0]);
    var last = ADDRESS.matcher(ends[1]);
    if (first.matches() && last.matches()) {
      merged.add(
          new WorkbookSheet.Merged(
              Integer.parseInt(first.group(2)),
              columnOf(first.group(1)),
              Integer.parseInt(last.group(2)),
              columnOf(last.group(1))));
    }
  }
}
