package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * One cell of a table in a file.
 *
 * @param text its words, lines apart by a line feed; empty where another cell is merged over it
 * @param address where it stands, for people: “ô C12” or “dòng 12, cột 3”
 * @param span how many columns it covers, from 1
 * @param number its value where the file stores a number and not words
 * @param formula whether the file computes it; the value shown when the file was saved may be wrong
 */
public record SourceCell(
    String text, String address, int span, @Nullable BigDecimal number, boolean formula) {

  public SourceCell {
    text = Vi.clean(text);
  }

  /** Words and nothing else. */
  static SourceCell of(String text, String address) {
    return new SourceCell(text, address, 1, null, false);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The words in one line. */
  String line() {
    return text.replaceAll("\\s+", " ");
  }
}
