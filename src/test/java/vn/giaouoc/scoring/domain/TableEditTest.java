package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TableEditTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("30")
          .with(
              group(
                  "I",
                  "20",
                  criterion("I.1", "12", direct("a", "4"), direct("b", "8")),
                  direct("c", "8")),
              group("II", "10", direct("d", "10")))
          .build();

  private static List<String> keys(ScoreTable table) {
    return table.nodes().map(Node::key).toList();
  }

  private static List<String> moved(String key, int by) {
    return keys(TableEdit.move(TABLE, key, by));
  }

  @Test
  void theFirstKeyOfATableWithoutOwnKeysIsN1() {
    assertThat(TableEdit.freshKey(TABLE)).isEqualTo("n1");
  }

  @Test
  void aFreshKeyFollowsTheHighestOfAllLevels() {
    var table =
        aTable()
            .with(group("n3", "10", direct("n12", "5"), direct("n7", "5")), group("n4", "1"))
            .build();

    assertThat(TableEdit.freshKey(table)).isEqualTo("n13");
  }

  @Test
  void keysThatOnlyLookLikeNumbersAreNotCountedOn() {
    var table =
        aTable()
            .with(
                group(
                    "n2", "3", direct("n9b", "1"), direct("m40", "1"), direct("n12345678901", "1")))
            .build();

    assertThat(TableEdit.freshKey(table)).isEqualTo("n3");
  }

  @Test
  void aChangedGroupKeepsWhatStandsInIt() {
    var changed =
        new CriterionGroup("I", "A", "Nhóm mới", dec("25"), GroupRole.BASE, false, List.of());

    var edited = TableEdit.replace(TABLE, changed);

    assertThat(edited.groups().getFirst())
        .isEqualTo(
            new CriterionGroup(
                "I",
                "A",
                "Nhóm mới",
                dec("25"),
                GroupRole.BASE,
                false,
                TABLE.groups().getFirst().children()));
    assertThat(edited.groups().getLast()).isEqualTo(TABLE.groups().getLast());
  }

  @Test
  void aChangedCriterionKeepsItsLeavesAndItsPlace() {
    var edited = TableEdit.replace(TABLE, new Criterion("I.1", "1", "Mới", dec("12"), List.of()));

    assertThat(keys(edited)).containsExactly("I", "I.1", "a", "b", "c", "II", "d");
    assertThat(edited.node("I.1").map(Node::title)).hasValue("1. Mới");
  }

  @Test
  void aChangedLeafStandsWhereTheOldOneStood() {
    var edited = TableEdit.replace(TABLE, direct("b", "3"));

    assertThat(keys(edited)).isEqualTo(keys(TABLE));
    assertThat(edited.leaf("b")).hasValue(direct("b", "3"));
    assertThat(edited.leaf("a")).isEqualTo(TABLE.leaf("a"));
  }

  @Test
  void aLeafCannotTakeThePlaceOfAGroup() {
    assertThatThrownBy(() -> TableEdit.replace(TABLE, direct("II", "10")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("only groups stand at the top");
  }

  @Test
  void aNewGroupStandsAtTheEnd() {
    var edited = TableEdit.add(TABLE, bonus("III", "5"));

    assertThat(keys(edited)).containsExactly("I", "I.1", "a", "b", "c", "II", "d", "III");
  }

  @Test
  void aNewLeafStandsAtTheEndOfItsGroupOrCriterionAndNowhereElse() {
    assertThat(keys(TableEdit.add(TABLE, "I", direct("x", "1"))))
        .containsExactly("I", "I.1", "a", "b", "c", "x", "II", "d");
    assertThat(keys(TableEdit.add(TABLE, "I.1", direct("x", "1"))))
        .containsExactly("I", "I.1", "a", "b", "x", "c", "II", "d");
  }

  @Test
  void nothingIsAddedBelowALeafNorWhereThereIsNoPlace() {
    assertThatThrownBy(() -> TableEdit.add(TABLE, "a", direct("x", "1")))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> TableEdit.add(TABLE, "IX", direct("x", "1")))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatIsRemovedGoesWithAllBelowIt() {
    assertThat(keys(TableEdit.remove(TABLE, "I.1"))).containsExactly("I", "c", "II", "d");
    assertThat(keys(TableEdit.remove(TABLE, "I"))).containsExactly("II", "d");
    assertThat(keys(TableEdit.remove(TABLE, "a"))).containsExactly("I", "I.1", "b", "c", "II", "d");
  }

  @Test
  void aNodeMovesPastOneSibling() {
    assertThat(moved("b", -1)).containsExactly("I", "I.1", "b", "a", "c", "II", "d");
    assertThat(moved("a", 1)).containsExactly("I", "I.1", "b", "a", "c", "II", "d");
    assertThat(moved("c", -1)).containsExactly("I", "c", "I.1", "a", "b", "II", "d");
    assertThat(moved("II", -1)).containsExactly("II", "d", "I", "I.1", "a", "b", "c");
  }

  @Test
  void theFirstCannotMoveUpNorTheLastDown() {
    assertThat(moved("a", -1)).isEqualTo(keys(TABLE));
    assertThat(moved("b", 1)).isEqualTo(keys(TABLE));
    assertThat(moved("I", -1)).isEqualTo(keys(TABLE));
    assertThat(moved("II", 1)).isEqualTo(keys(TABLE));
  }
}
