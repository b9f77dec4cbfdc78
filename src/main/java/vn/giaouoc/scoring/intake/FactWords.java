package vn.giaouoc.scoring.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;

/** Which fact of the system fills a leaf, where the words say that the system counts. */
final class FactWords {

  private static final Pattern BY_SYSTEM =
      pattern(
          "(?:hệ thống|phần mềm) (?:sẽ )?tự|tự động (?:tính|tổng hợp|xác định|đếm|cập nhật|chấm|lấy)|số liệu (?:của|trên|từ|do) hệ thống");
  private static final String LATE = "[^.;\\n]{0,40}(?:chậm|muộn|trễ|quá hạn|sau hạn)";

  /** The facts of the modules, the narrower words first. */
  private static final List<Known> FACTS =
      List.of(
          known("meetingAbsences", "lần vắng họp", "vắng"),
          known("meetingsAttended", "lần dự họp", "(?:dự|tham gia)[^.;\\n]{0,20}(?:họp|hội nghị)"),
          known(
              "newsItems",
              "tin, bài đã đăng",
              "\\btin,? bài|\\btin\\b[^.;\\n]{0,10}\\bbài|bài viết|bản tin"),
          known(
              "latePledgeSteps",
              "lần ký giao ước, gửi đăng ký thi đua chậm",
              "(?:ký giao ước|đăng ký thi đua)" + LATE),
          known(
              "lateReportDays",
              "ngày nộp báo cáo chậm",
              "ngày[^.;\\n]{0,30}báo cáo" + LATE + "|báo cáo[^.;\\n]{0,40}ngày"),
          known("lateReports", "báo cáo nộp chậm", "báo cáo" + LATE + "|chậm[^.;\\n]{0,20}báo cáo"),
          known(
              "lateDays",
              "ngày nộp phiếu tự chấm điểm chậm",
              "ngày" + LATE + "|(?:chậm|muộn)[^.;\\n]{0,20}ngày"),
          known(
              "targetsReachedPercent",
              "tỷ lệ chỉ tiêu giao ước đạt",
              "t[ỷỉ] lệ[^.;\\n]{0,30}chỉ tiêu"),
          known(
              "targetsMissed",
              "chỉ tiêu giao ước chưa đạt",
              "chỉ tiêu[^.;\\n]{0,30}(?:không|chưa) (?:đạt|hoàn thành)"),
          known("targetsReached", "chỉ tiêu giao ước đạt", "chỉ tiêu"),
          known("completedModels", "mô hình mới đã hoàn thành", "mô hình[^.;\\n]{0,40}hoàn thành"),
          known("newModels", "mô hình mới, cách làm hay", "mô hình"),
          known(
              "inspections",
              "cuộc kiểm tra, giám sát tại đơn vị",
              "(?:cuộc|đợt|lần) (?:kiểm tra|giám sát)"));

  /** A fact by the name tables use, and the words it is told by. */
  private record Known(String name, String vi, Pattern words) {}

  private FactWords() {}

  private static Known known(String name, String vi, String words) {
    return new Known(name, vi, pattern(words));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The same way of scoring, filled by the fact the words name. */
  static Guess of(Guess guess, String... words) {
    var all = String.join("\n", words);
    if (!BY_SYSTEM.matcher(all).find()
        || guess.rule() instanceof BorrowedLeaf
        || guess.rule() instanceof PeerLeaf) {
      return guess;
    }
    var fact = fact(all);
    return fact == null
        ? new Guess(
            guess.rule(),
            guess.mayBe(),
            guess.notArisen(),
            guess.words(),
            "do hệ thống tự tính nhưng không rõ theo số liệu nào. Hãy chọn cách chấm “Hệ thống tự tính” và số liệu ở mục này.")
        : new Guess(
            new AutoLeaf(fact, guess.rule()),
            guess.mayBe(),
            guess.notArisen(),
            guess.words().isEmpty() ? all : guess.words(),
            guess.doubt());
  }

  private static @Nullable String fact(String words) {
    return Stream.concat(
            FACTS.stream().filter(f -> words.contains(saying(f))),
            FACTS.stream().filter(f -> f.words().matcher(words).find()))
        .map(Known::name)
        .findFirst()
        .orElse(null);
  }

  /** The line of an annex that names a fact. */
  static String saying(String fact) {
    return FACTS.stream()
        .filter(f -> f.name().equals(fact))
        .map(FactWords::saying)
        .findFirst()
        .orElse("Hệ thống tự tính.");
  }

  private static String saying(Known fact) {
    return "Hệ thống tự tính: " + fact.vi() + ".";
  }
}
