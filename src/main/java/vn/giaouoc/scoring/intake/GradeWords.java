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
  private static final Pattern FURTHER =
      Pattern.compile(
          "[,;]?\\s*(?:\\b(?:và|đồng thời|trong đó|với điều kiện|kèm theo)\\b(?!\\s+(?:<|dưới))|[,;]\\s*(?:không có|tỷ lệ|tỉ lệ|nhưng)).*",
          Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private final List<GradeBand> grades = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  /** The line that states a grade. */
  record Said(String grade, String place, String line) {}

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
    return new GradeBand(capital(name.group()), from, range.below(), List.of());
  }

  /** Takes a line; whether it states a grade or how many may have one. */
  boolean take(String place, String line) {
    var limits = quota(line);
    var grade = of(line);
    if (grade == null || grades.stream().anyMatch(g -> g.name().equals(grade.name()))) {
      return limits;
    }
    grades.add(grade);
    said.add(new Said(grade.name(), place, line));
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
      made.add(new GradeBand(grade.name(), grade.from(), i == 0 ? null : grade.below(), List.of()));
    }
    return made;
  }

  List<Said> said() {
    return said;
  }

  /** What a line asks for beside points. */
  static String further(String line) {
    var words = FURTHER.matcher(line);
    return words.find() ? words.group() : "";
  }

  /** The name of the grade in some words; null for none. */
  static @Nullable String name(String words) {
    var name = NAME.matcher(words);
    return name.find() ? capital(name.group()) : null;
  }

  private static String capital(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("loại ")
        ? "Loại " + name.substring(5).toUpperCase(Locale.ROOT)
        : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
