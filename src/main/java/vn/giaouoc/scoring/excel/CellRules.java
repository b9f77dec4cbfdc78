package vn.giaouoc.scoring.excel;

import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.shared.Vi;

/** What Excel itself lets into the cells of one sheet, and says about them. */
final class CellRules {

  private final SXSSFSheet sheet;

  CellRules(SXSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Offers the texts of a list where the cell may be filled in. */
  void offer(boolean open, int row, int column, OptionLists.Place place) {
    var helper = sheet.getDataValidationHelper();
    validate(
        open,
        row,
        column,
        helper.createFormulaListConstraint(place.labels()),
        "Chọn một mức trong danh sách.",
        "Chỉ chọn mức có trong danh sách, hoặc để trống.");
  }

  /** Lets only numbers in that the leaf can take. */
  void limit(boolean open, int row, int column, CriterionLeaf leaf, String part) {
    var helper = sheet.getDataValidationHelper();
    var whole = leaf.rule() instanceof CountLeaf || leaf.rule() instanceof MinusPerLeaf;
    var most = leaf.rule() instanceof DirectLeaf ? leaf.maximum() : CellWords.MOST;
    var type = DataValidationConstraint.OperatorType.BETWEEN;
    validate(
        open,
        row,
        column,
        whole
            ? helper.createIntegerConstraint(type, "0", Formulas.number(most))
            : helper.createDecimalConstraint(type, "0", Formulas.number(most)),
        part + ". Số 0 là một câu trả lời; để trống là chưa chấm.",
        leaf.rule() instanceof DirectLeaf
            ? "Nhập điểm từ 0 đến " + Vi.number(most) + ", hoặc để trống."
            : whole
                ? "Nhập số nguyên từ 0 trở lên, hoặc để trống."
                : "Nhập số từ 0 trở lên, hoặc để trống.");
  }

  private void validate(
      boolean open,
      int row,
      int column,
      DataValidationConstraint constraint,
      String prompt,
      String error) {
    if (!open) {
      return;
    }
    var helper = sheet.getDataValidationHelper();
    var rule =
        helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
    rule.setEmptyCellAllowed(true);
    rule.createPromptBox("", prompt);
    rule.setShowPromptBox(true);
    rule.createErrorBox("Giá trị không hợp lệ", error);
    rule.setShowErrorBox(true);
    sheet.addValidationData(rule);
  }
}
