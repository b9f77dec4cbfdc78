package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;

/**
 * “Trường hợp bằng điểm thì ưu tiên đơn vị có điểm thưởng cao hơn, …”: the comparisons it names.
 */
final class TieWords {

  private static final Pattern TIE =
      pattern(
          "(?:bằng điểm|điểm (?:số )?bằng nhau|cùng (?:số|tổng số|tổng) điểm|cùng điểm|bằng nhau về điểm)");
  private static final Pattern GOES_ON = pattern("^\\s*(?:[-–+•*]|\\(?(?:\\d|[a-zđ])[).])\\s*.+");
  private static final Pattern APART =
      pattern(
          "[,;:.]\\s+|[,;:.]$|\\n|\\b(?:rồi đến|rồi|sau đó|tiếp đến|tiếp theo|nếu vẫn|trường hợp vẫn|nếu tiếp tục|thì)\\b");
  private static final Pattern COMPARES =
      pattern("(?:cao|nhiều|lớn|ít|thấp|tốt|sớm) hơn|(?:cao|nhiều|lớn|ít|thấp) nhất|quyết định");
  private static final Pattern GROUP =
      pattern(
          "điểm[^,;.\\d]{0,25}(?:nhóm|mục|phần|tiêu chí)(?: tiêu chí)?\\s+((?:[IVX]{1,5}|[A-Z]|\\d{1,2})(?:\\.\\w{1,3}){0,3})\\b");
  private static final Pattern FIGURE = pattern("số liệu “(.{1,100}?)” (cao|thấp) hơn");
  private static final Map<TieStep.Kind, Pattern> KINDS = kinds();

  private TieWords() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Map<TieStep.Kind, Pattern> kinds() {
    var kinds = new LinkedHashMap<TieStep.Kind, Pattern>();
    kinds.put(TieStep.Kind.GROUP_MAXIMA, pattern("nhóm[^,;.]{0,20} đạt điểm tối đa"));
    kinds.put(TieStep.Kind.MAXIMA, pattern("(?:đạt|được|có) (?:điểm|số điểm) tối đa"));
    kinds.put(TieStep.Kind.FEWER_PENALTIES, pattern("điểm trừ|(?:bị )?trừ điểm|điểm bị trừ"));
    kinds.put(TieStep.Kind.BONUS, pattern("điểm (?:thưởng|cộng)"));
    kinds.put(TieStep.Kind.BASE, pattern("điểm chuẩn"));
    kinds.put(TieStep.Kind.VOTE, pattern("số phiếu|phiếu (?:bầu|bình)"));
    kinds.put(
        TieStep.Kind.BY_HAND,
        pattern(
            "hội nghị|biểu quyết|bỏ phiếu|thảo luận|thống nhất|(?:khối|cụm) trưởng|hội đồng|quyết định"));
    return kinds;
  }

  /**
   * The table with the chain the lines state; a note tells what was read, and what was not.
   *
   * @param lines the text around the table
   */
  static ScoreTable add(ScoreTable table, List<String> lines, List<Note> notes) {
    var words = words(lines);
    if (words == null) {
      return table;
    }
    var steps = new ArrayList<TieStep>();
    steps.add(TieStep.of(TieStep.Kind.TOTAL));
    var unread = new ArrayList<String>();
    for (var part : APART.split(TIE.matcher(words).replaceFirst(";"))) {
      var step = step(part, table);
      if (step != null && !steps.contains(step)) {
        steps.add(step);
      } else if (step == null && COMPARES.matcher(part).find()) {
        unread.add(part.strip());
      }
    }
    if (steps.size() == 1 || !unread.isEmpty()) {
      notes.add(
          new Note(
              Note.Kind.LOOK,
              "",
              "thứ tự so sánh khi bằng điểm %s. Hãy đối chiếu ở phần thiết lập chung: “%s”."
                  .formatted(
                      steps.size() == 1
                          ? "chưa được đọc; bảng dùng thứ tự thường dùng"
                          : "mới đọc được một phần, chưa đọc được “%s”"
                              .formatted(String.join("”, “", unread)),
                      words)));
    }
    if (steps.size() == 1) {
      return table;
    }
    steps.remove(TieStep.of(TieStep.Kind.BY_HAND));
    steps.add(TieStep.of(TieStep.Kind.BY_HAND));
    notes.add(
        new Note(
            Note.Kind.HOW,
            "",
            "thứ tự so sánh khi bằng điểm theo lời văn: %s."
                .formatted(
                    steps.stream().map(s -> s.vi(table)).collect(Collectors.joining("; ")))));
    return table.ordered(new Order(steps, table.order().withinGroup(), table.order().quotas()));
  }

  private static @Nullable TieStep step(String part, ScoreTable table) {
    var group = GROUP.matcher(part);
    if (group.find()) {
      return table
          .nodes()
          .filter(n -> n.code().equalsIgnoreCase(group.group(1)))
          .findFirst()
          .map(n -> new TieStep(TieStep.Kind.GROUP, n.key()))
          .orElse(null);
    }
    var figure = FIGURE.matcher(part);
    if (figure.find()) {
      return new TieStep(
          figure.group(2).equals("cao") ? TieStep.Kind.MORE : TieStep.Kind.LESS, figure.group(1));
    }
    return KINDS.entrySet().stream()
        .filter(k -> k.getValue().matcher(part).find())
        .findFirst()
        .map(k -> TieStep.of(k.getKey()))
        .orElse(null);
  }

  /** The line that says how equal units are told apart, with the list below it; null for none. */
  private static @Nullable String words(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (TIE.matcher(lines.get(i)).find()) {
        var words = new StringBuilder(lines.get(i));
        if (lines.get(i).strip().endsWith(":")) {
          for (int k = i + 1; k < lines.size() && GOES_ON.matcher(lines.get(k)).matches(); k++) {
            words.append('\n').append(lines.get(k));
          }
        }
        return words.toString();
      }
    }
    return null;
  }
}
