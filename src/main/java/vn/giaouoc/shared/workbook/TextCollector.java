package vn.giaouoc.shared.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import vn.giaouoc.shared.Vi;

/** Collects the text below one element, no longer than the limit. */
final class TextCollector {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final int limit;

  TextCollector(int limit) {
    this.limit = limit;
  }

  /** The text of the element at hand as it stands, at most one character above the limit. */
  String raw(PartReader xml) {
    return collect(xml, false);
  }

  /**
   * The text of a string item: its {@code t} elements, whole or in runs, without what only tells
   * how to pronounce it.
   */
  String rich(PartReader xml) {
    return clean(collect(xml, true));
  }

  private String collect(PartReader xml, boolean rich) {
    var text = new StringBuilder();
    int depth = 0;
    int spoken = -1;
    boolean take = !rich;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (rich && spoken < 0 && xml.name().equals("rPh")) {
            spoken = depth;
          }
          take = !rich || (spoken < 0 && xml.name().equals("t"));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 0) {
            return text.toString();
          }
          if (depth == spoken) {
            spoken = -1;
          }
          depth--;
          take = !rich;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (take && text.length() <= limit) {
            var piece = xml.text();
            text.append(piece, 0, Math.min(piece.length(), limit + 1 - text.length()));
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> throw PackageParts.broken();
        default -> {}
      }
    }
  }

  /** NFC, line ends as one sign, without what no paper can show. */
  static String clean(String text) {
    var plain =
        text.indexOf("_x") < 0
            ? text
            : ESCAPED
                .matcher(text)
                .replaceAll(m ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    return Vi.clean(
        plain
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\p{Cs}\\p{Cc}&&[^\\n\\t]]", ""));
  }
}
