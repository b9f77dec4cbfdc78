package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.UnitId;

/** How many units of a cluster may have a grade, and who is left out. */
class QuotaTest {

  private static final Quota STEPS = new Quota("Giỏi", null, null, Map.of(5, 1, 10, 3));

  private static Quota half(@Nullable String of) {
    return new Quota("Giỏi", dec("50"), of, Map.of());
  }

  @Test
  void aQuotaIsSaidInWords() {
    assertThat(STEPS.vi()).isEqualTo("Giỏi từ 5 đơn vị: 1, từ 10 đơn vị: 3");
    assertThat(half(null).vi()).isEqualTo("Giỏi không quá 50 % số đơn vị được xếp loại");
    assertThat(half("Khá").vi()).isEqualTo("Giỏi không quá 50 % số đơn vị loại Khá");
  }

  @ParameterizedTest(name = "{0} units: {1} by numbers, {2} by half")
  @CsvSource({"4, 0, 2", "5, 1, 2", "9, 1, 4", "10, 3, 5", "11, 3, 5"})
  void aQuotaLeavesRoomForSoMany(int units, int numbers, int half) {
    assertThat(STEPS.limit(units)).isEqualTo(numbers);
    assertThat(half(null).limit(units)).isEqualTo(half);
  }

  /** Totals in the order of the units; a unit of a cluster is written {@code cluster:total}. */
  private static Outcome outcome(Quota quota, String... totals) {
    return outcome(List.of(quota), totals);
  }

  private static Outcome outcome(List<Quota> quotas, String... totals) {
    var table =
        aTable()
            .scale("10")
            .with(group("I", "10", direct("a", "10")))
            .grades(grade("Giỏi", "8", null), grade("Khá", "5", "8"), grade("Yếu", "0", "5"))
            .quotas(quotas.toArray(Quota[]::new))
            .build();
    var answers = new HashMap<UnitId, Answers>();
    for (var total : totals) {
      var cut = total.indexOf(':');
      answers.put(
          new UnitId(answers.size() + 1),
          Answers.of(Map.of("a", figure(total.substring(cut + 1))))
              .with(About.of("", total.substring(0, Math.max(cut, 0)))));
    }
    return Outcome.of(new RankingRun.Facts(table, 1, "", answers, List.of()));
  }

  private static List<String> grades(Outcome outcome) {
    return Stream.iterate(1L, i -> i + 1)
        .limit(outcome.cards().size())
        .map(i -> Objects.requireNonNull(outcome.cards().get(new UnitId(i))))
        .map(card -> Objects.requireNonNull(card.grade()))
        .toList();
  }

  private static String lastReason(Outcome outcome, long unit) {
    return Objects.requireNonNull(outcome.cards().get(new UnitId(unit))).reasons().getLast().vi();
  }

  @Test
  void theLastOfTooManyFallOneGradeAndAreToldWhy() {
    var outcome = outcome(half(null), "10", "9", "8", "3");

    assertThat(grades(outcome)).containsExactly("Giỏi", "Giỏi", "Khá", "Yếu");
    assertThat(lastReason(outcome, 3))
        .isEqualTo(
            "Loại Giỏi có hạn mức 2 đơn vị (tính trên 4 đơn vị); đơn vị này đứng hạng 3, ngoài hạn"
                + " mức, nên xếp loại Khá.");
  }

  @Test
  void exactlyAsManyAsTheQuotaAllKeepTheirGrade() {
    assertThat(grades(outcome(half(null), "10", "9", "4", "3")))
        .containsExactly("Giỏi", "Giỏi", "Yếu", "Yếu");
  }

  @Test
  void aTieAcrossTheLimitLeavesAllOfItOutUntilTheMeetingDecides() {
    var outcome = outcome(half(null), "10", "9", "9", "8");

    assertThat(grades(outcome)).containsExactly("Giỏi", "Khá", "Khá", "Khá");
    assertThat(lastReason(outcome, 3))
        .isEqualTo(
            "Loại Giỏi còn chỗ nhưng các đơn vị cùng hạng 2 nhiều hơn số chỗ; hội nghị phải quyết"
                + " định, tạm xếp loại Khá.");
    assertThat(lastReason(outcome, 4))
        .isEqualTo(
            "Loại Giỏi có hạn mức 2 đơn vị (tính trên 4 đơn vị); đơn vị này đứng hạng 4, ngoài hạn"
                + " mức, nên xếp loại Khá.");
  }

  @Test
  void aTieAtTheTopLeavesNobody() {
    assertThat(grades(outcome(half(null), "9", "9", "9", "3")))
        .containsExactly("Khá", "Khá", "Khá", "Yếu");
  }

  @Test
  void everyClusterHasItsOwnQuota() {
    assertThat(grades(outcome(half(null), "A:10", "A:9", "B:8.5", "B:8")))
        .containsExactly("Giỏi", "Khá", "Giỏi", "Khá");
  }

  @Test
  void aQuotaOfAnotherGradeCountsTheUnitsOfThatGrade() {
    assertThat(grades(outcome(half("Khá"), "10", "9", "8", "7", "6", "3")))
        .containsExactly("Giỏi", "Khá", "Khá", "Khá", "Khá", "Yếu");
  }

  @Test
  void whoFallsOutOfAGradeCountsInTheQuotaOfTheNextWhateverTheirOrder() {
    var one = Map.of(1, 1);
    var quotas = List.of(new Quota("Khá", null, null, one), new Quota("Giỏi", null, null, one));

    assertThat(grades(outcome(quotas, "10", "9", "8"))).containsExactly("Giỏi", "Khá", "Yếu");
  }
}
