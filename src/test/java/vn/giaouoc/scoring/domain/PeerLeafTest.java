package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.dec;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.UnitId;

/** Units that mark each other. */
class PeerLeafTest {

  private static final UnitId OWN = new UnitId(1);

  /** The first mark is the unit's own. */
  private static Leaf.Asked marks(String... marks) {
    var points = new HashMap<UnitId, BigDecimal>();
    for (var mark : marks) {
      points.put(new UnitId(points.size() + 1), dec(mark));
    }
    return new Leaf.Asked(new Input.Peers(points), BigDecimal.TEN, OWN, null);
  }

  @ParameterizedTest(name = "trim {0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 10        | 0   | trung bình điểm của 0 đơn vị khác: 0 điểm",
        "0 | 10 4 5    | 4.5 | trung bình điểm của 2 đơn vị khác: 4,5 điểm",
        "1 | 10 4 6    | 5   | trung bình điểm của 2 đơn vị khác: 5 điểm",
        "1 | 10 0 6 9  | 6   | trung bình điểm của 3 đơn vị khác, bỏ 1 điểm cao nhất và 1 điểm thấp nhất: 6 điểm",
        "2 | 10 0 6 9 3 | 4.5 | trung bình điểm của 4 đơn vị khác: 4,5 điểm",
        "2 | 10 0 6 9 3 1 | 3 | trung bình điểm của 5 đơn vị khác, bỏ 2 điểm cao nhất và 2 điểm thấp nhất: 3 điểm"
      })
  void theOwnMarkIsLeftOutAndTheEndsAreTrimmedWhileAMarkRemains(
      int trim, String marks, String points, String how) {
    var rule = new PeerLeaf(trim);
    var asked = marks(marks.split(" ", -1));

    assertThat(rule.score(asked).value()).isEqualTo(Fraction.of(dec(points)));
    assertThat(rule.how(asked, dec(points))).isEqualTo(how);
  }

  @Test
  void marksMoreThanThirtyPercentFromTheMedianStandOut() {
    var rule = new PeerLeaf(0);

    assertThat(rule.outliers(marks("0", "8", "8", "5", "4.9")))
        .as("the median of 4,9 5 8 8 is 6,5 and nothing is further than 3")
        .isEmpty();
    assertThat(rule.outliers(marks("0", "8", "8", "5"))).as("exactly 3 away").isEmpty();
    assertThat(rule.outliers(marks("0", "8", "8", "4.9")))
        .containsExactly(Map.entry(new UnitId(4), dec("4.9")));
    assertThat(rule.outliers(marks("0", "2", "9", "3", "3")))
        .as("the unit's own mark never stands out")
        .containsExactly(Map.entry(new UnitId(3), dec("9")));
  }

  @Test
  void twoMarksAreTooFewForOneToStandOut() {
    assertThat(new PeerLeaf(0).outliers(marks("0", "0", "10"))).isEmpty();
  }

  @Test
  void aMarkThatStandsOutIsOnTheScorecard() {
    var table =
        TableBuilder.aTable()
            .with(TableBuilder.group("I", "10", TableBuilder.leaf("a", "10", new PeerLeaf(0))))
            .build();
    var answers = Answers.of(Map.of("a", Answer.of(marks("0", "8", "8", "2").input())));

    assertThat(Scorecard.of(table, Map.of(OWN, answers)).values())
        .singleElement()
        .satisfies(card ->
            assertThat(card.outliers())
                .containsExactly(new Scorecard.Outlier("a", new UnitId(4), dec("2"))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 10  |",
        "-0.1  | Điểm của mỗi đơn vị phải từ 0 đến 10.",
        "10.1  | Điểm của mỗi đơn vị phải từ 0 đến 10."
      })
  void aMarkMustLieBetweenNothingAndTheMaximum(String marks, String problem) {
    assertThat(new PeerLeaf(0).problem(marks(marks.split(" ", -1)).input(), BigDecimal.TEN))
        .isEqualTo(problem);
  }

  @Test
  void somebodyMustHaveMarked() {
    assertThat(new PeerLeaf(0).problem(new Input.Peers(Map.of()), BigDecimal.TEN))
        .isEqualTo("Chưa có đơn vị nào chấm.");
    assertThat(new PeerLeaf(0).problem(new Input.YesNo(true), BigDecimal.TEN))
        .isEqualTo("Giá trị nhập không đúng loại của tiêu chí. Hãy nhập lại.");
  }

  @Test
  void theRuleIsSaid() {
    assertThat(List.of(new PeerLeaf(0).rule(BigDecimal.TEN), new PeerLeaf(1).rule(BigDecimal.TEN)))
        .containsExactly(
            "Trung bình điểm do các đơn vị khác chấm, từ 0 đến 10, không tính điểm tự chấm.",
            "Trung bình điểm do các đơn vị khác chấm, từ 0 đến 10, không tính điểm tự chấm, bỏ 1"
                + " điểm cao nhất và 1 điểm thấp nhất.");
    assertThat(new PeerLeaf(0).filled()).as("the unit does not enter it").isTrue();
    assertThatThrownBy(() -> new PeerLeaf(-1)).hasMessageContaining("không được âm");
  }
}
