package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.workbook.WorkbookCell;
import vn.giaouoc.shared.workbook.WorkbookCell.Kind;

/** From the cells of one leaf to an answer; what is no answer becomes a fault of its cell. */
final class CellReading {

  private static final int DECIMALS = 6;

  private final String sheet;
  private final ScoreTable table;
  private final List<Fault> faults;

  CellReading(String sheet, ScoreTable table, List<Fault> faults) {
    this.sheet = sheet;
    this.table = table;
    this.faults = faults;
  }

  /**
   * The answer.
   *
   * @param stored what the sheet holds now; kept where the cells say the same in other words
   */
  Answer answer(
      CriterionLeaf leaf,
      WorkbookCell first,
      WorkbookCell second,
      WorkbookCell applies,
      Answer stored) {
    var applicability = applicability(leaf, applies);
    if (applicability != Applicability.APPLIES) {
      if (!first.isEmpty() || !second.isEmpty()) {
        fault(
            first.isEmpty() ? second : first,
            "Đã chọn “" + applicability.vi() + "” nhưng vẫn còn giá trị. Hãy xóa một trong hai.");
      }
      return Answer.not(applicability);
    }
    var input =
        switch (InputKind.of(table, leaf)) {
          case CHOSEN -> chosen(leaf, first);
          case YES_NO -> yesNo(first);
          case EVENTS, RESULTS -> several(leaf, first);
          case FIGURE -> figure(first);
          case ITEMS -> items(leaf, first);
          case SHARE, TIMES -> pair(leaf, first, second);
          case REACHED -> reached(first, second);
          case PEERS -> stored.input();
        };
    if (input == null) {
      return Answer.NONE;
    }
    return says(leaf, Answer.of(input), stored) ? stored : Answer.of(input);
  }

  /** Whether both read the same in a workbook, though one may know more: sources, conditions. */
  private static boolean says(CriterionLeaf leaf, Answer read, Answer stored) {
    return !(read.input() instanceof Input.Items)
        && stored.input() != null
        && stored.applicability() == Applicability.APPLIES
        && InputCells.figures(read).equals(InputCells.figures(stored))
        && InputCells.chosen(leaf, read).equals(InputCells.chosen(leaf, stored))
        && InputCells.several(leaf, read).equals(InputCells.several(leaf, stored));
  }

  /** The remark; the text of a number where one was typed. */
  String comment(WorkbookCell cell) {
    if (isFormula(cell)) {
      return "";
    }
    if (cell.text().length() > 2000) {
      fault(cell, "Nhận xét dài quá 2000 ký tự. Hãy rút gọn.");
    }
    return cell.text();
  }

