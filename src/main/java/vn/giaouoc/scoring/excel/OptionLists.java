package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;

/** The hidden sheet with the options of all drop-downs and with what the workbook belongs to. */
final class OptionLists {

  private static final Look PLAIN = Look.LINE;

  /** Where the options of one leaf stand. */
  record Place(String labels, String points, String zeros) {
    static final Place NONE = new Place("", "", "");
  }

  private final Paper paper;
  private final SXSSFSheet sheet;
  private final Map<String, Place> places = new HashMap<>();
  private int row;

  OptionLists(Paper paper, SXSSFSheet sheet) {
    this.paper = paper;
    this.sheet = sheet;
  }

  /** Writes down one fact about the workbook. */
  void mark(String mark, String value) {
    paper.text(sheet, row, 0, PLAIN, mark);
    paper.text(sheet, row, 1, PLAIN, value);
    row++;
  }

  /** Writes down any list of texts. */
  Place of(String key, List<String> labels) {
    return places.computeIfAbsent(
        key,
        _ -> {
          int start = row;
          for (var label : labels) {
            paper.text(sheet, row, 1, PLAIN, label);
            row++;
          }
          return place(start, row - 1);
        });
  }

  /** The options of a leaf, written down when first asked for. */
  Place of(CriterionLeaf leaf) {
    var labels = CellWords.labels(leaf);
    if (labels.isEmpty()) {
      return Place.NONE;
    }
    var known = places.get(leaf.key());
    if (known != null) {
      return known;
    }
    var options = CellWords.options(leaf.rule());
    int start = row;
    for (int i = 0; i < labels.size(); i++) {
      paper.text(sheet, row, 0, PLAIN, leaf.key());
      paper.text(sheet, row, 1, PLAIN, labels.get(i));
      if (i < options.size()) {
        paper.number(sheet, row, 2, PLAIN, options.get(i).points());
        paper.number(sheet, row, 3, PLAIN, zero(options.get(i)));
      }
      row++;
    }
    var place = place(start, row - 1);
    places.put(leaf.key(), place);
    return place;
  }

  private static BigDecimal zero(ChoiceLeaf.Option option) {
    return option.zeroParent() ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private Place place(int start, int end) {
    return new Place(range("B", start, end), range("C", start, end), range("D", start, end));
  }

  private String range(String column, int start, int end) {
    return Paper.at(sheet, "$" + column + "$" + (start + 1) + ":$" + column + "$" + (end + 1));
  }
}
