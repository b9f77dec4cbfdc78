package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.TargetLeaf;

/** Guesses the way of scoring of one leaf from the words beside it. */
final class RuleWords {

  private static final Pattern BEST =
      pattern(
          "(?:chỉ )?tính (?:cho )?(?:một |01 )?(?:mức|thành tích|giải|hình thức|kết quả)[\\p{L} ]{0,20}cao nhất|mức cao nhất|chỉ tính một lần|tính 0?1 lần");
  private static final Pattern ASIDE =
      pattern("\\s*\\([^()\\d]*(?:" + BEST.pattern() + ")[^()\\d]*\\)");
  private static final Pattern AVERAGE =
      pattern("trung bình (?:cộng )?(?:của )?các (?:lần|việc|vụ|hồ sơ)");
  private static final Pattern PEERS =
      pattern("do các đơn vị (?:khác|thành viên)[\\p{L} ]{0,20} chấm|chấm (?:điểm )?lẫn nhau");
  private static final Pattern TRIM = pattern("bỏ (\\d) điểm cao nhất");
  private static final Pattern RATIO =
      pattern(
          "(?:tỷ lệ|tỉ lệ|tổng số|số đến hạn|được giao)[^\\n;]{0,80}?(?:×|\\*|nhân(?: với)?|\\sx\\s)|(?:tính|chấm)(?: điểm)? theo (?:tỷ lệ|tỉ lệ)|tương ứng (?:với )?(?:tỷ lệ|tỉ lệ)");
  private static final Pattern STEP = pattern("làm tròn (?:đến|tới) (" + Points.NUMBER + ")");
  private static final Pattern LIMIT =
      pattern("tính (?:tối đa )?đến (\\d{3}(?:[.,]\\d{1,2})?)\\s*%");
  private static final Pattern DIRECTLY = pattern("chấm trực tiếp");
  private static final Pattern TARGET =
      pattern(
          "đạt chỉ tiêu được ("
              + Points.NUMBER
              + ")\\s*%[^\\n]*phần vượt (so với tỷ lệ vượt cao nhất|so với kết quả cao nhất|không cộng)");
  private static final Pattern EITHER =
      pattern(
          "đạt\\s*(?:/|hoặc|,)\\s*không đạt|có\\s*/\\s*không|hoàn thành\\s*/\\s*không hoàn thành");
  private static final Pattern GENERIC =
      pattern(
          "(?:có|đạt|đạt yêu cầu|đúng|đủ|hoàn thành|thực hiện|có thực hiện|không|không có|không đạt|không đạt yêu cầu|chưa đạt|chưa có|không đúng|không đủ|không hoàn thành|không thực hiện|chưa thực hiện)");
  private static final Pattern NEGATION = pattern("^(?:không|chưa|để).*");
  private static final Pattern NOT_ARISEN = pattern("không (?:có )?phát sinh");
  private static final Pattern NOT_ASSIGNED =
      pattern("không (?:được |phải )?(?:cơ quan có thẩm quyền )?giao");
  private static final Pattern NOT_FUNDED = pattern("không được (?:cấp|bố trí) kinh phí");
  private static final Pattern NEUTRAL =
      pattern(
          "không phát sinh[^.;\\n]{0,60}(?:không tính (?:vào )?(?:tổng|thang|điểm chuẩn|mẫu)|loại trừ|trừ khỏi)");

  private final BigDecimal maximum;
  private final boolean stated;
  private final GroupRole role;
  private final String words;
  private final Set<Applicability> mayBe = EnumSet.noneOf(Applicability.class);
  private NotArisen notArisen = NotArisen.FULL;

