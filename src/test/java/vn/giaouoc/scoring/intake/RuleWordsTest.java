package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.RankLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.shared.Vi;

/** What is guessed from the words beside a leaf. */
class RuleWordsTest {

  private static Guess guess(String maximum, String words) {
    return RuleWords.of(new BigDecimal(maximum), GroupRole.BASE, words.replace('|', '\n'), "");
  }

  @Test
  void aRemarkBehindThePointsDoesNotLoseTheLevelAndAnUnreadLevelIsTold() {
    var words =
        "- Không có nghị quyết nào: 5 điểm|- Có 01 nghị quyết: 2 điểm|- Có từ 02 nghị quyết trở lên: 0 điểm";

    assertThat(shown(guess("5", words + " (đồng thời bị trừ điểm tại mục IX.1)").rule()))
        .isEqualTo(shown(guess("5", words).rule()))
        .endsWith("/ từ 2 trở lên=0");
    assertThat(guess("5", words).doubt()).isNull();
    assertThat(
            guess("5", words + "|Có 02 nghị quyết được chấm 1 điểm hoặc 2 điểm tùy mức độ").doubt())
        .contains("tùy mức độ");
  }

  @Test
  void conditionsBehindAnAsideAreTaken() {
    assertThat(
            shown(
                guess(
                        "5",
                        "Mỗi mô hình được 2,5 điểm. Điều kiện (phải đáp ứng đủ): (1) mới; (2) có văn bản")
                    .rule()))
        .isEqualTo("COUNT 2,5 mô hình [mới, có văn bản]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mỗi báo cáo gửi chậm trừ 0,5 điểm (hệ thống tự tính) | lateReports MINUS_PER 0,5 báo cáo gửi chậm",
        "Chậm mỗi ngày trừ 0,5 điểm; số ngày nộp muộn do hệ thống tự động tính | lateDays MINUS_PER 0,5 ngày",
        "Hệ thống tự đếm số lần vắng họp; mỗi lần vắng trừ 1 điểm | meetingAbsences MINUS_PER 1 lần vắng",
        "Mỗi tin, bài được 0,25 điểm. Số tin bài hệ thống tự tính | newsItems COUNT 0,25 tin, bài",
        "Tỷ lệ chỉ tiêu giao ước đạt, hệ thống tự tính: từ 90% trở lên: 5 điểm; dưới 90%: 0 điểm | targetsReachedPercent"
      })
  void whatTheSystemCountsIsFilledByItsFact(String words, String expected) {
    var guess = FactWords.of(guess("5", words), words);

    assertThat(guess.rule()).isInstanceOf(AutoLeaf.class);
    assertThat(((AutoLeaf) guess.rule()).fact() + " " + shown(((AutoLeaf) guess.rule()).of()))
        .startsWith(expected);
    assertThat(guess.doubt()).isNull();
  }

  @Test
  void aFactThatIsNotKnownIsTold() {
    var guess = FactWords.of(guess("5", "Hệ thống tự tính"), "Hệ thống tự tính");

    assertThat(shown(guess.rule())).isEqualTo("DIRECT");
    assertThat(guess.doubt()).contains("không rõ theo số liệu nào");
  }

  /** A rule in short: its type and settings. */
  static String shown(Leaf rule) {
    return switch (rule) {
      case BandsLeaf b ->
          (b.share() ? "SHARE " : "BANDS ")
              + b.unit()
              + " "
              + b.bands().stream()
                  .map(x -> x.vi("") + "=" + Vi.number(x.points()))
                  .collect(Collectors.joining(" / "));
      case ChoiceLeaf c -> "CHOICE " + options(c.options());
      case BestOfLeaf c -> "BEST_OF " + options(c.levels());
      case CountLeaf c ->
          "COUNT "
              + Vi.number(c.per())
              + " "
              + c.unit()
              + (c.conditions().isEmpty() ? "" : " " + c.conditions());
      case MinusPerLeaf m -> "MINUS_PER " + Vi.number(m.per()) + " " + m.unit();
      case RankLeaf r ->
          "RANK " + r.places().stream().map(Vi::number).collect(Collectors.joining(" "));
      case MinusPlusLeaf m ->
          "MINUS_PLUS " + Vi.number(m.per()) + " " + Vi.number(m.plus()) + " " + m.unit();
      case ExternalLeaf e -> e.source() + ": " + shown(e.of());
      case RatioLeaf r -> "RATIO" + (r.step() == null ? "" : " " + Vi.number(r.step()));
      default -> rule.type().name();
    };
  }

