package vn.giaouoc.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetJudgeTest {

  private final TargetJudge judge = new TargetJudge(JudgeRules.DEFAULT);

  @ParameterizedTest(name = "{0}% of {1} families: {2} are needed")
  @CsvSource({
    "95, 12, 12",
    "95, 20, 19",
    "95, 21, 20",
    "100, 7, 7",
    "0, 7, 0",
    "33.3, 3, 1",
    "66.7, 3, 3",
    "50, 7, 4",
    "12.5, 8, 1",
    "0.1, 1, 1"
  })
  void aShareOfASmallPopulationRoundsUp(String percent, String total, String needed) {
    var m =
        Measure.share(percent, Population.of(PopulationCode.FAMILIES_OF_STAFF), TargetScope.BLOC);

    assertThat(judge.needed(m, new BigDecimal(total)).orElseThrow().count())
        .isEqualByComparingTo(needed);
  }

  @Test
  void theRuleOfRoundingIsStated() {
    var verdict = judge.one(DakNongTargets.get("DN-1.6"), parts(11, 12), Checkpoint.YEAR_END);

    assertThat(verdict.light()).isEqualTo(Light.RED);
    assertThat(verdict.why())
        .isEqualTo(
            "Cần 12 trong 12 gia đình cán bộ, công chức (95% của 12 là 11,4; làm tròn lên thành 12)."
                + " Đến 31/12 có 11; thiếu 1: không đạt.");
  }

  @ParameterizedTest(name = "{0}: {1} at {2} is {3}")
  @CsvSource({
    "DN-1.6, 12/12, YEAR_END, GREEN, Đạt",
    "DN-1.6, 11/12, YEAR_END, RED, Không đạt",
    "DN-1.6, 20/20, YEAR_END, GREEN, Vượt",
    "DN-1.6, 19/20, YEAR_END, GREEN, Đạt",
    "DN-1.6, 0/0, YEAR_END, GREY, Không xét",
    "DN-1.6, 6/12, MIDYEAR, GREEN, Đúng tiến độ",
    "DN-1.6, 5/12, MIDYEAR, AMBER, Chậm tiến độ",
    "DN-1.6, 3/12, MIDYEAR, AMBER, Chậm tiến độ",
    "DN-1.6, 2/12, MIDYEAR, RED, Có nguy cơ không đạt",
    "DN-1.6, 12/12, MIDYEAR, GREEN, Đã đạt mức cả năm",
    "DN-3.1, 61/61, YEAR_END, GREEN, Đạt",
    "DN-3.1, 60/61, YEAR_END, RED, Không đạt",
    "DN-3.3, 0, MIDYEAR, AMBER, Chậm tiến độ",
    "DN-3.3, 0, YEAR_END, RED, Không đạt",
    "DN-3.3, 1, YEAR_END, GREEN, Đạt",
    "DN-3.3, 2, YEAR_END, GREEN, Vượt",
    "DN-3.3, 2, MIDYEAR, GREEN, Đã vượt mức cả năm",
    "DN-4.2, 0, MIDYEAR, GREEN, Đúng tiến độ",
    "DN-4.2, 0, YEAR_END, GREEN, Đạt",
    "DN-4.2, 1, MIDYEAR, RED, Không đạt",
    "DN-4.2, 1, YEAR_END, RED, Không đạt",
    "DN-3.2, ACHIEVED, YEAR_END, GREEN, Đạt",
    "DN-3.2, IN_PROGRESS, MIDYEAR, GREEN, Đúng tiến độ",
    "DN-3.2, IN_PROGRESS, YEAR_END, AMBER, Chưa đủ kết quả",
    "DN-3.2, NOT_ACHIEVED, YEAR_END, RED, Không đạt",
    "DN-B1, 0, MIDYEAR, AMBER, Chậm tiến độ",
    "DN-B1, 1, MIDYEAR, GREEN, Đã đạt mức cả năm",
    "DN-B2, 1, YEAR_END, GREEN, Đạt",
    "DN-B2, 2, YEAR_END, RED, Không đạt",
    "DN-1.3, 5/5, YEAR_END, GREEN, Đạt"
  })
  void theTargetsOfDakNongGetTheirLights(
      String target, String figure, Checkpoint at, Light light, String word) {
    var verdict = judge.one(DakNongTargets.get(target), figure(figure), at);

    assertThat(verdict.light()).as(verdict.why()).isEqualTo(light);
    assertThat(verdict.word()).isEqualTo(word);
    assertThat(verdict.why()).isNotBlank();
  }

  @Test
  void withoutAFigureTheLightIsGrey() {
    for (var m : DakNongTargets.ALL.values()) {
      assertThat(judge.one(m, null, Checkpoint.MIDYEAR).light()).isEqualTo(Light.GREY);
    }
  }

  @ParameterizedTest(name = "{0} of five units graded {1}: {2}")
  @CsvSource({
    "DN-1.1, T T T T X, GREEN, Đạt",
    "DN-1.1, T T T H X, RED, Không đạt",
    "DN-1.1, T T T - X, AMBER, Chưa đủ kết quả",
    "DN-1.1, T T H - X, RED, Không đạt",
    "DN-1.2, T T T T X, GREEN, Đạt",
    "DN-1.2, X T T T X, GREEN, Vượt",
    "DN-1.2, T T T T T, RED, Không đạt",
    "DN-1.2, T T T T -, AMBER, Chưa đủ kết quả",
    "DN-1.2, - - - - -, GREY, Chưa có số liệu"
  })
  void goodOrAboveIncludesExcellent(String target, String grades, Light light, String word) {
    var verdict =
        judge.bloc(DakNongTargets.get(target), graded(grades.split(" ")), Checkpoint.YEAR_END);

    assertThat(verdict.light()).as(verdict.why()).isEqualTo(light);
    assertThat(verdict.word()).isEqualTo(word);
  }

  @Test
  void gradesInMidYearAreEstimatesMeasuredByTheWholeTarget() {
    var m = DakNongTargets.get("DN-1.1");

    assertThat(judge.bloc(m, graded("T T T H X".split(" ")), Checkpoint.MIDYEAR).light())
        .isEqualTo(Light.AMBER);
    assertThat(judge.bloc(m, graded("H H H H X".split(" ")), Checkpoint.MIDYEAR).light())
        .isEqualTo(Light.RED);
  }

  @Test
  void aLimitTurnsAmberWhenItIsUsedUpInMidYearAndRedWhenPassed() {
    var m = Measure.count(Operator.LE, "2", "vụ việc", null, TargetScope.EACH_UNIT);

    assertThat(judge.one(m, figure("1"), Checkpoint.MIDYEAR).light()).isEqualTo(Light.GREEN);
    assertThat(judge.one(m, figure("2"), Checkpoint.MIDYEAR).light()).isEqualTo(Light.AMBER);
    assertThat(judge.one(m, figure("2"), Checkpoint.YEAR_END).light()).isEqualTo(Light.GREEN);
    assertThat(judge.one(m, figure("3"), Checkpoint.MIDYEAR).light()).isEqualTo(Light.RED);
  }

  @Test
  void theThresholdsAreParameters() {
    var strict =
        new TargetJudge(
            new JudgeRules(new BigDecimal("75"), new BigDecimal("60"), Rounding.HALF_UP));
    var m = DakNongTargets.get("DN-1.6");

    assertThat(strict.one(m, parts(11, 12), Checkpoint.YEAR_END).light()).isEqualTo(Light.GREEN);
    assertThat(strict.one(m, parts(6, 12), Checkpoint.MIDYEAR).light()).isEqualTo(Light.AMBER);
    assertThat(strict.one(m, parts(5, 12), Checkpoint.MIDYEAR).light()).isEqualTo(Light.RED);
  }

  @Test
  void aTargetOfEachUnitShowsItsWorstUnit() {
    var m = DakNongTargets.get("DN-4.2");
    var verdicts =
        List.of(
            judge.one(m, figure("0"), Checkpoint.YEAR_END),
            judge.one(m, figure("1"), Checkpoint.YEAR_END),
            judge.one(m, null, Checkpoint.YEAR_END));

    var all = judge.eachUnit(verdicts, Checkpoint.YEAR_END);

    assertThat(all.light()).isEqualTo(Light.RED);
    assertThat(all.figure()).isEqualTo("1/3 đơn vị");
  }

  private static List<@Nullable Figure> graded(String... grades) {
    var figures = new ArrayList<@Nullable Figure>();
    for (var grade : grades) {
      figures.add(
          switch (grade) {
            case "X" -> new Figure.Level(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_XUAT_SAC");
            case "T" -> new Figure.Level(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_TOT");
            case "H" -> new Figure.Level(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH");
            default -> null;
          });
    }
    return figures;
  }

  private static Figure parts(int reached, int total) {
    return new Figure.Parts(BigDecimal.valueOf(reached), BigDecimal.valueOf(total));
  }

  private static Figure figure(String text) {
    if (text.contains("/")) {
      var parts = text.split("/");
      return parts(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    return text.matches("\\d+")
        ? new Figure.Count(new BigDecimal(text))
        : new Figure.Done(Achievement.valueOf(text));
  }
}
