package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import org.junit.jupiter.api.Test;

class TableLintTest {

  private static TableBuilder sound() {
    return aTable()
        .scale("10")
        .with(group("I", "10", direct("a", "10")))
        .caps("0", "0")
        .highest("10")
        .grades(grade("Tốt", "5", null), grade("Yếu", "0", "5"));
  }

  @Test
  void aSoundTableHasNoFindings() {
    assertThat(TableLint.of(sound().build())).isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreNamedWithTheirPlace() {
    var table =
        aTable()
            .scale("6")
            .with(group("I", "6", criterion("I.1", "6", direct("a", "4"), direct("b", "5"))))
            .build();

    assertThat(TableLint.of(table))
        .anySatisfy(f -> {
          assertThat(f.severity()).isEqualTo(Finding.Severity.SUM);
          assertThat(f.place()).isEqualTo("I.1");
          assertThat(f.sentence()).contains("điểm tối đa 6").contains("cộng được 9");
        });
  }

  @Test
  void groupsAreHeldAgainstTheScale() {
    assertThat(TableLint.of(sound().scale("100").build()))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.SUM);
  }

  @Test
  void aGapBetweenBandsBlocks() {
    var table =
        aTable()
            .scale("2")
            .with(group("I", "2", leaf("a", "2", bands(true, "85..=2", "70..80=1", "..70=0"))))
            .build();

    assertThat(TableLint.of(table))
        .anySatisfy(f -> {
          assertThat(f.severity()).isEqualTo(Finding.Severity.BAND_GAP);
          assertThat(f.sentence()).contains("hở khoảng từ 80 đến dưới 85");
        });
  }

  @Test
  void overlappingBandsBlock() {
    var table =
        aTable()
            .scale("2")
            .with(group("I", "2", leaf("a", "2", bands(false, "10..=2", "0..12=0"))))
            .build();

    assertThat(TableLint.of(table))
        .anySatisfy(f -> assertThat(f.sentence()).contains("chồng lên nhau ở giá trị 10"));
  }

  @Test
  void gradesWithAGapBlock() {
    var table = sound().grades(grade("Tốt", "6", null), grade("Yếu", "0", "5")).build();

    assertThat(TableLint.of(table))
        .extracting(Finding::sentence)
        .containsExactly(
            "Hở khoảng điểm từ 5 đến dưới 6 giữa “Yếu” và “Tốt”. Hãy sửa cho liền nhau.");
  }

  @Test
  void gradesOutOfOrderBlock() {
    var table = sound().grades(grade("Tốt", "5", null), grade("Yếu", "6", "5")).build();

    assertThat(TableLint.of(table)).anyMatch(f -> f.severity() == Finding.Severity.BAND_GAP);
  }

  @Test
  void aGradeConditionWithoutANumberBlocks() {
    var table =
        sound()
            .grades(
                grade("Tốt", "5", null, new GradeCondition.MinimumShare("I", dec("0"))),
                grade("Yếu", "0", "5"))
            .build();

    assertThat(TableLint.of(table))
        .extracting(Finding::sentence)
        .containsExactly(
            "Điều kiện của loại “Tốt” chưa có con số hợp lệ: mục “I” cần tỷ lệ trên 0 và không quá 100 %.");
  }

  @Test
  void aDeductionWhoseEventCostsMoreThanItsMaximumBlocks() {
    var table =
        sound().with(deduction("II", "5", leaf("x", "5", count("10")))).caps("0", "5").build();

    assertThat(TableLint.of(table))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.SUM);
  }
}
