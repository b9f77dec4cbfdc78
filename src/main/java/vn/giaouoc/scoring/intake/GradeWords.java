package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.Quota;

/** Finds the grades in the text around a table: “Xuất sắc: từ 90 điểm trở lên”. */
final class GradeWords {

  private static final Pattern NAME =
      Pattern.compile(
          "không xếp loại|(?:không|chưa) hoàn thành nhiệm vụ|hoàn thành (?:xuất sắc|tốt) nhiệm vụ|hoàn thành nhiệm vụ|xuất sắc|tốt|khá|trung bình|đạt yêu cầu|yếu|kém|loại [A-D]",
          Points.WORDS);
  private static final Pattern POINTS =
      Pattern.compile("[^.;\\n]*\\d[^.;\\n]*điểm[^.;\\n]*", Points.WORDS);
  private static final Pattern CONDITION =
      Pattern.compile("điều kiện|đồng thời|\\bvà\\b(?!\\s+(?:<|dưới))|không có", Points.WORDS);

  private static final Pattern FURTHER =
      Pattern.compile(
          "[,;]?\\s*(?:\\b(?:và|đồng thời|trong đó|với điều kiện|kèm theo)\\b(?!\\s+(?:<|dưới))|[,;]\\s*(?:không có|tỷ lệ|tỉ lệ|nhưng)).*",
          Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private final List<GradeBand> grades = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** One grade of a line; null when the line states none. */
  static @Nullable GradeBand of(String line) {
    var name = NAME.matcher(line);
    if (line.length() > 300 || !name.find() || !POINTS.matcher(line).find()) {
      return null;
    }
    var points = FURTHER.matcher(line).replaceFirst("");
    var words =
        (POINTS.matcher(points).find() ? points : line)
            .replaceAll("(?i)(\\d)\\s*điểm", "$1")
            .replaceAll("[().;]+\\s*$", "");
    var range = BandWords.of(words.replaceFirst(Pattern.quote(name.group()), " "));
    if (range == null || range.percent() || range.exact()) {
      return null;
    }
    var from = range.from() == null ? BigDecimal.ZERO : range.from();
    return new GradeBand(capital(name.group()), from, range.below(), ClosingWords.conditions(line));
  }

  /** Takes a line; whether it states a grade or how many may have one. */
  boolean take(String place, String line) {
    var limits = quota(line);
    var grade = of(line);
    if (grade == null || grades.stream().anyMatch(g -> g.name().equals(grade.name()))) {
      return limits;
    }
    grades.add(grade);
    if (!grade.conditions().isEmpty()) {
      notes.add(
          new Note(
              Note.Kind.HOW,
              place,
              "điều kiện của loại “%s” được đọc từ lời văn; hãy kiểm tra ở phần thiết lập chung: “%s”."
                  .formatted(grade.name(), line)));
    } else if (CONDITION.matcher(line).find()) {
      notes.add(
          new Note(
              Note.Kind.LOOK,
              place,
              "điều kiện kèm theo của loại “%s” chưa được đưa vào bảng%s. Hãy thêm điều kiện ở phần thiết lập chung: “%s”."
                  .formatted(
                      grade.name(),
                      line.replaceAll("[^\\d]+", "").length() < 4
                          ? " và trong lời văn không có con số"
                          : "",
                      line)));
    }
    return true;
  }

  private boolean quota(String line) {
    var name = NAME.matcher(line);
    if (line.length() > 300 || !name.find()) {
      return false;
    }
    var quota = ClosingWords.quota(capital(name.group()), line);
    if (quota == null || quotas.stream().anyMatch(q -> q.grade().equals(quota.grade()))) {
      return false;
    }
    return quotas.add(quota);
  }

  /** The quotas of grades that were found, but of the lowest none. */
  List<Quota> quotas() {
    return grades().stream()
        .limit(Math.max(0, grades().size() - 1))
        .flatMap(g -> quotas.stream().filter(q -> q.grade().equals(g.name())))
        .toList();
  }

  /** The grades from the highest to the lowest; none when fewer than two were found. */
  List<GradeBand> grades() {
    if (grades.size() < 2) {
      return List.of();
    }
    var sorted = grades.stream().sorted(Comparator.comparing(GradeBand::from).reversed()).toList();
    var made = new ArrayList<GradeBand>();
    for (int i = 0; i < sorted.size(); i++) {
      var grade = sorted.get(i);
      made.add(
          new GradeBand(
              grade.name(),
              grade.from(),
              i == 0 ? null : grade.below(),
              i == sorted.size() - 1 ? List.of() : grade.conditions()));
    }
    return made;
  }

  List<Note> notes() {
    return grades.size() < 2 ? List.of() : notes;
  }

  private static String capital(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("loại ")
        ? "Loại " + name.substring(5).toUpperCase(Locale.ROOT)
        : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
