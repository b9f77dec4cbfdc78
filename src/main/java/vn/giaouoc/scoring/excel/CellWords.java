package vn.giaouoc.scoring.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.ScoreTable;

/** What stands in the cells of a leaf for a person to choose from and to read. */
final class CellWords {

  /** Excel compares and lists longer texts badly. */
  private static final int LONGEST = 240;

  private CellWords() {}

  /** The options behind a rule, whatever it makes of them; empty for rules without options. */
  static List<ChoiceLeaf.Option> options(Leaf rule) {
    return switch (rule) {
      case ChoiceLeaf choice -> choice.options();
      case EventAverageLeaf events -> events.options();
      case BestOfLeaf best -> best.levels();
      case BorrowedLeaf borrowed -> options(borrowed.of());
      default -> List.of();
    };
  }

  /** What the drop-down of a leaf offers, in the order of its options; no two alike. */
  static List<String> labels(CriterionLeaf leaf) {
    if (borrowed(leaf.rule()) instanceof BinaryLeaf) {
      return List.of("Đạt", "Không đạt");
    }
    var labels = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var option : options(leaf.rule())) {
      var label = option.label().strip();
      label = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
      var own = label;
      for (int n = 2; !seen.add(own.toLowerCase(java.util.Locale.ROOT)); n++) {
        own = label + " [" + n + "]";
      }
      labels.add(own);
    }
    return labels;
  }

  private static Leaf borrowed(Leaf rule) {
    return rule instanceof BorrowedLeaf borrowed ? borrowed.of() : rule;
  }

  /** Whether the cell holds the numbers of several options, divided by semicolons. */
  static boolean isSeveral(CriterionLeaf leaf) {
    var kind = InputKind.of(leaf.rule());
    return kind == InputKind.EVENTS || kind == InputKind.RESULTS;
  }

  /** How to score it, for the column beside the text. */
  static String rule(ScoreTable table, CriterionLeaf leaf) {
    if (InputKind.of(table, leaf) == InputKind.ITEMS) {
      return leaf.rule().rule(leaf.maximum())
          + "\n"
          + ItemLines.help(InputKind.conditions(leaf.rule()));
    }
    if (!isSeveral(leaf)) {
      return leaf.rule().rule(leaf.maximum());
    }
    var labels = labels(leaf);
    var lines = new ArrayList<String>();
    lines.add(
        (InputKind.of(leaf.rule()) == InputKind.EVENTS
                ? "Trung bình các lần phát sinh."
                : "Chỉ tính mức cao nhất, một lần.")
            + " Ghi số thứ tự của từng mức, cách nhau bằng dấu chấm phẩy:");
    for (int i = 0; i < labels.size(); i++) {
      lines.add("(" + (i + 1) + ") " + labels.get(i));
    }
    return String.join("\n", lines);
  }

  /** The numbers of options, from 1, as they stand in a cell. */
  static String places(CriterionLeaf leaf, List<String> options) {
    var keys = options(leaf.rule()).stream().map(ChoiceLeaf.Option::key).toList();
    return options.stream()
        .map(o -> Integer.toString(keys.indexOf(o) + 1))
        .collect(Collectors.joining("; "));
  }

  /** What the two cells of a pair are; the second is empty when there is one figure. */
  static List<String> parts(CriterionLeaf leaf) {
    return switch (InputKind.of(leaf.rule())) {
      case SHARE -> List.of("Số đạt", "Tổng số đến hạn");
      case REACHED -> List.of("Kết quả", "Chỉ tiêu được giao (để trống nếu không giao)");
      case TIMES -> List.of("Số lần trừ", "Mức cộng");
      default -> List.of("Kết quả", "");
    };
  }

  /** The largest figure any cell takes. */
  static final BigDecimal MOST = new BigDecimal("1000000000000");
}
