package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.ColumnRole.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a column of a sheet differs from the one to its left. */
class ColumnDifferencesTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("20")
          .with(
              group("I", "10", criterion("I.1", "10", direct("b", "5"), direct("a", "5"))),
              group("II", "10", direct("c", "10")))
          .build();

  private static Cell cell(String points, String comment) {
    return new Cell(figure(points), dec(points), comment, 1);
  }

  private static Columns columns(Map<ColumnRole, Map<String, Cell>> written) {
    return new Columns(
        TABLE,
        ColumnPlan.USUAL,
        written,
        Set.of(),
        Outside.of(TABLE, About.NOTHING, Map.of(), Map.of()));
  }

  @Test
  void theyStandInPrintedOrderWithBothValues() {
    var columns =
        columns(
            Map.of(
                SELF,
                Map.of("a", cell("5", ""), "b", cell("4", ""), "c", cell("9", "")),
                CHECK,
                Map.of("a", cell("3", "Thiếu"), "b", cell("2", ""), "c", cell("9", "Đúng"))));

    assertThat(columns.differences(CHECK))
        .containsExactly(
            new Columns.Difference("b", new Cell(figure("4"), dec("4"), "", 0), cell("2", "")),
            new Columns.Difference(
                "a", new Cell(figure("5"), dec("5"), "", 0), cell("3", "Thiếu")));
  }

  @Test
  void aDifferenceNeedsACommentThatSaysSomething() {
    var left = cell("5", "");

    assertThat(new Columns.Difference("a", left, cell("3", "")).lacksComment()).isTrue();
    assertThat(new Columns.Difference("a", left, cell("3", "  ")).lacksComment()).isTrue();
    assertThat(new Columns.Difference("a", left, cell("3", "Thiếu")).lacksComment()).isFalse();
  }

  @Test
  void aGroupSaidToHaveNoMoneyIsADifferenceToo() {
    var notFunded = new Cell(Answer.not(Applicability.NOT_FUNDED), dec("0"), "Không cấp", 1);
    var columns = columns(Map.of(SELF, Map.of("a", cell("5", "")), CHECK, Map.of("II", notFunded)));

    assertThat(columns.differences(CHECK))
        .containsExactly(new Columns.Difference("II", Cell.EMPTY, notFunded));
  }

  @Test
  void whatStrayedToACriterionIsNone() {
    var columns =
        columns(Map.of(SELF, Map.of("a", cell("5", "")), CHECK, Map.of("I.1", cell("3", ""))));

    assertThat(columns.differences(CHECK)).isEmpty();
  }

  @Test
  void theFirstColumnDiffersFromNothing() {
    assertThat(columns(Map.of(SELF, Map.of("a", cell("5", "")))).differences(SELF)).isEmpty();
  }

  @Test
  void thereAreNoneWhileNothingWasWrittenToTheLeft() {
    var columns = columns(Map.of(BLOC, Map.of("a", cell("5", ""))));

    assertThat(columns.differences(BLOC)).isEmpty();
    assertThat(columns.differences(BOARD)).isEmpty();
  }

  @Test
  void aColumnIsComparedWithTheLastThatWroteFurtherLeft() {
    var columns =
        columns(Map.of(SELF, Map.of("a", cell("5", "")), BLOC, Map.of("a", cell("4", "Bớt"))));

    assertThat(columns.differences(CHECK)).isEmpty();
    assertThat(columns.differences(BLOC)).extracting(Columns.Difference::leaf).containsExactly("a");
  }
}
