package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that will become a node, with the rows below it; it grows while the table is read. */
final class Branch {

  final SourceRow row;
  final Code code;
  final Code.Style style;
  final String text;
  final List<String> guide = new ArrayList<>();
  final List<Branch> children = new ArrayList<>();
  String evidence = "";
  @Nullable Points points;
  boolean pointsInText;

  /** Whether the column of points states so much for each time instead of a maximum. */
  boolean hasRate;

  /** How many rows besides its own speak of it. */
  int rowsBelow;

  Branch(SourceRow row, Code code, Code.Style style, String text) {
    this.row = row;
    this.code = code;
    this.style = style;
    this.text = text;
  }

  @Nullable BigDecimal maximum() {
    return points == null ? null : points.value();
  }

  /** Whether the column of points, and not only the text, states them. */
  boolean hasOwnPoints() {
    return points != null && !pointsInText;
  }

  /** Whether it is scored by itself and does not only explain the row above. */
  boolean isScored() {
    return hasOwnPoints() || hasRate;
  }

  /** The same row with the number of the row above before its own. */
  Branch numberedUnder(Branch above) {
    var parts = new ArrayList<>(above.code.parts());
    parts.addAll(code.parts());
    var made = new Branch(row, code.isBullet() ? above.code : new Code("", parts), style, text);
    made.guide.addAll(guide);
    made.children.addAll(children);
    made.evidence = evidence;
    made.points = points;
    made.pointsInText = pointsInText;
    made.hasRate = hasRate;
    made.rowsBelow = rowsBelow;
    return made;
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  String words() {
    return String.join("\n", guide);
  }

  void prove(String with) {
    if (!with.isEmpty() && !evidence.contains(with)) {
      evidence = evidence.isEmpty() ? with : evidence + "; " + with;
    }
  }

  /** The row as a line of guidance: its text, what stands beside it, its points. */
  String asLine() {
    var points = hasOwnPoints() ? Points.inText(text) : this.points;
    var line = new StringBuilder(text);
    if (hasOwnPoints() && points == null && this.points != null) {
      line.append(": ").append(vn.giaouoc.shared.Vi.number(this.points.value())).append(" điểm");
    }
    guide.forEach(g -> line.append('\n').append(g));
    return line.toString();
  }

  /** All rows it stands for. */
  int rows() {
    return 1 + rowsBelow + children.stream().mapToInt(Branch::rows).sum();
  }
}
