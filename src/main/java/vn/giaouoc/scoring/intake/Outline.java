package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree the numbers of the rows make: each way of numbering (I, 1, a) is a level below the one
 * around it, and going back to an earlier way goes back up.
 */
final class Outline {

  private final List<Branch> roots = new ArrayList<>();
  private final List<Branch> open = new ArrayList<>();
  private final Set<Code.Style> seen = EnumSet.noneOf(Code.Style.class);

  List<Branch> roots() {
    return roots;
  }

  @Nullable Branch last() {
    return open.isEmpty() ? null : open.getLast();
  }

  /** The group the rows now belong to. */
  @Nullable Branch root() {
    return open.isEmpty() ? null : open.getFirst();
  }

  /** Adds a row by its number. */
  Branch add(SourceRow row, Code code, String text) {
    var roman = !code.isTwofold() || isRoman(code);
    var style = code.style(roman);
    climb(code, style, roman);
    return put(new Branch(row, code, style, text));
  }

  /** Adds a row that begins a group whatever its number. */
  Branch addRoot(SourceRow row, Code code, String text) {
    var style =
        roots.isEmpty() || !code.last().isEmpty() ? code.style(true) : roots.getFirst().style;
    open.clear();
    return put(new Branch(row, code, style, text));
  }

  private Branch put(Branch branch) {
    (open.isEmpty() ? roots : open.getLast().children).add(branch);
    open.add(branch);
    seen.add(branch.style);
    return branch;
  }

  /** “I”, “C” … are Roman unless they go on from a letter. */
  private boolean isRoman(Code code) {
    var letter = code.ordinal(false);
    for (int i = open.size() - 1; i >= 0; i--) {
      var other = open.get(i);
      if (other.style == Code.Style.UPPER && other.code.ordinal(false) == letter - 1) {
        return false;
      }
      if (other.style == Code.Style.ROMAN && other.code.ordinal(true) == code.ordinal(true) - 1) {
        return true;
      }
    }
    return code.last().equals("I")
        || code.last().equals("V")
        || code.last().equals("X")
        || seen.contains(Code.Style.ROMAN);
  }

  private void climb(Code code, Code.Style style, boolean roman) {
    var above = byPrefix(code);
    if (above >= 0) {
      cut(above + 1);
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).style == style && open.get(i).code.parts().size() == code.parts().size()) {
        cut(i);
        return;
      }
    }
    var first = code.ordinal(roman) == 1 && !seen.contains(style);
    while (!open.isEmpty() && closes(open.getLast().style, style, first)) {
      cut(open.size() - 1);
    }
  }

  private static boolean closes(Code.Style top, Code.Style style, boolean first) {
    var bullet = top.compareTo(Code.Style.DASH) >= 0;
    return top.compareTo(style) >= 0 && (bullet || !first);
  }

  /** The open row whose number this one goes on from: “1” of “1.2”. */
  private int byPrefix(Code code) {
    var parts = code.parts();
    if (parts.size() < 2) {
      return -1;
    }
    var prefix = parts.subList(0, parts.size() - 1);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).code.parts().equals(prefix)) {
        return i;
      }
    }
    return -1;
  }

  private void cut(int size) {
    while (open.size() > size) {
      open.removeLast();
    }
  }
}