  private Applicability applicability(CriterionLeaf leaf, WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return Applicability.APPLIES;
    }
    for (var one : Applicability.values()) {
      var allowed = one == Applicability.APPLIES || leaf.mayBe().contains(one);
      if (allowed && one.vi().equalsIgnoreCase(cell.text())) {
        return one;
      }
    }
    fault(cell, "“" + shown(cell) + "” không có trong danh sách. Hãy chọn lại, hoặc để trống.");
    return Applicability.APPLIES;
  }

  private @Nullable Input chosen(CriterionLeaf leaf, WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return null;
    }
    var labels = CellWords.labels(leaf);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equalsIgnoreCase(cell.text())) {
        return new Input.Chosen(CellWords.options(leaf.rule()).get(i).key());
      }
    }
    fault(
        cell,
        "Mức “" + shown(cell) + "” không có trong bảng điểm. Hãy chọn một mức trong danh sách.");
    return null;
  }

  private @Nullable Input yesNo(WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return null;
    }
    var word = cell.text().toLowerCase(java.util.Locale.ROOT);
    if (List.of("đạt", "có").contains(word)) {
      return new Input.YesNo(true);
    }
    if (List.of("không đạt", "không").contains(word)) {
      return new Input.YesNo(false);
    }
    fault(cell, "“" + shown(cell) + "” không hợp lệ. Hãy chọn “Đạt” hoặc “Không đạt”.");
    return null;
  }

  private @Nullable Input several(CriterionLeaf leaf, WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return null;
    }
    var options = CellWords.options(leaf.rule()).stream().map(ChoiceLeaf.Option::key).toList();
    var chosen = new ArrayList<String>();
    for (var place : cell.text().split(";", -1)) {
      var text = place.strip();
      if (!text.matches("\\d{1,3}")
          || Integer.parseInt(text) < 1
          || Integer.parseInt(text) > options.size()) {
        fault(
            cell,
            "Hãy ghi số thứ tự của các mức, từ 1 đến "
                + options.size()
                + ", cách nhau bằng dấu chấm phẩy, ví dụ “1; 2”.");
        return null;
      }
      chosen.add(options.get(Integer.parseInt(text) - 1));
    }
    return InputKind.of(leaf.rule()) == InputKind.EVENTS
        ? new Input.Events(chosen)
        : new Input.Results(chosen.stream().map(o -> new Input.Result(o, "")).toList());
  }

  private @Nullable Input items(CriterionLeaf leaf, WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return null;
    }
    if (cell.kind() != Kind.TEXT || cell.text().matches("\\d{1,9}")) {
      return cell.kind() == Kind.TEXT
          ? new Input.Figure(new BigDecimal(cell.text()))
          : figure(cell);
    }
    var conditions = InputKind.conditions(leaf.rule());
    var items = ItemLines.read(conditions, cell.text());
    if (items == null) {
      fault(
          cell,
          "Mỗi dòng ghi tên một mục và trong ngoặc các điều kiện mục ấy đạt, từ 1 đến "
              + conditions.size()
              + ", ví dụ “Mô hình A (1)” hoặc “Mô hình A (đủ)”. Bạn đã ghi “"
              + shown(cell)
              + "”.");
    } else if (items.items().stream().anyMatch(item -> item.source().length() > 300)) {
      fault(cell, "Tên một mục dài quá 300 ký tự. Hãy rút gọn.");
    }
    return items;
  }

  private @Nullable Input figure(WorkbookCell cell) {
    var value = number(cell);
    return value == null ? null : new Input.Figure(value);
  }

  private @Nullable Input pair(CriterionLeaf leaf, WorkbookCell first, WorkbookCell second) {
    int before = faults.size();
    var values = Arrays.asList(number(first), number(second));
    if (values.stream().allMatch(Objects::isNull) || faults.size() > before) {
      return null;
    }
    var one = values.getFirst();
    var other = values.getLast();
    if (one == null || other == null) {
      var parts = CellWords.parts(leaf);
      fault(
          one == null ? first : second,
          "Cần nhập cả hai ô: "
              + parts.getFirst().toLowerCase(java.util.Locale.ROOT)
              + " và "
              + parts.getLast().toLowerCase(java.util.Locale.ROOT)
              + ".");
      return null;
    }
    return InputKind.of(leaf.rule()) == InputKind.SHARE
        ? new Input.Share(one, other)
        : new Input.Times(one, other);
  }

  private @Nullable Input reached(WorkbookCell first, WorkbookCell second) {
    var actual = number(first);
    var target = number(second);
    if (actual == null && target != null) {
      fault(first, "Có chỉ tiêu nhưng chưa có kết quả. Hãy nhập kết quả.");
    }
    return actual == null ? null : new Input.Reached(actual, target);
  }

  private @Nullable BigDecimal number(WorkbookCell cell) {
    if (cell.isEmpty() || isFormula(cell)) {
      return null;
    }
    var number = cell.number();
    if (cell.kind() != Kind.NUMBER || number == null) {
      fault(cell, noNumber(cell));
      return null;
    }
    if (number.signum() < 0) {
      fault(cell, "Số không được âm. Hãy nhập số từ 0 trở lên.");
      return null;
    }
    if (number.compareTo(CellWords.MOST) > 0) {
      fault(cell, "Số quá lớn. Hãy kiểm tra lại.");
      return null;
    }
    if (number.stripTrailingZeros().scale() > DECIMALS) {
      fault(cell, "Số có quá " + DECIMALS + " chữ số thập phân. Hãy làm tròn rồi nạp lại.");
      return null;
    }
    return number;
  }

  private static String noNumber(WorkbookCell cell) {
    return switch (cell.kind()) {
      case DATE -> "Ô đang là ngày tháng. Hãy đổi định dạng ô thành số rồi gõ lại.";
      case ERROR -> "Ô báo lỗi hoặc số quá lớn (" + shown(cell) + "). Hãy gõ lại một số.";
      default -> "“" + shown(cell) + "” không phải là số. Hãy gõ lại một số, ví dụ 95.";
    };
  }

  private boolean isFormula(WorkbookCell cell) {
    if (cell.formula()) {
      fault(
          cell,
          "Ô " + cell.address() + " chứa công thức; hãy dán giá trị (Dán đặc biệt → Giá trị).");
    }
    return cell.formula();
  }

  private void fault(WorkbookCell cell, String sentence) {
    faults.add(Fault.at(sheet, cell, sentence));
  }

  private static String shown(WorkbookCell cell) {
    return cell.text().length() > 60 ? cell.text().substring(0, 60) + "…" : cell.text();
  }
}
