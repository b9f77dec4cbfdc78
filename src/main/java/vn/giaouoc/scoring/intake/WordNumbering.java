package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word file. The text of a paragraph does not hold its number; Word
 * counts when it shows the file, and so does this.
 */
final class WordNumbering {

  private static final int DEEPEST = 9;

  /** One level of a list: how it counts, from where, and what is written around the number. */
  private record Level(String format, int start, String text) {}

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, String[]> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private WordNumbering() {}

  static WordNumbering of(PackedFile file) {
    var numbering = new WordNumbering();
    file.read("word/numbering.xml", numbering::lists);
    file.read("word/styles.xml", numbering::styles);
    return numbering;
  }

  private void lists(XMLStreamReader xml) throws XMLStreamException {
    var list = "";
    var number = "";
    var level = 0;
    var format = "decimal";
    var text = "";
    var start = 1;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> list = Word.value(xml, "abstractNumId");
          case "lvl" -> {
            level = Word.whole(Word.value(xml, "ilvl"), 0);
            format = "decimal";
            text = "";
            start = 1;
          }
          case "start" -> start = Word.whole(Word.value(xml, "val"), 1);
          case "numFmt" -> format = Word.value(xml, "val");
          case "lvlText" -> text = Word.value(xml, "val");
          case "num" -> number = Word.value(xml, "numId");
          case "abstractNumId" -> listOfNumber.put(number, Word.value(xml, "val"));
          case "lvlOverride" -> level = Word.whole(Word.value(xml, "ilvl"), 0);
          case "startOverride" ->
              starts
                  .computeIfAbsent(number, _ -> new HashMap<>())
                  .put(level, Word.whole(Word.value(xml, "val"), 1));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
        lists
            .computeIfAbsent(list, _ -> new HashMap<>())
            .put(level, new Level(format, start, text));
      }
    }
  }

  private void styles(XMLStreamReader xml) throws XMLStreamException {
    var style = "";
    var level = "0";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            style = Word.value(xml, "styleId");
            level = "0";
          }
          case "ilvl" -> level = Word.value(xml, "val");
          case "numId" -> styles.put(style, new String[] {Word.value(xml, "val"), level});
          default -> {}
        }
      }
    }
  }

  /**
   * The number Word shows before the next paragraph of a list, for example “1.2.” or “-”.
   *
   * @param number the paragraph's own list, or null
   * @param level of that list; null for the first
   * @param style the paragraph's style, which may carry a list
   * @return empty when the paragraph is in no list
   */
  String next(@Nullable String number, @Nullable String level, @Nullable String style) {
    var byStyle = style == null ? null : styles.get(style);
    var id = number != null ? number : byStyle == null ? "0" : byStyle[0];
    var depth =
        Word.whole(level != null ? level : number != null || byStyle == null ? "0" : byStyle[1], 0);
    var list = listOfNumber.get(id);
    var levels = list == null ? null : lists.get(list);
    if (id.equals("0") || list == null || levels == null || depth < 0 || depth >= DEEPEST) {
      return "";
    }
    var own = levels.get(depth);
    if (own == null) {
      return "";
    }
    var count = counters.computeIfAbsent(key(id, list), _ -> new int[DEEPEST]);
    count[depth] = count[depth] == 0 ? start(id, depth, own) : count[depth] + 1;
    for (int deeper = depth + 1; deeper < DEEPEST; deeper++) {
      count[deeper] = 0;
    }
    return own.format().equals("bullet") ? "-" : label(levels, own, count, id);
  }

  /** Lists that share an abstract list count on together unless one of them starts anew. */
  private String key(String id, String list) {
    return starts.containsKey(id) ? "num" + id : "list" + list;
  }

  private int start(String id, int depth, Level level) {
    var own = starts.get(id);
    var start = own == null ? null : own.get(depth);
    return start == null ? level.start() : start;
  }

  private String label(Map<Integer, Level> levels, Level own, int[] count, String id) {
    var label = own.text();
    for (int depth = 0; depth < DEEPEST; depth++) {
      var at = levels.get(depth);
      if (at != null && label.contains("%" + (depth + 1))) {
        var value = count[depth] == 0 ? start(id, depth, at) : count[depth];
        label = label.replace("%" + (depth + 1), written(at.format(), value));
      }
    }
    return label;
  }

  private static String written(String format, int value) {
    return switch (format) {
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(value);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String letter(int value) {
    return value < 1 ? "" : Character.toString((value - 1) % 26 + 'a').repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    var worth = List.of(100, 90, 50, 40, 10, 9, 5, 4, 1);
    var signs = List.of("C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    var text = new ArrayList<String>();
    var left = Math.min(value, 399);
    for (int i = 0; i < worth.size(); i++) {
      for (; left >= worth.get(i); left -= worth.get(i)) {
        text.add(signs.get(i));
      }
    }
    return String.join("", text);
  }
}
