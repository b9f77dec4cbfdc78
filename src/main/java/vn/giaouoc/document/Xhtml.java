package vn.giaouoc.document;

import java.util.Locale;

/** Writes well-formed XHTML: every text goes through {@link #text}, nothing else is escaped. */
final class Xhtml {

  private final StringBuilder out = new StringBuilder(16_384);

  /** Mark-up of the program's own, written as it is. */
  Xhtml raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Anybody's text; line breaks are kept. */
  Xhtml text(String text) {
    Wording.printable(text)
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append("<br/>");
            default -> out.appendCodePoint(c);
          }
        });
    return this;
  }

  /** An element of the class with anybody's text in it; nothing for an empty text. */
  Xhtml div(String css, String text) {
    return text.isEmpty() ? this : raw("<div class='" + css + "'>").text(text).raw("</div>");
  }

  /** A centred line so many millimetres long. */
  Xhtml rule(double millimetres) {
    return raw(
        String.format(Locale.ROOT, "<div class='rule' style='width:%.2fmm'></div>", millimetres));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
