package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.scoring.ShippedTables;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableLint;
import vn.giaouoc.scoring.domain.TieStep;

/** A table from a file in the place of a draft: what the file says is taken, the rest stays. */
class SuccessorTest {

  private static final ScoreTable OLDER = ShippedTables.of("co-quan-dang");

  private static ScoreTable read(String... after) {
    var rows =
        List.of(
            List.of("TT", "Tiêu chí", "Điểm tối đa"),
            List.of("I", "Nhiệm vụ chính trị", "60"),
            List.of("1", "Tham mưu: đạt/không đạt", "60"),
            List.of("II", "Mô hình", "40"),
            List.of("1", "Mỗi mô hình được 20 điểm", "40"));
    var source = WordReader.read(WordFiles.docx(List.of(), rows, List.of(after)));
    return TableReading.read(source, source.likeliest(), List.of(), "Bảng").table();
  }

  @Test
  void conditionsQuotasTiesAndRoundingOfTheFileAreTakenWithTheKeysOfTheTable() {
    var made =
        Successor.of(
            OLDER,
            read(
                "Xuất sắc: từ 90 điểm trở lên, đồng thời mục II đạt từ 60% trở lên và có ít nhất 02 mô hình.",
                "Tốt: dưới 90 điểm.",
                "Xuất sắc không quá 20% số đơn vị.",
                "Trường hợp bằng điểm thì ưu tiên điểm nhóm II cao hơn.",
                "Điểm được làm tròn đến 0,5 điểm."));

    var group = made.groups().get(1);
    assertThat(made.grades().getFirst().conditions())
        .containsExactly(
            new GradeCondition.MinimumShare(group.key(), new BigDecimal("60")),
            new GradeCondition.MinimumCount(
                group.children().getFirst().key(), new BigDecimal("2")));
    assertThat(made.order().quotas())
        .containsExactly(new Quota("Xuất sắc", new BigDecimal("20"), null, Map.of()));
    assertThat(made.ties())
        .containsExactly(
            TieStep.of(TieStep.Kind.TOTAL),
            new TieStep(TieStep.Kind.GROUP, group.key()),
            TieStep.of(TieStep.Kind.BY_HAND));
    assertThat(made.rounding().step()).isEqualByComparingTo("0.5");
    assertThat(TableLint.of(made)).noneMatch(f -> f.severity().blocks());
  }

  @Test
  void whatTheFileDoesNotSayStaysAsItWas() {
    var made = Successor.of(OLDER, read());

    assertThat(made.policy()).isEqualTo(OLDER.policy());
    assertThat(made.rounding()).isEqualTo(OLDER.rounding());
    assertThat(made.grades().stream().map(g -> g.name()))
        .isEqualTo(OLDER.grades().stream().map(g -> g.name()).toList());
    assertThat(made.ties()).hasSameSizeAs(OLDER.ties());
  }
}
