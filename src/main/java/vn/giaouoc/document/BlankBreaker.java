package vn.giaouoc.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lets lines end at blanks only: “10/12/2024”, “354/QĐ-UBND” and “8/8” stay whole, as Vietnamese
 * wants it.
 */
final class BlankBreaker implements FSTextBreaker {

  private static final int END = -1;

  private String text = "";
  private int at;

  /** The place after the next blank, then the end of the text, then -1. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return END;
    }
    var blank = text.indexOf(' ', at);
    at = blank < 0 ? text.length() : blank + 1;
    return at;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }
}
