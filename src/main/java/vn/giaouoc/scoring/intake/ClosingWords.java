package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/** What the text around a table says of conditions of grades, quotas, rounding and ties. */
final class ClosingWords {

  private static final String PERCENT = "(" + Points.NUMBER + ")\\s*%";
  private static final String AT_LEAST = "(?:từ|ít nhất|tối thiểu)\\s+(?:từ\\s+)?";
  private static final Pattern NONE_BELOW =
      pattern("không có (?:tiêu chí|nội dung|mục)[^.;\\d]{0,40}(?:dưới|thấp hơn)\\s+" + PERCENT);
  private static final Pattern EVERY =
      pattern(
          "(?:các|mọi|từng|mỗi|tất cả các)\\s+(?:tiêu chí|nội dung)[^.;\\d]{0,40}"
              + AT_LEAST
              + PERCENT);
  private static final Pattern SHARE =
      pattern(
          "(?:nhóm|mục|phần|tiêu chí)\\s+((?:[IVX]{1,5}|[A-Z]|\\d{1,2})(?:\\.\\w{1,3}){0,3})\\b[^.;\\d]{0,40}"
              + AT_LEAST
              + PERCENT);
  private static final Pattern QUOTA =
      pattern(
          "không (?:quá|vượt quá|được quá)\\s+" + PERCENT + "[^.;]*\\b(?:đơn vị|tập thể|cơ quan)");
  private static final Pattern ONCE =
      pattern("không (?:được )?(?:tính|chấm)(?: điểm)? (?:lại|trùng|hai lần|nhiều lần)");
  private static final Pattern STEP =
      pattern("làm tròn[^.;\\d]{0,30}(0[.,](?:01|05|1|2|25|5))(?![\\d])");
  private static final Pattern DIGITS =
      pattern("làm tròn[^.;\\d]{0,20}(?:đến|tới|lấy)\\s+(một|hai|0?1|0?2) chữ số");
  private static final Pattern QUOTA_OF =
      pattern(
          "số (?:các )?(?:đơn vị|tập thể|cơ quan)[^.;]{0,30}\\bloại\\s+(\\p{L}[\\p{L} ]{1,40}?)(?<up>\\s+trở lên)?(?=$|[.;,:()])");

  private ClosingWords() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The conditions one line states for a grade. */
  static List<GradeCondition> conditions(String line) {
    var found = new ArrayList<GradeCondition>();
    for (var every : List.of(NONE_BELOW, EVERY)) {
      var words = every.matcher(line);
      if (words.find()) {
        found.add(new GradeCondition.EveryCriterion(Points.number(words.group(1))));
      }
    }
    var share = SHARE.matcher(line);
    while (share.find()) {
      found.add(
          new GradeCondition.MinimumShare(
              share.group(1).toUpperCase(Locale.ROOT), Points.number(share.group(2))));
    }
    return found;
  }

  /** How many units may have a grade by the words of a line; null when it does not say. */
  static @Nullable Quota quota(String grade, String line) {
    var words = QUOTA.matcher(line);
    if (!words.find()) {
      return null;
    }
    var of = QUOTA_OF.matcher(line).region(words.end(1), line.length());
    var counted = of.find() && of.group("up") == null ? GradeWords.name(of.group(1)) : null;
    return new Quota(
        grade, Points.number(words.group(1)), grade.equals(counted) ? null : counted, Map.of());
  }

  private static boolean countsFrom(String line) {
    var of = QUOTA_OF.matcher(line);
    return of.results().anyMatch(found -> found.group("up") != null);
  }

  /** A line without the conditions and quotas that can be read from it. */
  static String without(String line) {
    var left = line;
    for (var read : List.of(NONE_BELOW, EVERY, SHARE, QUOTA)) {
      left = read.matcher(left).replaceAll(" ");
    }
    return left;
  }

  /**
   * The table with what the lines around it say of rounding, quotas and ties; notes tell what was
   * read.
   */
  static ScoreTable add(
      ScoreTable table, List<String> lines, List<Quota> quotas, List<Note> notes) {
    var rounding = rounding(lines);
    if (rounding != null) {
      how(notes, "điểm được làm tròn đến %s theo lời văn.".formatted(Vi.number(rounding.step())));
    }
    lines.stream()
        .filter(line -> QUOTA.matcher(line).find() && countsFrom(line))
        .map(line ->
            new Note(
                Note.Kind.LOOK,
                "",
                "hạn mức tính từ một loại trở lên; bảng tạm tính trên số đơn vị được xếp loại. Hãy đối chiếu ở phần thiết lập chung: “%s”."
                    .formatted(line)))
        .forEach(notes::add);
    lines.stream()
        .filter(line -> ONCE.matcher(line).find())
        .map(line ->
            new Note(
                Note.Kind.LOOK,
                "",
                "quy định không tính lại chưa được đưa vào bảng. Hãy ghi vào ô “Một việc chỉ tính một nơi” ở phần thiết lập chung: “%s”."
                    .formatted(line)))
        .forEach(notes::add);
    quotas.forEach(q -> how(notes, "hạn mức theo lời văn: %s.".formatted(q.vi())));
    var read =
        table
            .ordered(new Order(table.ties(), table.order().withinGroup(), quotas))
            .rounded(rounding == null ? table.rounding() : rounding);
    return TieWords.add(read, lines, notes);
  }

  private static void how(List<Note> notes, String sentence) {
    notes.add(new Note(Note.Kind.HOW, "", sentence));
  }

  /** The step points are rounded to; null when no line says it. */
  private static @Nullable Rounding rounding(List<String> lines) {
    for (var line : lines) {
      var step = STEP.matcher(line);
      if (step.find()) {
        return new Rounding(Points.number(step.group(1)));
      }
      var digits = DIGITS.matcher(line);
      if (digits.find()) {
        var one = digits.group(1).matches("(?i)một|0?1");
        return new Rounding(new BigDecimal(one ? "0.1" : "0.01"));
      }
    }
    return null;
  }
}
