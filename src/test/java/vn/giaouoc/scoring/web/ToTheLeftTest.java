package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.Input;

class ToTheLeftTest {

  private static Cell cell(String figure, String points) {
    var answer = Answer.of(new Input.Figure(new BigDecimal(figure)));
    return new Cell(answer, new BigDecimal(points), "", 1);
  }

  @Test
  void morePointsAreBetterUnlessTheyAreTakenOff() {
    var less = cell("1", "0.5");
    var more = cell("2", "2");

    assertThat(ToTheLeft.of(more, less, false)).isEqualTo(new ToTheLeft("cao hơn 1,5", "up"));
    assertThat(ToTheLeft.of(less, more, false)).isEqualTo(new ToTheLeft("thấp hơn 1,5", "down"));
    assertThat(ToTheLeft.of(more, less, true)).isEqualTo(new ToTheLeft("trừ thêm 1,5", "down"));
    assertThat(ToTheLeft.of(less, more, true)).isEqualTo(new ToTheLeft("trừ bớt 1,5", "up"));
  }

  @Test
  void anotherAnswerWithTheSamePointsIsADifferenceToo() {
    var notAssigned =
        new Cell(new Answer(Applicability.NOT_ASSIGNED, null), new BigDecimal("5"), "", 1);

    assertThat(ToTheLeft.of(cell("9", "5"), notAssigned, false).words())
        .isEqualTo("khác cách trả lời");
    assertThat(ToTheLeft.of(cell("9", "5"), cell("9", "5"), false)).isEqualTo(ToTheLeft.SAME);
  }
}
