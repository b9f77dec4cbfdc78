package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.UnitId;

/** What a table asks for, and the inputs a file states for it. */
class ScoreTableTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("20")
          .with(
              group(
                  "I",
                  "20",
                  direct("a", "10"),
                  leaf("x", "5", new AutoLeaf("votesCast", new DirectLeaf())),
                  leaf("y", "5", new AutoLeaf("lateDays", new DirectLeaf()))))
          .grades(
              grade(
                  "Tốt",
                  "15",
                  null,
                  new GradeCondition.MinimumFigure("initiatives", BigDecimal.ONE)),
              grade("Khá", "0", "15", new GradeCondition.MinimumCount("a", BigDecimal.ONE)))
          .ties(
              TieStep.of(TieStep.Kind.TOTAL),
              new TieStep(TieStep.Kind.GROUP, "I"),
              new TieStep(TieStep.Kind.MORE, "earlier"))
          .build();

  private static ScoreInputs read(Map<String, Object> json) {
    return ScoreInputs.read(json, TABLE);
  }

  @Test
  void figuresOfGradesAndOfTheOrderAreComparedButNeitherGroupsNorLeaves() {
    assertThat(TABLE.comparedFigures()).containsExactly("earlier", "initiatives");
  }

  @Test
  void factsThatFillLeavesAreNamed() {
    assertThat(TABLE.filledFacts()).containsExactly("lateDays", "votesCast");
  }

  @Test
  void kindsAreAskedForOnlyWhereAPartIsMeantForSome() {
    var terms = new Terms(BigDecimal.ONE, null, null, Set.of("Sở"));
    var criterion = new Criterion("I.1", "1", "Tiêu chí", dec("5"), terms, List.of());

    assertThat(TABLE.asksForKinds()).isFalse();
    assertThat(aTable().with(group("I", "5", criterion)).build().asksForKinds()).isTrue();
  }

  @Test
  void anotherTitleChangesNothingElse() {
    var titled = TABLE.titled("Bảng điểm 2027");

    assertThat(titled.title()).isEqualTo("Bảng điểm 2027");
    assertThat(titled.titled(TABLE.title())).isEqualTo(TABLE);
  }

  @Test
  void theLowestTotalMayBeTheHighestButNotMore() {
    assertThat(aTable().highest("0").build().highest()).isEqualByComparingTo("0");
    assertThatThrownBy(() -> aTable().highest("-1").build())
        .hasMessage(
            "Tổng điểm thấp nhất (lowest) lớn hơn tổng điểm cao nhất (highest). Hãy sửa một trong"
                + " hai.");
  }

  @Test
  void unitsOfAFileAreNumberedInTheOrderOfTheirNames() {
    var inputs =
        read(
            Map.of(
                "units",
                List.of(
                    Map.of("unit", "B"),
                    Map.of("unit", "A", "leaves", Map.of("a", Map.of("n", 4))),
                    Map.of("unit", "C")),
                "decisions",
                List.of(List.of("C", "A"))));

    assertThat(inputs.names())
        .isEqualTo(Map.of(new UnitId(1), "A", new UnitId(2), "B", new UnitId(3), "C"));
    assertThat(inputs.answers().get(new UnitId(1))).isEqualTo(Answers.of(Map.of("a", figure("4"))));
    assertThat(inputs.decisions())
        .containsExactly(new Ranking.HandDecision(List.of(new UnitId(3), new UnitId(1))));
  }

  @Test
  void voidedAndProvenNodesMustBeInTheTable() {
    assertThatThrownBy(() ->
            read(
                Map.of(
                    "units",
                    List.of(
                        Map.of(
                            "unit",
                            "A",
                            "voided",
                            List.of("v"),
                            "sources",
                            Map.of("s", List.of("QĐ 1")))))))
        .hasMessage(
            """
            Đơn vị A, voided: bảng điểm không có mục “v”.
            Đơn vị A, sources: bảng điểm không có mục “s”.\
            """);
  }
}