  private static String options(java.util.List<ChoiceLeaf.Option> options) {
    return options.stream()
        .map(o -> o.text() + "=" + Vi.number(o.points()) + (o.zeroParent() ? "!" : ""))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          2   @ - Đạt: 2 điểm; - Đạt một phần: 1 điểm; - Không: 0 điểm @ CHOICE Đạt=2 / Đạt một phần=1 / Không=0
          2   @ Từ 90% trở lên: 2 điểm; từ 80% đến dưới 90%: 1 điểm; dưới 80%: 0 điểm @ SHARE % từ 90 trở lên=2 / từ 80 đến dưới 90=1 / dưới 80=0
          2   @ trên 85%: 2 điểm; trên 70 đến 85%: 1 điểm; từ 70% trở xuống: 0 điểm @ SHARE % trên 85=2 / trên 70 đến 85=1 / 70 trở xuống=0
          1.5 @ Đạt 100%: 1,5 điểm|Từ 90% đến dưới 100%: 0,5 điểm|Dưới 90%: không tính điểm @ SHARE % từ 100 trở lên=1,5 / từ 90 đến dưới 100=0,5 / dưới 90=0
          15  @ Xếp thứ nhất được 15 điểm, xếp thứ hai được 12 điểm, các đơn vị còn lại được 8 điểm @ RANK 15 12 8
          10  @ Đứng từ thứ 1 đến thứ 3: 10 điểm; từ thứ 4 đến thứ 6: 8 điểm; còn lại: 5 điểm @ RANK 10 10 10 8 8 8 5
          3   @ Xếp hạng nhất được 3 điểm; mỗi hạng tiếp theo giảm 1 điểm @ RANK 3 2 1 0
          10  @ Mỗi báo cáo chậm trừ 0,5 điểm, mỗi báo cáo tốt cộng 0,25 điểm @ MINUS_PLUS 0,5 0,25 báo cáo chậm
          5   @ Do Tỉnh đoàn chấm @ Tỉnh đoàn: DIRECT
          5   @ Do Sở Nội vụ chấm: mỗi hồ sơ chậm trừ 1 điểm @ Sở Nội vụ: MINUS_PER 1 hồ sơ chậm
          5   @ do Khối trưởng chấm @ DIRECT
          10  @ Gửi hồ sơ: đúng hạn 10 điểm; chậm 5 điểm; không gửi 0 điểm @ CHOICE đúng hạn=10 / chậm=5 / không gửi=0
          5   @ Bằng khen Thủ tướng: 5 điểm; Bằng khen Bộ: 3 điểm (chỉ tính mức cao nhất) @ BEST_OF Bằng khen Thủ tướng=5 / Bằng khen Bộ=3
          5   @ mỗi lần chậm trừ 0,5 điểm @ MINUS_PER 0,5 lần chậm
          5   @ Mỗi báo cáo gửi chậm trừ 0,5 điểm, tối đa trừ 5 điểm @ MINUS_PER 0,5 báo cáo gửi chậm
          5   @ Chậm 01 báo cáo trừ 1 điểm @ MINUS_PER 1 báo cáo chậm
          5   @ Trừ 0,5 điểm/lần chậm @ MINUS_PER 0,5 lần chậm
          5   @ mỗi mô hình 2,5 điểm, tối đa 5 @ COUNT 2,5 mô hình
          5   @ Mỗi mô hình được cộng 2,5 điểm, tối đa 5 điểm @ COUNT 2,5 mô hình
          5   @ 2,5 điểm/mô hình @ COUNT 2,5 mô hình
          5   @ Cứ mỗi tin, bài được 0,25 điểm @ COUNT 0,25 tin, bài
          1   @ đạt/không đạt @ BINARY
          1   @ có: 1; không: 0 @ BINARY
          1   @ Đạt: 1 điểm; không đạt: 0 điểm. @ BINARY
          3   @ Có ban hành kế hoạch: 3 điểm @ BINARY
          10  @ tỷ lệ × điểm tối đa @ RATIO
          10  @ Tính điểm theo tỷ lệ hoàn thành, làm tròn đến 0,25 điểm @ RATIO 0,25
          10  @ Số đạt / số đến hạn × 10, làm tròn đến 0,25 điểm. @ RATIO 0,25
          10  @ Căn cứ mức độ hoàn thành để chấm @ DIRECT
          5   @ Không có nghị quyết bị đình chỉ: 5 điểm; có 01 nghị quyết: 2 điểm; có từ 02 nghị quyết trở lên: 0 điểm @ BANDS nghị quyết dưới 1=5 / từ 1 đến dưới 2=2 / từ 2 trở lên=0
          2   @ 02 hội nghị trở lên: 2 điểm; 01 hội nghị: 1 điểm; không tổ chức: 0 điểm @ BANDS hội nghị từ 2 trở lên=2 / từ 1 đến dưới 2=1 / dưới 1=0
          1.5 @ từ 90% trở lên: 1,5 điểm; dưới 80% nhưng có văn bản đôn đốc: 1 điểm; dưới 80%: 0,5 điểm @ CHOICE từ 90% trở lên=1,5 / dưới 80% nhưng có văn bản đôn đốc=1 / dưới 80%=0,5
          1   @ Trong 5 ngày làm việc: 1 điểm; công khai chậm: 0,5 điểm; không công khai: 0 điểm @ CHOICE Trong 5 ngày làm việc=1 / công khai chậm=0,5 / không công khai=0
          1   @ Tổ chức đủ: 1 điểm; không tổ chức đủ: 0 điểm (cả tiêu chí 0 điểm) @ CHOICE Tổ chức đủ=1 / không tổ chức đủ=0!
          3   @ 3 điểm: giải quốc gia; 1,5 điểm: giải cấp bộ; chỉ tính mức cao nhất @ BEST_OF giải quốc gia=3 / giải cấp bộ=1,5
          2   @ Hoàn thành tốt được 2 điểm. Hoàn thành được 1 điểm. Không hoàn thành không được điểm @ CHOICE Hoàn thành tốt=2 / Hoàn thành=1 / Không hoàn thành=0
          4   @ Đạt tốt: được điểm tối đa; đạt khá: được 50% số điểm; không đạt: 0 điểm @ CHOICE Đạt tốt=4 / đạt khá=2 / không đạt=0
          5   @ Mỗi mô hình 2,5 điểm, tối đa 5 điểm; điều kiện, phải đủ cả: mới; có quyết định. @ COUNT 2,5 mô hình [mới, có quyết định]
          5   @ Mỗi mô hình 2,5 điểm khi đủ các điều kiện: (1) chưa áp dụng trước năm đánh giá; (2) có văn bản; (3) có báo cáo @ COUNT 2,5 mô hình [chưa áp dụng trước năm đánh giá, có văn bản, có báo cáo]
          """)
  void tellsTheWayOfScoringFromTheWords(String maximum, String words, String expected) {
    var guess = guess(maximum, words);

    assertThat(shown(guess.rule())).isEqualTo(expected);
    assertThat(guess.doubt()).isNull();
    assertThat(guess.words().isEmpty()).isEqualTo(expected.equals("DIRECT"));
  }

  @Test
  void inADeductionGroupEachTimeIsCounted() {
    var guess =
        RuleWords.of(
            new BigDecimal("10"),
            GroupRole.DEDUCTION,
            "Mỗi trường hợp trừ 5 điểm, tối đa trừ 10 điểm",
            "");

    assertThat(shown(guess.rule())).isEqualTo("COUNT 5 trường hợp");
  }

  @Test
  void notArisenIsAnAnswerAndNoLevel() {
    var guess = guess("2", "Kịp thời: 2 điểm; chậm: 0 điểm; không phát sinh: 2 điểm");

    assertThat(shown(guess.rule())).isEqualTo("CHOICE Kịp thời=2 / chậm=0");
    assertThat(guess.mayBe()).containsExactly(Applicability.NOT_ARISEN);
    assertThat(guess.notArisen()).isEqualTo(NotArisen.FULL);
  }

  @Test
  void twoWaysAtOnceAreLeftToThePersonWithAReason() {
    var guess = guess("5", "Chậm một báo cáo trừ 0,5 điểm; thiếu một báo cáo trừ 1 điểm");

    assertThat(shown(guess.rule())).isEqualTo("DIRECT");
    assertThat(guess.doubt()).contains("nhiều mức trừ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          1,5 @ 1.5 @ false
          1.5 @ 1.5 @ false
          10 điểm @ 10 @ false
          tối đa 5 điểm @ 5 @ false
          -5 @ 5 @ true
          – 0,5đ @ 0.5 @ true
          Trừ 3 điểm @ 3 @ true
          1.000 @ 1000 @ false
          12,99 @ 12.99 @ false
          0.125 @ 0.125 @ false
          """)
  void readsPointsAsPeopleWriteThem(String words, String value, boolean negative) {
    var points = Objects.requireNonNull(Points.of(words));

    assertThat(points.value()).isEqualByComparingTo(value);
    assertThat(points.negative()).isEqualTo(negative);
  }

  @ParameterizedTest
  @CsvSource({"NaN", "1e400", "5-10", "x", "Infinity", "9999999999999999999", "90%", "''"})
  void readsNothingElseAsPoints(String words) {
    assertThat(Points.of(words)).isNull();
  }
}
