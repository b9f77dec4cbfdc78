package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells rows that are parts of the row above from rows that are its levels, of which one applies,
 * and from rows that only explain it.
 */
final class Folding {

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:không|chưa|không có|chưa có)\\b.*|.*\\b(?:không đạt|chưa đạt|còn lại).*",
          Points.WORDS);

  private final List<Note> notes;

  Folding(List<Note> notes) {
    this.notes = notes;
  }

  /** Folds levels and explanations below a row into it, from the innermost rows outwards. */
  void fold(Branch branch) {
    branch.children.forEach(this::fold);
    var below = branch.children;
    if (below.isEmpty() || !below.stream().allMatch(Branch::isLeaf)) {
      return;
    }
    if (below.stream().noneMatch(Branch::isScored)) {
      if (explains(branch)) {
        into(branch, below, "không có điểm riêng nên được ghép vào cách chấm của");
      }
    } else if (below.stream().allMatch(Branch::hasOwnPoints)) {
      if (areLevels(branch)) {
        into(branch, below, "được hiểu là các mức điểm của");
      }
    } else {
      explanations(branch);
    }
  }

  /** Rows without points of their own below a row that has: it is scored as a whole. */
  private static boolean explains(Branch branch) {
    var style = branch.children.getFirst().style;
    var below = style.compareTo(Code.Style.LOWER) >= 0;
    if (branch.maximum() == null) {
      return style.compareTo(Code.Style.DASH) >= 0
          && branch.children.stream().allMatch(c -> Clause.of(c.text, null) != null);
    }
    return below;
  }

  private static boolean areLevels(Branch branch) {
    var below = branch.children;
    var style = below.getFirst().style;
    if (style.compareTo(Code.Style.LOWER) < 0 || below.size() < 2) {
      return false;
    }
    var points =
        below.stream().map(b -> b.points == null ? BigDecimal.ZERO : b.points.value()).toList();
    var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var most = points.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    var maximum = branch.maximum() == null ? most : branch.maximum();
    var none = points.stream().anyMatch(p -> p.signum() == 0);
    if (!none && sum.compareTo(maximum) == 0) {
      return false;
    }
    if (most.compareTo(maximum) != 0) {
      return false;
    }
    return none || areCases(below) || (style != Code.Style.LOWER && falls(points));
  }

  private static boolean areCases(List<Branch> below) {
    return below.stream()
            .allMatch(b -> {
              var range = BandWords.of(b.text);
              return range != null && !range.exact();
            })
        || NEGATION.matcher(below.getLast().text).matches();
  }

  private static boolean falls(List<BigDecimal> points) {
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).compareTo(points.get(i - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Bullets without points between rows that have some explain the row before them. */
  private void explanations(Branch branch) {
    var kept = new ArrayList<Branch>();
    for (var child : List.copyOf(branch.children)) {
      if (child.isScored() || child.style.compareTo(Code.Style.DASH) < 0) {
        kept.add(child);
      } else {
        var to = kept.isEmpty() ? branch : kept.getLast();
        to.guide.add(child.asLine());
        to.prove(child.evidence);
        to.rowsBelow += child.rows();
      }
    }
    branch.children.clear();
    branch.children.addAll(kept);
  }

  private void into(Branch branch, List<Branch> below, String how) {
    var first = below.getFirst().row.address();
    var last = below.getLast().row.address();
    notes.add(
        new Note(
            Note.Kind.HOW,
            first.equals(last) ? first : first + " đến " + last,
            how + " “" + branch.text + "”."));
    for (var child : below) {
      branch.guide.add("- " + child.asLine());
      branch.prove(child.evidence);
      branch.rowsBelow += child.rows();
    }
    branch.children.clear();
  }
}
