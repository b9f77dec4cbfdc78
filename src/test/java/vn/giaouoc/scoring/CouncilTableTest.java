package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GroupRole;

/** Worked examples on the shipped table of the People's Council of Thanh Hóa. */
class CouncilTableTest {

  /** The best answer at every ordinary leaf, changed at some. */
  private static String council(String... changes) {
    var leaves = new LinkedHashMap<String, String>();
    ScoreFiles.table(FileRun.shipped("hdnd-thanh-hoa"))
        .groups(GroupRole.BASE)
        .flatMap(g -> g.leaves())
        .forEach(leaf -> leaves.put(leaf.key(), best(leaf)));
    for (var change : changes) {
      var parts = change.split("=", 2);
      leaves.put(parts[0], parts[1]);
    }
    return leaves.entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\": " + e.getValue())
        .collect(Collectors.joining(",", "{\"unit\": \"HĐND\", \"leaves\": {", "}}"));
  }

  private static String best(CriterionLeaf leaf) {
    return switch (leaf.rule().type()) {
      case BINARY -> "{\"yes\": true}";
      case CHOICE -> "{\"option\": \"m1\"}";
      case BANDS ->
          leaf.rule() instanceof BandsLeaf bands && bands.share()
              ? "{\"done\": 8, \"due\": 8}"
              : leaf.key().equals("I.3.a") ? "{\"n\": 0}" : "{\"n\": 2}";
      case COUNT -> "{\"n\": 2}";
      case MINUS_PER -> "{\"n\": 0}";
      default -> throw new IllegalArgumentException(leaf.key());
    };
  }

  private static FileRun score(String... changes) {
    return FileRun.of(FileRun.shipped("hdnd-thanh-hoa"), List.of(council(changes)));
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  /** Group V at 9 of 15 with two models, the others 83 of 85. */
  private static final String[] BASE_92 = {
    "V.2.a={\"n\": 1}", "V.3.a={\"n\": 1}", "V.3.b={\"yes\": false}", "III.4.a={\"yes\": false}"
  };

  /** Group V at 8.5 of 15 with two models, the others 83.5 of 85. */
  private static final String[] BASE_92_LESS_NEW = {
    "V.2.a={\"n\": 0}", "V.3.a={\"n\": 1}", "VI.2.a={\"yes\": false}"
  };

  private static final String[] BASE_95 = {
    "II.2.a={\"option\": \"m4\"}", "II.2.b={\"yes\": false}"
  };

  private static final String BONUS_3 = "VIII.2={\"results\": [{\"option\": \"m1\"}]}";
  private static final String BONUS_5 = "VIII.1={\"results\": [{\"option\": \"m1\"}]}";
  private static final String BONUS_2 = "VIII.3={\"results\": [{\"option\": \"m1\"}]}";

  static Stream<Arguments> examples() {
    var head = "IX.6={\"n\": 1}";
    return Stream.of(
        Arguments.of(
            "E8, conditions hold",
            with(BASE_92, BONUS_3),
            "92",
            "95",
            "Xuất sắc",
            "Theo điểm (95), đạt loại Xuất sắc."),
        Arguments.of(
            "E8, group V too low",
            with(BASE_92_LESS_NEW, BONUS_3),
            "92",
            "95",
            "Tốt",
            "Không đạt điều kiện của loại Xuất sắc: V. Đổi mới sáng tạo, mô hình mới, cách làm hay"
                + " được 56,67 %, cần ít nhất 60 %."),
        Arguments.of(
            "one model only",
            new String[] {"V.1.a={\"n\": 1}"},
            "97.5",
            "97.5",
            "Tốt",
            "Không đạt điều kiện của loại Xuất sắc: V.1.a. Mô hình mới, cách làm hay được áp dụng"
                + " được 1, cần ít nhất 2."),
        Arguments.of(
            "no model falls through to Khá",
            new String[] {"V.1.a={\"n\": 0}"},
            "95",
            "95",
            "Khá",
            "Không đạt điều kiện của loại Tốt: V.1.a. Mô hình mới, cách làm hay được áp dụng được 0,"
                + " cần ít nhất 1."),
        Arguments.of(
            "E9, an official disciplined",
            with(BASE_92, BONUS_5, "IX.7={\"n\": 1}"),
            "92",
            "92",
            "Tốt",
            "Không xếp loại Xuất sắc trở lên vì IX.7. Cán bộ, công chức bị kỷ luật từ cảnh cáo trở"
                + " lên hoặc bị khởi tố."),
        Arguments.of(
            "E10, the head disciplined",
            with(BASE_95, BONUS_5, head),
            "95",
            "90",
            "Khá",
            "Không xếp loại Tốt trở lên vì IX.6. Tập thể Thường trực Hội đồng nhân dân hoặc người"
                + " đứng đầu bị kỷ luật từ khiển trách trở lên."),
        Arguments.of(
            "E12, the cap of all deductions",
            new String[] {head, "IX.7={\"n\": 2}", "IX.5={\"n\": 5}"},
            "100",
            "80",
            "Khá",
            "IX. Điểm trừ và chế tài vi phạm cộng được 25 điểm, chỉ tính tối đa 20 điểm."),
        Arguments.of(
            "E12, bonus above the scale",
            new String[] {BONUS_5, BONUS_3, BONUS_2},
            "100",
            "110",
            "Xuất sắc",
            "Theo điểm (110), đạt loại Xuất sắc."),
        Arguments.of(
            "a false declaration",
            new String[] {"IX.8={\"n\": 1}"},
            "100",
            "95",
            "Tốt",
            "Hạ một bậc, từ Xuất sắc xuống Tốt, vì IX.8. Khai báo, minh chứng không trung thực để"
                + " tăng điểm."),
        Arguments.of(
            "a second false declaration",
            new String[] {"IX.8={\"n\": 2}"},
            "100",
            "95",
            "Yếu",
            "Xếp loại Yếu vì IX.8. Khai báo, minh chứng không trung thực để tăng điểm."),
        Arguments.of(
            "targets missed cost no points",
            new String[] {"IX.9={\"yes\": true}"},
            "100",
            "100",
            "Tốt",
            "Không xếp loại Xuất sắc trở lên vì Từ 30 % chỉ tiêu"));
  }

  @ParameterizedTest(name = "{0}: base {2}, total {3}, {4}")
  @MethodSource("examples")
  void totalsGradesAndReasons(
      String name, String[] changes, String base, String total, String grade, String sentence) {
    var run = score(changes);

    assertThat(run.number("HĐND", "base")).isEqualByComparingTo(base);
    assertThat(run.number("HĐND", "total")).isEqualByComparingTo(total);
    assertThat(run.grade("HĐND")).isEqualTo(grade);
    assertThat(run.reasons("HĐND")).anyMatch(r -> r.contains(sentence));
  }

  @ParameterizedTest(name = "{0} {1}: {2} has {3} points")
  @CsvSource(
      delimiter = '|',
      value = {
        "I.2.b | {\"n\": 2} | I.2.b | 0.5",
        "I.2.b | {\"n\": 5} | I.2.b | 0",
        "V.1.a | {\"n\": 3} | V.1 | 5",
        "V.1.a | {\"items\": [{\"met\": [1, 2, 3, 4, 5]}, {\"met\": [1, 2, 3, 4]}]} | V.1 | 2.5",
        "I.6.a | {\"option\": \"m3\"} | I.6 | 0",
        "I.6.a | {\"option\": \"m3\"} | I.6.b | 1.5",
        "I.1.a | {\"option\": \"m2\"} | I.1 | 0",
        "I.1.b | {\"is\": \"NOT_ARISEN\"} | I.1.b | 1",
        "I.1.c | {\"done\": 39.99, \"due\": 100} | I.1.c | 1",
        "II.4.b | {\"done\": 17, \"due\": 20} | II.4.b | 2",
        "II.4.b | {\"done\": 169, \"due\": 199} | II.4.b | 1.25",
        "I.3.a | {\"n\": 1} | I.3.a | 2",
        "III.2.b | {\"option\": \"m3\"} | III.2.b | 1",
        "IX.4 | {\"n\": 7} | IX.4 | 5",
        "IX.3 | {\"n\": 3} | IX | 1.5"
      })
  void pointsOfSingleLeaves(String leaf, String input, String node, String points) {
    assertThat(score(leaf + "=" + input).points("HĐND", node)).isEqualByComparingTo(points);
  }

  @Test
  void everyMaximumTogetherIsTheScale() {
    var groups = Map.of("I", 23, "II", 20, "III", 15, "IV", 15, "V", 15, "VI", 7, "VII", 5);
    var run = score();

    groups.forEach((group, maximum) ->
        assertThat(run.points("HĐND", group)).isEqualByComparingTo(maximum.toString()));
    assertThat(run.unit("HĐND").get("unanswered")).isEmpty();
  }

  @Test
  void whatTheCentreRecognisedIsNotCountedAgainAsAnInitiative() {
    var run =
        score(
            "VIII.1={\"results\": [{\"option\": \"m1\", \"source\": \"12/QĐ\"}]}",
            "V.2.a={\"items\": [{\"met\": [], \"source\": \"12/QĐ\"}, {\"met\": [], \"source\":"
                + " \"7/QĐ\"}]}");

    assertThat(run.points("HĐND", "V.2.a")).isEqualByComparingTo("2.5");
    assertThat(run.reasons("HĐND"))
        .contains(
            "V.2.a. Sáng kiến được công nhận và đã áp dụng: 12/QĐ đã được chấm ở VIII.1. Mô hình,"
                + " sáng kiến được cơ quan Trung ương có văn bản ghi nhận, giới thiệu hoặc nhân"
                + " rộng, không tính lại.");
  }
}
