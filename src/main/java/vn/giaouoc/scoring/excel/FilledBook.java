package vn.giaouoc.scoring.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.workbook.SafeWorkbook;
import vn.giaouoc.shared.workbook.WorkbookCell;
import vn.giaouoc.shared.workbook.WorkbookRow;
import vn.giaouoc.shared.workbook.WorkbookSheet;

/** An exported workbook that came back: which column it fills in, with what, and what is wrong. */
final class FilledBook {

  private static final List<String> NEEDED =
      List.of(Marks.FIRST, Marks.SECOND, Marks.APPLIES, Marks.COMMENT, Marks.VERSION);

  private final SheetContent content;
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, Fault> places = new LinkedHashMap<>();
  private final List<CellDraft> drafts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final ColumnRole role;

  private FilledBook(SheetContent content, List<WorkbookSheet> sheets) {
    this.content = content;
    sheets.stream().flatMap(s -> s.rows().stream()).forEach(this::fact);
    this.role = column();
    sheets.forEach(this::sheet);
    if (drafts.isEmpty() && faults.isEmpty()) {
      throw Refused.because(
          "Tệp không còn dòng nào của bảng điểm. Hãy tải tệp Excel mới từ phiếu, nhập rồi nạp"
              + " lại.");
    }
  }

  /** Reads it; refuses a workbook that is not this sheet's. */
  static FilledBook read(SafeWorkbook book, SheetContent content) {
    return new FilledBook(content, book.sheets());
  }

  /** The column it fills in. */
  ColumnRole role() {
    return role;
  }

  /** What stands in it, one for each leaf found. */
  List<CellDraft> drafts() {
    return drafts;
  }

  /** What could not be read. */
  List<Fault> faults() {
    return faults;
  }

  /** A fault of the cell where a leaf's value stands. */
  Fault fault(String leaf, String sentence) {
    var place = places.get(leaf);
    return place == null
        ? new Fault("", "", sentence)
        : new Fault(place.sheet(), place.cell(), sentence);
  }

  private void fact(WorkbookRow row) {
    var mark = row.text(1);
    if (mark.equals(Marks.SHEET) || mark.equals(Marks.TABLE) || mark.equals(Marks.COLUMN)) {
      facts.putIfAbsent(mark, row.text(2));
    }
  }

  private ColumnRole column() {
    var sheet = facts.get(Marks.SHEET);
    if (sheet == null) {
      throw Refused.because(
          "Tệp này không phải phiếu tải về từ hệ thống. Hãy bấm “Tải Excel” trên phiếu, nhập vào"
              + " tệp đó rồi nạp lại.");
    }
    if (!sheet.equals(Long.toString(content.sheet().id()))) {
      throw Refused.because(
          "Tệp này là phiếu của đơn vị khác hoặc năm khác. Hãy bấm “Tải Excel” trên phiếu này,"
              + " nhập vào tệp đó rồi nạp lại.");
    }
    var column = facts.getOrDefault(Marks.COLUMN, "");
    for (var one : content.columns().plan().roles()) {
      if (one.name().equals(column)) {
        return one;
      }
    }
    throw Refused.because(
        "Tệp này tải về chỉ để xem, không có cột nào để nhập. Hãy tải lại khi cột của bạn đang"
            + " mở.");
  }

  private void sheet(WorkbookSheet sheet) {
    Map<String, Integer> columns = null;
    for (var row : sheet.rows()) {
      if (columns == null) {
        columns = columns(sheet, row);
      } else {
        node(sheet, row, columns);
      }
    }
  }

  /** Where each mark stands, if this is the row of marks. */
  private static @Nullable Map<String, Integer> columns(WorkbookSheet sheet, WorkbookRow row) {
    var columns = new HashMap<String, Integer>();
    for (var cell : row.cells()) {
      if (cell.text().startsWith(Marks.PREFIX) && columns.put(cell.text(), cell.column()) != null) {
        throw damaged(sheet, "có hai cột giống nhau");
      }
    }
    if (!columns.containsKey(Marks.KEY)) {
      return null;
    }
    if (!columns.keySet().containsAll(NEEDED)) {
      throw damaged(sheet, "đã bị xóa cột");
    }
    return columns;
  }

  private static Refused damaged(WorkbookSheet sheet, String how) {
    return Refused.because(
        "Trang “"
            + sheet.name()
            + "” "
            + how
            + " nên không đọc được. Hãy tải tệp Excel mới từ phiếu, nhập rồi nạp lại.");
  }

  private void node(WorkbookSheet sheet, WorkbookRow row, Map<String, Integer> columns) {
    var key = row.text(at(columns, Marks.KEY));
    if (key.isEmpty()) {
      return;
    }
    var first = row.at(at(columns, Marks.FIRST));
    var node = content.table().table().node(key).orElse(null);
    if (node == null) {
      if (!first.isEmpty()) {
        faults.add(
            Fault.at(
                sheet.name(),
                first,
                "Nội dung “"
                    + row.text(at(columns, Marks.KEY) + 1)
                    + "” không còn trong bảng điểm đang áp dụng. Hãy xóa giá trị ở ô này, hoặc tải"
                    + " tệp Excel mới."));
      }
      return;
    }
    var before = places.putIfAbsent(key, Fault.at(sheet.name(), first, ""));
    if (before != null) {
      faults.add(
          Fault.at(
              sheet.name(),
              first,
              "Nội dung “%s” có hai dòng: ô này và ô %s, trang “%s”. Hãy xóa bớt một dòng."
                  .formatted(node.code(), before.cell(), before.sheet())));
      return;
    }
    var reading = new CellReading(sheet.name(), content.table().table(), faults);
    var stored = content.columns().at(role, key);
    var answer =
        switch (node) {
          case CriterionLeaf leaf when content.columns().mayWrite(role, key) ->
              reading.answer(
                  leaf,
                  first,
                  row.at(at(columns, Marks.SECOND)),
                  row.at(at(columns, Marks.APPLIES)),
                  stored.answer());
          case CriterionGroup group when group.fundable() -> funded(sheet, first);
          default -> stored.answer();
        };
    var comment = reading.comment(row.at(at(columns, Marks.COMMENT)));
    drafts.add(
        new CellDraft(
            key,
            answer,
            same(comment, stored.comment()) ? stored.comment() : comment,
            version(row.at(at(columns, Marks.VERSION)))));
  }

  private static boolean same(String read, String stored) {
    return read.equals(Vi.clean(stored.replace("\r\n", "\n")));
  }

  private Answer funded(WorkbookSheet sheet, WorkbookCell cell) {
    if (cell.isEmpty()) {
      return Answer.NONE;
    }
    if (cell.formula() || !cell.text().equalsIgnoreCase(Marks.UNFUNDED)) {
      faults.add(
          Fault.at(sheet.name(), cell, "Hãy chọn “" + Marks.UNFUNDED + "” hoặc để trống ô này."));
    }
    return Answer.not(Applicability.NOT_FUNDED);
  }

  private static int version(WorkbookCell cell) {
    return cell.text().matches("\\d{1,9}") ? Integer.parseInt(cell.text()) : 0;
  }

  private static int at(Map<String, Integer> columns, String mark) {
    return java.util.Objects.requireNonNull(columns.get(mark));
  }
}
