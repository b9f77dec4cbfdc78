package vn.giaouoc.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.UnitId;

class ReorganisationTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final UnitId A = new UnitId(1);
  private static final UnitId B = new UnitId(2);

  @Test
  void aUnitOfUnknownBeginningMayBeRenamed() {
    assertThat(
            Reorganisation.change("đổi tên", DAY, List.of(new Life(A, "Ban A", null, null, null))))
        .isEmpty();
  }

  @Test
  void anEndedUnitIsLeftAlone() {
    var ended = new Life(A, "Ban A", null, LocalDate.of(2024, 1, 1), null);

    assertThat(Reorganisation.change("đổi tên", DAY, List.of(ended)))
        .containsExactly(
            "“Ban A” đã chấm dứt hoạt động từ 01/01/2024 nên không thể đổi tên. Hãy chọn đơn vị kế"
                + " thừa.");
  }

  @Test
  void nothingHappensToAUnitOnTheDayItBeginsOrBefore() {
    var young = new Life(A, "Ban A", DAY, null, DAY);

    assertThat(Reorganisation.takePart("tách", DAY, List.of(young))).hasSize(1);
    assertThat(Reorganisation.takePart("tách", DAY.plusDays(1), List.of(young))).isEmpty();
  }

  @Test
  void aNameIsNotReplacedBeforeItBegan() {
    var renamed = new Life(A, "Ban A", null, null, DAY);

    assertThat(Reorganisation.change("đổi tên", DAY, List.of(renamed)))
        .containsExactly("Tên “Ban A” có hiệu lực từ 01/03/2025. Ngày hiệu lực phải sau ngày đó.");
    assertThat(Reorganisation.takePart("nhận sáp nhập", DAY, List.of(renamed))).isEmpty();
  }

  @Test
  void allObjectionsAreSaidAtOnce() {
    var ended = new Life(A, "Ban A", null, LocalDate.of(2024, 1, 1), null);
    var late = new Life(B, "Ban B", LocalDate.of(2026, 1, 1), null, null);

    assertThat(Reorganisation.change("hợp nhất", DAY, List.of(ended, late))).hasSize(2);
  }

  @Test
  void mergingNeedsOthersThanTheSurvivor() {
    assertThat(Reorganisation.merge(List.of(), A)).hasSize(1);
    assertThat(Reorganisation.merge(List.of(A), A)).hasSize(1);
    assertThat(Reorganisation.merge(List.of(B, B), A)).hasSize(1);
    assertThat(Reorganisation.merge(List.of(B), A)).isEmpty();
  }

  @Test
  void consolidatingAndDividingNeedTwo() {
    assertThat(Reorganisation.consolidate(List.of(A))).hasSize(1);
    assertThat(Reorganisation.consolidate(List.of(A, B))).isEmpty();
    assertThat(Reorganisation.divide(1, 0)).hasSize(1);
    assertThat(Reorganisation.divide(2, 2)).hasSize(1);
    assertThat(Reorganisation.divide(2, 1)).isEmpty();
  }
}
