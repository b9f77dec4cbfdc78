package vn.giaouoc.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text pasted from Word, SharePoint or a newspaper, cleaned for keeping: no mark-up, Unicode NFC,
 * plain blanks, no remains of web pages. What a person should look at again is said in notes;
 * nothing a person wrote is changed without one.
 *
 * @param text paragraphs divided by one blank line
 * @param notes Vietnamese sentences, empty when nothing was odd
 */
public record PastedText(String text, List<String> notes) {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<!--.*?-->|<(script|style|head|xml|o:p)\\b.*?</\\1\\s*>");
  private static final Pattern LINE_END =
      Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|tr|h[1-6]|table|ul|ol|blockquote)\\s*>");
  private static final Pattern LIST_ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  private static final Pattern REMAINS =
      Pattern.compile(
          "(?i)Skip Ribbon Commands|Skip to main content|Turn (on|off) Animations|"
              + "Thông tin bạn đọc|Đóng Lưu thông tin");
  private static final Pattern GLUED_IMAGE =
      Pattern.compile("(?i)[\\w-]{1,80}\\.(jpe?g|png|gif|webp)(?=\\p{L})");
  private static final Pattern LONE_IMAGE =
      Pattern.compile("(?im)^\\s*[\\w-]{1,80}\\.(jpe?g|png|gif|webp)\\s*$");
  private static final Pattern STAMP =
      Pattern.compile("(?m)^\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}(\\s+\\d+)?\\s*$");
  private static final Pattern HALF_QUOTE = Pattern.compile("“([^“”\"\\n]*)\"");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ldquo", "“",
          "rdquo", "”", "ndash", "–", "hellip", "…");

  public PastedText {
    notes = List.copyOf(notes);
  }

  /** Cleans what was pasted. */
  public static PastedText of(String pasted) {
    var notes = new ArrayList<String>();
    var text = plain(withoutMarkup(Vi.clean(pasted)));
    text = take(text, REMAINS, "", notes, "Đã bỏ phần thừa của trang web: “%s”.");
    text =
        take(
            text,
            GLUED_IMAGE,
            "",
            notes,
            "Tên tệp ảnh “%s” dính vào chữ, đã bỏ; hãy xem lại đầu câu có bị mất chữ không.");
    text = take(text, LONE_IMAGE, "", notes, "Đã bỏ dòng chỉ có tên tệp ảnh “%s”.");
    var quotes = HALF_QUOTE.matcher(text);
    if (quotes.find()) {
      notes.add("Dấu ngoặc kép mở cong nhưng đóng thẳng, đã sửa: “" + quotes.group(1) + "”.");
      text = quotes.replaceAll("“$1”");
    }
    var stamp = STAMP.matcher(text);
    if (stamp.find()) {
      notes.add(
          "Dòng “%s” trông như thời điểm đăng và lượt xem; hãy ghi vào ô riêng rồi xóa dòng này."
              .formatted(stamp.group().strip()));
    }
    text = paragraphs(text);
    if (text.lines().findFirst().orElse("").matches(".*\\s\\p{L}{1,3}(\\.\\.\\.|…)$")) {
      notes.add("Dòng đầu bị cắt cụt (“...”); hãy ghi lại đầy đủ.");
    }
    return new PastedText(text, notes);
  }

  private static String withoutMarkup(String text) {
    if (!TAG.matcher(text).find()) {
      return text;
    }
    var seen = UNSEEN.matcher(text).replaceAll(" ");
    seen = LIST_ITEM.matcher(LINE_END.matcher(seen).replaceAll("\n")).replaceAll("- ");
    return ENTITY.matcher(TAG.matcher(seen).replaceAll("")).replaceAll(e -> entity(e.group(1)));
  }

  private static String entity(String name) {
    if (name.startsWith("#")) {
      var hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
      var digits = name.substring(hex ? 2 : 1);
      if (hex ? !digits.isEmpty() : digits.matches("\\d+")) {
        var code = Integer.parseInt(digits, hex ? 16 : 10);
        var real = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return java.util.regex.Matcher.quoteReplacement(real ? Character.toString(code) : "");
      }
    }
    var known = ENTITIES.get(name.toLowerCase(Locale.ROOT));
    return java.util.regex.Matcher.quoteReplacement(known == null ? "&" + name + ";" : known);
  }

  /** NFC, one kind of blank, Word's bullets as hyphens, nothing invisible. */
  private static String plain(String text) {
    return Vi.clean(text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\u000b\\u2028\\u2029]", "\n")
        .replaceAll("[\\u2000-\\u200a\\u202f\\u205f\\u3000\\t]", " ")
        .replaceAll("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]", "")
        .replaceAll("(?m)^\\s*[\\u00b7\\u2022\\u25aa\\u25cf\\uf0a7\\uf0b7\\uf02d]\\s*", "- ")
        .replaceAll("[\\ue000-\\uf8ff]", "")
        .replaceAll("[\\p{Cc}&&[^\\n]]", "");
  }

  private static String take(
      String text, Pattern what, String instead, List<String> notes, String note) {
    var found = what.matcher(text);
    while (found.find()) {
      var sentence = note.formatted(found.group().strip());
      if (!notes.contains(sentence)) {
        notes.add(sentence);
      }
    }
    return what.matcher(text).replaceAll(instead);
  }

  private static String paragraphs(String text) {
    return text.replaceAll(" {2,}", " ")
        .replaceAll("(?m)^ +| +$", "")
        .replaceAll("\\n{2,}", "\n\n")
        .strip();
  }
}
