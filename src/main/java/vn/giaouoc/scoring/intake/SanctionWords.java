package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Consequence;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.Sanction;

/** What follows beside points: “không xếp loại Xuất sắc”, “hạ một bậc xếp loại”. */
final class SanctionWords {

  private static final String GRADE = "(?:loại |mức )?[“\"]?(?<grade>[\\p{L} ]{2,40}?)[”\"]?";
  private static final Pattern NO_GRADE =
      Pattern.compile(
          "không (?:được )?(?:xếp loại|xếp|xét loại|đánh giá)(?: từ)? (?:loại )?"
              + GRADE
              + "(?: trở lên)?(?=$|[.;,:()\\n])",
          Points.WORDS);
  private static final Pattern DOWN =
      Pattern.compile("hạ (?:một|0?1) (?:bậc|mức)(?: xếp loại)?", Points.WORDS);
  private static final Pattern KNOCK_OUT =
      Pattern.compile(
          "không (?:được )?xét (?:đề nghị )?(?:khen thưởng|thi đua|danh hiệu|tặng)", Points.WORDS);

  private static final Pattern FORCED =
      Pattern.compile(
          "từ (?<from>[1-9]) lần(?: trở lên)?\\s*[:,]?\\s*(?:thì )?xếp loại "
              + GRADE
              + "(?=$|[.;,:()\\n])",
          Points.WORDS);

  private SanctionWords() {}

  static List<Consequence> of(
      String words, List<GradeBand> grades, String place, List<Note> notes) {
    var found = new ArrayList<Consequence>();
    var no = NO_GRADE.matcher(words);
    while (no.find()) {
      var grade = named(no.group("grade"), grades);
      if (grade != null) {
        found.add(new Consequence(1, new Sanction.NoGradeFrom(grade)));
      } else if (!KNOCK_OUT.matcher(no.group()).find()) {
        notes.add(
            new Note(
                Note.Kind.LOOK,
                place,
                "chế tài “%s” chưa được đưa vào bảng vì không có loại ấy. Hãy thêm xếp loại rồi thêm chế tài ở mục này."
                    .formatted(no.group().strip())));
      }
    }
    if (DOWN.matcher(words).find()) {
      found.add(new Consequence(1, new Sanction.GradeDownOne()));
    }
    if (KNOCK_OUT.matcher(words).find()) {
      found.add(new Consequence(1, new Sanction.KnockOut()));
    }
    var forced = FORCED.matcher(words);
    while (forced.find()) {
      var grade = named(forced.group("grade"), grades);
      if (grade != null) {
        found.add(
            new Consequence(
                Integer.parseInt(forced.group("from")), new Sanction.ForceGrade(grade)));
      }
    }
    return found.stream().distinct().toList();
  }

  private static @Nullable String named(String words, List<GradeBand> grades) {
    var lower = words.strip().toLowerCase(Locale.ROOT);
    return grades.stream()
        .map(GradeBand::name)
        .filter(n -> lower.equals(n.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
