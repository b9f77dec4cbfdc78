package vn.giaouoc.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.Refused.Reason;

class MeasureRulesTest {

  private static final Population STAFF = Population.of(PopulationCode.STAFF);

  @Test
  void everyTargetOfDakNongMayStand() {
    assertThat(DakNongTargets.ALL)
        .allSatisfy((id, measure) -> assertThat(MeasureRules.check(measure)).as(id).isEmpty());
  }

  @Test
  void aHundredAndOnePerCentIsRefusedWithASentence() {
    var wrong = MeasureRules.check(Measure.share("101", STAFF, TargetScope.EACH_UNIT));

    assertThat(wrong).extracting(Reason::field).containsExactly("giaTri");
    assertThat(wrong.getFirst().sentence())
        .isEqualTo(
            "Tỷ lệ phải từ 0% đến 100%; bạn đã nhập 101%. Nếu muốn ghi mức vượt, hãy chọn cách đo"
                + " “Số lượng”.");
  }

  @Test
  void moreThanAHundredPerCentCannotBeAsked() {
    var m =
        new Measure(
            MeasureKind.SHARE,
            Operator.GT,
            true,
            new BigDecimal("100"),
            MeasureUnit.PERCENT,
            STAFF,
            TargetScope.BLOC,
            null,
            null,
            null);

    assertThat(MeasureRules.check(m)).extracting(Reason::field).containsExactly("giaTri");
  }

  @Test
  void aLevelMustBelongToItsScale() {
    var m =
        Measure.share("100", STAFF, TargetScope.BLOC)
            .atLevel(OrdinalScale.UNIT_COMPLETION, "HANG_NHAT");

    assertThat(MeasureRules.check(m)).extracting(Reason::field).containsExactly("muc");
  }

  @Test
  void aZeroTargetIsZero() {
    var m =
        new Measure(
            MeasureKind.ZERO,
            Operator.EQ,
            true,
            BigDecimal.ONE,
            new MeasureUnit("đơn thư"),
            null,
            TargetScope.EACH_UNIT,
            null,
            null,
            null);

    assertThat(MeasureRules.check(m)).extracting(Reason::field).containsExactly("giaTri");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var m =
        new Measure(
            MeasureKind.SHARE, null, false, null, null, null, TargetScope.BLOC, null, null, null);

    assertThat(MeasureRules.check(m))
        .extracting(Reason::field)
        .containsExactly("giaTri", "phepSo", "doiTuong");
  }

  @Test
  void aDutyHasNoNumber() {
    var m =
        new Measure(
            MeasureKind.QUALITATIVE,
            null,
            false,
            BigDecimal.TEN,
            null,
            null,
            TargetScope.BLOC,
            null,
            null,
            null);

    assertThat(MeasureRules.check(m)).extracting(Reason::field).containsExactly("giaTri");
  }
}
