package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.ColumnRole.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.UnitId;

/** What stands in the columns of a sheet, and who may write there. */
class ColumnsTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("40")
          .with(
              group("I", "20", criterion("I.1", "20", direct("a", "10"), direct("b", "10"))),
              group(
                  "II",
                  "20",
                  leaf(
                      "auto",
                      "5",
                      new AutoLeaf("lateDays", new MinusPerLeaf(BigDecimal.ONE, "ngày"))),
                  leaf("ext", "5", new ExternalLeaf("Sở Nội vụ", new DirectLeaf())),
                  leaf("peer", "10", new PeerLeaf(0))))
          .build();

  private static final Outside OUTSIDE =
      Outside.of(
          TABLE,
          About.of("Sở", "Cụm 1"),
          Map.of("lateDays", dec("2")),
          Map.of(
              "ext",
              new Input.Figure(dec("4")),
              "peer",
              new Input.Peers(Map.of(new UnitId(1), dec("8"), new UnitId(2), dec("6"))),
              "a",
              new Input.Figure(dec("9"))));

  private static Cell cell(String points, String comment, int version) {
    return new Cell(figure(points), dec(points), comment, version);
  }

  private static Cell cell(String points) {
    return cell(points, "", 1);
  }

  private static Columns columns(Map<ColumnRole, Map<String, Cell>> written, ColumnRole... closed) {
    return new Columns(TABLE, ColumnPlan.USUAL, written, Set.of(closed), OUTSIDE);
  }

  private static BigDecimal points(Columns columns, ColumnRole role, String leaf) {
    return columns.at(role, leaf).points();
  }

  @Test
  void anUnwrittenCellShowsTheValueToTheLeftWithoutItsComment() {
    var columns = columns(Map.of(SELF, Map.of("a", cell("8", "Có giải trình", 3))));

    assertThat(columns.at(SELF, "a")).isEqualTo(cell("8", "Có giải trình", 3));
    assertThat(columns.at(CHECK, "a")).isEqualTo(cell("8", "", 0));
    assertThat(columns.at(COUNCIL, "a")).isEqualTo(cell("8", "", 0));
    assertThat(columns.at(SELF, "b")).isEqualTo(Cell.EMPTY);
  }

  @Test
  void whatTheColumnWroteStandsInsteadOfTheValueToTheLeft() {
    var columns =
        columns(
            Map.of(
                SELF, Map.of("a", cell("8")), CHECK, Map.of("a", cell("7", "Thiếu báo cáo", 2))));

    assertThat(columns.at(CHECK, "a")).isEqualTo(cell("7", "Thiếu báo cáo", 2));
    assertThat(columns.startOf(CHECK, "a")).isEqualTo(cell("8", "", 0));
    assertThat(points(columns, BLOC, "a")).isEqualByComparingTo("7");
    assertThat(points(columns, SELF, "a")).isEqualByComparingTo("8");
  }

  @Test
  void leavesFilledFromOutsideShowTheirPointsWhileNobodyWrote() {
    var columns = columns(Map.of());

    assertThat(points(columns, SELF, "auto")).isEqualByComparingTo("3");
    assertThat(points(columns, SELF, "ext")).isEqualByComparingTo("4");
    assertThat(points(columns, BLOC, "peer")).isEqualByComparingTo("7");
    assertThat(columns.at(SELF, "a")).isEqualTo(Cell.EMPTY);
  }

  @Test
  void theMembersPointsAreHiddenUntilTheBlocScores() {
    var columns = columns(Map.of());

    assertThat(columns.at(SELF, "peer")).isEqualTo(Cell.EMPTY);
    assertThat(columns.at(CHECK, "peer")).isEqualTo(Cell.EMPTY);
    assertThat(columns.at(BOARD, "peer").answer().given()).isTrue();
  }

  @Test
  void anOpenColumnFollowsTheFactAndKeepsOnlyItsOwnComment() {
    var columns = columns(Map.of(SELF, Map.of("auto", cell("1", "Do thiên tai", 4))));

    assertThat(columns.at(SELF, "auto"))
        .isEqualTo(new Cell(figure("2"), dec("3"), "Do thiên tai", 4));
  }

  @Test
  void aCompletedColumnKeepsTheFactItWasCompletedWith() {
    var columns = columns(Map.of(SELF, Map.of("auto", cell("1", "Do thiên tai", 4))), SELF);

    assertThat(columns.at(SELF, "auto")).isEqualTo(cell("1", "Do thiên tai", 4));
  }

  @Test
  void onlyTheBlocsColumnTakesOverWhatMembersGave() {
    var stored = Map.of("peer", cell("5", "Đã họp", 1));
    var completed = columns(Map.of(SELF, stored, BLOC, stored), SELF, BLOC);

    assertThat(completed.at(SELF, "peer")).isEqualTo(new Cell(Answer.NONE, dec("0"), "Đã họp", 1));
    assertThat(completed.at(BLOC, "peer")).isEqualTo(cell("5", "Đã họp", 1));
    assertThat(points(columns(Map.of(BLOC, stored)), BLOC, "peer")).isEqualByComparingTo("7");
  }

  @Test
  void aColumnOfTheUnitDoesNotKeepWhatAnOutsideBodyGave() {
    var stored = Map.of("ext", cell("2"));
    var columns = columns(Map.of(SELF, stored, BLOC, stored), SELF);

    assertThat(points(columns, SELF, "ext")).isEqualByComparingTo("4");
    assertThat(points(columns, BLOC, "ext")).isEqualByComparingTo("2");
  }

  @ParameterizedTest(name = "{1} in column {0}: {2}")
  @CsvSource({
    "SELF,a,true",
    "COUNCIL,a,true",
    "SELF,auto,false",
    "CHECK,auto,true",
    "BLOC,auto,true",
    "SELF,ext,false",
    "CHECK,ext,false",
    "BLOC,ext,true",
    "BOARD,ext,true",
    "COUNCIL,ext,true",
    "SELF,peer,false",
    "BLOC,peer,false",
    "COUNCIL,peer,false"
  })
  void aValueIsWrittenByHandOnlyWhereItMayBe(ColumnRole role, String leaf, boolean may) {
    assertThat(columns(Map.of()).mayWrite(role, leaf)).isEqualTo(may);
  }

  @Test
  void whoeverComesFirstOrIsTheUnitDoesNotCorrectAFact() {
    var first = new Columns(TABLE, ColumnPlan.CHECK_FIRST, Map.of(), Set.of(), OUTSIDE);

    assertThat(first.mayWrite(CHECK, "auto")).isFalse();
    assertThat(first.mayWrite(SELF, "auto")).isFalse();
    assertThat(first.mayWrite(BLOC, "auto")).isTrue();
  }

  @ParameterizedTest(name = "{1} in column {0}: {2}")
  @CsvSource({
    "SELF,a,true",
    "SELF,auto,true",
    "SELF,ext,false",
    "SELF,peer,false",
    "BLOC,peer,true",
    "BOARD,ext,true"
  })
  void aColumnKeepsWhatItIsCompletedWith(ColumnRole role, String leaf, boolean keeps) {
    assertThat(columns(Map.of()).keeps(role, leaf)).isEqualTo(keeps);
  }

  @Test
  void onlyCellsOfThisVeryColumnCountAsWritten() {
    var columns = columns(Map.of(SELF, Map.of("a", cell("8"))));

    assertThat(columns.isWritten(SELF, "a")).isTrue();
    assertThat(columns.isWritten(SELF, "b")).isFalse();
    assertThat(columns.isWritten(CHECK, "a")).isFalse();
  }

  @Test
  void theAnswersOfAColumnHoldEveryLeafTheUnfundedGroupsAndTheUnit() {
    var notFunded = new Cell(Answer.not(Applicability.NOT_FUNDED), dec("0"), "", 1);
    var columns = columns(Map.of(SELF, Map.of("a", cell("8"), "II", notFunded)));

    var answers = columns.answers(CHECK);

    assertThat(answers.leaves()).containsOnlyKeys("a", "auto", "b", "ext", "peer");
    assertThat(answers.at("a")).isEqualTo(figure("8"));
    assertThat(answers.at("ext")).isEqualTo(figure("4"));
    assertThat(answers.notFunded()).containsExactly("II");
    assertThat(answers.about()).isEqualTo(About.of("Sở", "Cụm 1"));
    assertThat(columns.card(CHECK).total()).isEqualByComparingTo("8");
  }

  @Test
  void theColumnThatCountsIsTheLastCompletedOneNotTheBest() {
    assertThat(columns(Map.of()).counting()).isEqualTo(SELF);
    assertThat(columns(Map.of(), SELF, CHECK).counting()).isEqualTo(CHECK);
    assertThat(columns(Map.of(), BOARD, SELF, CHECK, BLOC).counting()).isEqualTo(BOARD);
  }

  @Test
  void aFactTheRuleCannotScoreFillsNothing() {
    var outside =
        Outside.of(
            TABLE,
            About.NOTHING,
            Map.of("lateDays", dec("-1")),
            Map.of("ext", new Input.YesNo(true)));

    assertThat(outside.leaves()).containsOnlyKeys("auto", "ext", "peer");
    assertThat(outside.cells()).isEmpty();
  }
}
