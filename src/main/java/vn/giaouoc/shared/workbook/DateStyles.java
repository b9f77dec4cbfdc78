package vn.giaouoc.shared.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.regex.Pattern;

/** Which styles show a number as a day or a time. */
final class DateStyles {

  private static final String PART = "xl/styles.xml";
  private static final Pattern NOT_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|General", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

  private final BitSet dates = new BitSet();

  static DateStyles of(PackageParts parts) throws IOException {
    var styles = new DateStyles();
    if (parts.has(PART)) {
      try (var xml = PartReader.open(parts, PART)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(PartReader xml) {
    var own = new HashMap<Integer, Boolean>();
    boolean cells = false;
    int style = 0;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> own.put(xml.count("numFmtId"), isDate(xml.attribute("formatCode", "")));
        case "cellXfs" -> cells = true;
        case "cellStyles", "dxfs" -> cells = false;
        case "xf" -> {
          if (cells) {
            int format = xml.count("numFmtId");
            dates.set(style++, own.getOrDefault(format, isBuiltIn(format)));
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isBuiltIn(int format) {
    return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
  }

  private static boolean isDate(String code) {
    return code.length() < 500
        && DAY_OR_TIME.matcher(NOT_FORMAT.matcher(code).replaceAll("")).find();
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }
}
