package vn.giaouoc.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.award.ExclusionCheck;
import vn.giaouoc.award.ExclusionKind;
import vn.giaouoc.shared.UnitId;

class ScreeningTest {

  private static final UnitId UNIT = new UnitId(1);
  private static final List<ExclusionKind> KINDS =
      List.of(
          new ExclusionKind("HOLD", "Đang bị thanh tra", true, "NĐ 152"),
          new ExclusionKind("DEBT", "Nợ thuế", false, "Quy định của tỉnh"));

  @Test
  void whatNobodyCheckedIsUnchecked() {
    var screening = new Screening(KINDS, List.of(check("HOLD", false, null)), List.of());

    assertThat(screening.unchecked(UNIT)).extracting(ExclusionKind::code).containsExactly("DEBT");
    assertThat(screening.complete(UNIT)).isFalse();
  }

  @Test
  void aVerifiedExclusionBarsAndAnUnverifiedOneOnlyWarns() {
    var screening =
        new Screening(
            KINDS,
            List.of(check("HOLD", true, "từ 01/11/2024"), check("DEBT", true, "12 triệu đồng")),
            List.of());

    assertThat(screening.barring(UNIT, "Báo A"))
        .containsExactly("Báo A: đang bị thanh tra (từ 01/11/2024). Căn cứ: NĐ 152.");
    assertThat(screening.warning(UNIT, "Báo A")).hasSize(1);
  }

  @Test
  void whatTheProgramKnowsOutweighsATick() {
    var known = check("HOLD", true, "theo sổ");
    var screening = new Screening(KINDS, List.of(check("HOLD", false, null)), List.of(known));

    assertThat(screening.barring(UNIT, "Báo A")).hasSize(1);
  }

  private static ExclusionCheck check(String kind, boolean found, @Nullable String note) {
    return new ExclusionCheck(
        UNIT, kind, found, note, null, null, LocalDate.of(2024, 12, 1), "Thư ký khối", false);
  }
}