  private RuleWords(@Nullable BigDecimal maximum, GroupRole role, String words) {
    this.maximum = maximum == null ? BigDecimal.ZERO : maximum;
    this.stated = maximum != null;
    this.role = role;
    this.words = words;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS);
  }

  /**
   * Guesses.
   *
   * @param maximum of the leaf; null when the file states none
   * @param guide what stands in the column for it and in rows below; read first
   * @param text what is judged; read when the guide tells nothing
   */
  static Guess of(@Nullable BigDecimal maximum, GroupRole role, String guide, String text) {
    return OutsideWords.of(plain(maximum, role, guide, text), guide, text);
  }

  private static Guess plain(
      @Nullable BigDecimal maximum, GroupRole role, String guide, String text) {
    var byGuide = new RuleWords(maximum, role, guide).guess();
    if (!(byGuide.rule() instanceof DirectLeaf) || byGuide.doubt() != null) {
      return byGuide;
    }
    var byText = new RuleWords(maximum, role, text).guess();
    if (byText.rule() instanceof DirectLeaf && byText.doubt() == null) {
      return byGuide;
    }
    return new Guess(
        byText.rule(),
        byGuide.mayBe().isEmpty() ? byText.mayBe() : byGuide.mayBe(),
        byGuide.mayBe().isEmpty() ? byText.notArisen() : byGuide.notArisen(),
        byText.words(),
        byText.doubt());
  }

  private Guess guess() {
    var cases = ASIDE.matcher(words).replaceAll("");
    var clauses = new ArrayList<>(Clause.all(cases, stated ? maximum : null));
    clauses.removeIf(this::takesApplicability);
    applicability();
    var each = PerWords.all(words);
    if (AVERAGE.matcher(words).find() && clauses.size() > 1) {
      return made(new EventAverageLeaf(LevelWords.options(clauses)));
    }
    if (BEST.matcher(words).find() && !clauses.isEmpty()) {
      return made(new BestOfLeaf(LevelWords.options(clauses)));
    }
    if (DIRECTLY.matcher(words).find()) {
      return made(new DirectLeaf());
    }
    var target = TARGET.matcher(words);
    if (target.find()) {
      return made(target(target.group(1), target.group(2)));
    }
    if (PEERS.matcher(words).find()) {
      var trim = TRIM.matcher(words);
      return made(new PeerLeaf(trim.find() ? Integer.parseInt(trim.group(1)) : 0));
    }
    var places = RankWords.of(words, clauses);
    if (places != null) {
      return made(places);
    }
    if (!each.isEmpty()) {
      return per(each, clauses);
    }
    if (clauses.size() > 1) {
      var unread = Clause.unread(cases, stated ? maximum : null);
      var rule = levels(clauses);
      return unread.isEmpty()
          ? made(rule)
          : new Guess(
              rule,
              mayBe,
              notArisen,
              words,
              "có mức chưa được đọc: “%s”. Hãy thêm mức này ở mục."
                  .formatted(String.join("”, “", unread)));
    }
    if (RATIO.matcher(words).find()) {
      return made(ratio());
    }
    if (EITHER.matcher(words).find()
        || (stated && maximum.signum() > 0 && clauses.size() == 1 && isFull(clauses.getFirst()))) {
      return made(new BinaryLeaf());
    }
    return new Guess(new DirectLeaf(), mayBe, notArisen, "", null);
  }

  private Guess made(Leaf rule) {
    return new Guess(rule, mayBe, notArisen, words, null);
  }

  private Guess unclear(String why) {
    return new Guess(new DirectLeaf(), mayBe, notArisen, words, why);
  }

  private static Leaf target(String base, String over) {
    var how =
        over.contains("tỷ lệ")
            ? TargetLeaf.Over.BEST_RATE
            : over.contains("kết quả") ? TargetLeaf.Over.BEST_RESULT : TargetLeaf.Over.NONE;
    return new TargetLeaf(Points.number(base), how, null);
  }

  private boolean isFull(Clause clause) {
    return clause.points().compareTo(maximum) == 0;
  }

  /** “Không phát sinh: 2 điểm” is no level but what a unit may answer instead. */
  private boolean takesApplicability(Clause clause) {
    var condition = clause.condition();
    if (condition.length() > 80) {
      return false;
    }
    if (NOT_ASSIGNED.matcher(condition).find() || NOT_FUNDED.matcher(condition).find()) {
      return true;
    }
    if (!NOT_ARISEN.matcher(condition).find()) {
      return false;
    }
    mayBe.add(Applicability.NOT_ARISEN);
    notArisen = clause.points().signum() == 0 ? NotArisen.ZERO : NotArisen.FULL;
    return true;
  }

  private void applicability() {
    if (NOT_ARISEN.matcher(words).find()) {
      mayBe.add(Applicability.NOT_ARISEN);
      if (NEUTRAL.matcher(words).find()) {
        notArisen = NotArisen.NEUTRAL;
      }
    }
    if (NOT_ASSIGNED.matcher(words).find()) {
      mayBe.add(Applicability.NOT_ASSIGNED);
    }
    if (NOT_FUNDED.matcher(words).find()) {
      mayBe.add(Applicability.NOT_FUNDED);
    }
  }

  private Guess per(List<PerWords> each, List<Clause> clauses) {
    if (isMinusPlus(each, clauses)) {
      return made(minusPlus(each, clauses));
    }
    if (each.size() > 1) {
      return unclear(
          "có nhiều mức trừ hoặc cộng khác nhau; tạm để chấm trực tiếp. Hãy tách thành nhiều nội dung hoặc chọn cách chấm khác.");
    }
    var one = each.getFirst();
    if (clauses.size() > 1) {
      return unclear(
          "vừa chia mức vừa tính theo số lần; tạm để chấm trực tiếp. Hãy tách thành nhiều nội dung hoặc chọn cách chấm khác.");
    }
    var rule =
        one.minus() && role != GroupRole.DEDUCTION
            ? new MinusPerLeaf(one.points(), one.unit())
            : new CountLeaf(one.points(), one.unit(), PerWords.conditions(words));
    return made(rule);
  }

  /** “Mỗi báo cáo chậm trừ 0,5 điểm, mỗi báo cáo tốt cộng 0,25 điểm”. */
  private boolean isMinusPlus(List<PerWords> each, List<Clause> clauses) {
    return role == GroupRole.BASE
        && each.size() == 2
        && each.stream().filter(PerWords::minus).count() == 1
        && clauses.size() < 2
        && clauses.stream().allMatch(c -> c.points().compareTo(maximum) <= 0);
  }

  private static Leaf minusPlus(List<PerWords> each, List<Clause> clauses) {
    var minus = each.stream().filter(PerWords::minus).findFirst().orElseThrow();
    var plus = each.stream().filter(e -> !e.minus()).findFirst().orElseThrow();
    return new MinusPlusLeaf(
        clauses.isEmpty() ? null : clauses.getFirst().points(),
        minus.points(),
        plus.points(),
        null,
        false,
        BigDecimal.ZERO,
        minus.unit());
  }

  private Leaf ratio() {
    var step = STEP.matcher(words);
    var limit = LIMIT.matcher(words);
    return new RatioLeaf(
        step.find() && Points.number(step.group(1)).signum() > 0
            ? Points.number(step.group(1))
            : null,
        limit.find()
            ? Points.number(limit.group(1)).max(BigDecimal.valueOf(100))
            : BigDecimal.valueOf(100));
  }

  /**
   * Bands when every case is a range and nothing more, yes or no when both are bare, else levels.
   */
  private Leaf levels(List<Clause> clauses) {
    var bands = LevelWords.bands(clauses);
    if (bands != null) {
      return bands;
    }
    return isEither(clauses) ? new BinaryLeaf() : new ChoiceLeaf(LevelWords.options(clauses));
  }

  private boolean isEither(List<Clause> clauses) {
    return clauses.size() == 2
        && clauses.stream().noneMatch(Clause::zeroParent)
        && clauses.stream().allMatch(c -> GENERIC.matcher(c.condition()).matches())
        && (clauses.stream().filter(c -> c.points().signum() == 0).count() == 1
            || (stated && maximum.signum() == 0))
        && clauses.stream().filter(c -> NEGATION.matcher(c.condition()).matches()).count() == 1
        && (!stated || clauses.stream().anyMatch(this::isFull));
  }

  /** The points of the best case, where the file states no maximum; null when there is no case. */
  static @Nullable BigDecimal best(String words) {
    return Clause.all(words, null).stream()
        .map(Clause::points)
        .collect(Collectors.reducing(null, (a, b) -> a == null ? b : a.max(b)));
  }
}
