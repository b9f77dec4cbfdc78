package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {

  private static TableBuilder oneLeaf(Node leaf) {
    return aTable().scale("10").with(group("I", "10", leaf));
  }

  private static ScoreTable graded(GradeBand... bands) {
    return oneLeaf(direct("a", "10")).grades(bands).build();
  }

  private static TableDifference changed(String place, String what, String before, String after) {
    return new TableDifference(place, what, before, after);
  }

  @Test
  void equalTablesDifferInNothing() {
    assertThat(TableDifference.between(graded(), graded())).isEmpty();
  }

  @Test
  void theTitleIsADifferenceOfTheWholeTable() {
    assertThat(TableDifference.between(graded(), graded().titled("Bảng điểm 2027")))
        .containsExactly(changed("Bảng điểm", "Tên", "Bảng điểm thử", "Bảng điểm 2027"));
  }

  @Test
  void newAndRemovedNodesAreNamedWithTheirPoints() {
    var older = aTable().with(group("I", "10", direct("a", "4"), direct("b", "6"))).build();
    var newer = aTable().with(group("I", "10", direct("a", "4"), direct("c", "5.5"))).build();

    assertThat(TableDifference.between(older, newer))
        .containsExactly(
            changed("c. Nội dung c", "Thêm mới", "", "5,5 điểm"),
            changed("b. Nội dung b", "Bỏ", "6 điểm", ""));
  }

  @Test
  void differencesFollowTheOrderOfTheNewerTable() {
    var older = aTable().with(group("I", "9", direct("a", "4"), direct("b", "5"))).build();
    var newer = aTable().with(group("I", "9", direct("b", "6"), direct("a", "3"))).build();

    assertThat(TableDifference.between(older, newer))
        .filteredOn(d -> d.what().equals("Điểm tối đa"))
        .containsExactly(
            changed("b. Nội dung b", "Điểm tối đa", "5", "6"),
            changed("a. Nội dung a", "Điểm tối đa", "4", "3"));
  }

  @Test
  void gradesAreSaidWithTheirEndsAndConditions() {
    var conditions =
        new GradeCondition[] {
          new GradeCondition.MinimumShare("I", dec("80")),
          new GradeCondition.MinimumCount("a", dec("2")),
          new GradeCondition.MinimumFigure("initiatives", dec("1")),
          new GradeCondition.Floors(),
          new GradeCondition.Vote(),
          new GradeCondition.EveryCriterion(dec("70"))
        };

    var found =
        TableDifference.between(
            graded(), graded(grade("Tốt", "9", null, conditions), grade("Khá", "7", "9")));

    assertThat(found)
        .containsExactly(
            changed(
                "Bảng điểm",
                "Xếp loại",
                "",
                "Tốt từ 9, mục I từ 80 %, mục a từ 2, initiatives từ 1, đạt mọi mức sàn,"
                    + " được bình bầu, mọi tiêu chí từ 70 %; Khá từ 7 đến dưới 9"));
  }

  @Test
  void theOrderOfUnitsIsSaidWithTheTitleOfTheGroupCompared() {
    var older = oneLeaf(direct("a", "10")).ties(TieStep.of(TieStep.Kind.TOTAL)).build();
    var newer =
        oneLeaf(direct("a", "10"))
            .ties(
                TieStep.of(TieStep.Kind.TOTAL),
                new TieStep(TieStep.Kind.GROUP, "I"),
                new TieStep(TieStep.Kind.LESS, "lateDays"))
            .quotas(new Quota("Tốt", dec("20"), null, Map.of()))
            .build();

    assertThat(TableDifference.between(older, newer))
        .containsExactlyInAnyOrder(
            changed(
                "Bảng điểm",
                "Thứ tự so sánh",
                "tổng điểm",
                "tổng điểm; điểm của I. Nhóm I; số liệu “lateDays” thấp hơn"),
            changed(
                "Bảng điểm", "Hạn mức xếp loại", "", "Tốt không quá 20 % số đơn vị được xếp loại"));
  }

  @Test
  void theRulesOfTheWholeTableAreCompared() {
    var plain = graded();
    var other =
        new ScoreTable(
            plain.title(),
            "Quyết định số 12",
            dec("20"),
            new Rounding(dec("0.25")),
            DenominatorPolicy.RATE,
            false,
            dec("3"),
            dec("4"),
            dec("-4"),
            dec("23"),
            plain.groups(),
            List.of(),
            new Order(plain.ties(), true, List.of()),
            List.of(new ExclusiveSet("mô hình", List.of("a", "b"))),
            RoundAt.TOTAL);

    assertThat(TableDifference.between(plain, other))
        .containsExactlyInAnyOrder(
            changed("Bảng điểm", "Căn cứ", "", "Quyết định số 12"),
            changed("Bảng điểm", "Thang điểm", "10", "20"),
            changed("Bảng điểm", "Làm tròn", "0,01", "0,25"),
            changed(
                "Bảng điểm",
                "Cách tính tổng",
                "Cộng điểm thực đạt",
                "Tính tỷ lệ trên điểm tối đa được giao"),
            changed("Bảng điểm", "Điểm thưởng tối đa", "10", "3"),
            changed("Bảng điểm", "Điểm trừ tối đa", "20", "4"),
            changed("Bảng điểm", "Giới hạn tổng điểm", "0 đến 110", "-4 đến 23"),
            changed("Bảng điểm", "Cộng điểm", "Các phần phải cộng đúng", "Các phần có thể ít hơn"),
            changed("Bảng điểm", "Phạm vi xếp hạng", "cả khối", "từng cụm"),
            changed("Bảng điểm", "Làm tròn ở", "từng nội dung chấm", "tổng điểm"),
            changed("Bảng điểm", "Không tính trùng", "", "mô hình: a, b"));
  }

  @Test
  void everythingOfALeafIsCompared() {
    var changedLeaf =
        new CriterionLeaf(
            "a",
            "1",
            "Nộp báo cáo",
            dec("8"),
            new Terms(dec("2"), dec("5"), dec("50"), Set.of("Trường", "Sở")),
            new BinaryLeaf(),
            EnumSet.of(Applicability.NOT_ARISEN),
            NotArisen.FULL,
            new EvidenceRule(true, "Báo cáo"),
            "Xem sổ",
            List.of(
                new Consequence(1, new Sanction.GradeDownOne()),
                new Consequence(2, new Sanction.KnockOut())));

    assertThat(
            TableDifference.between(
                oneLeaf(direct("a", "10")).build(), oneLeaf(changedLeaf).build()))
        .containsExactlyInAnyOrder(
            changed("1. Nộp báo cáo", "Nội dung", "Nội dung a", "Nộp báo cáo"),
            changed("1. Nộp báo cáo", "Số thứ tự", "a", "1"),
            changed("1. Nộp báo cáo", "Điểm tối đa", "10", "8"),
            changed("1. Nộp báo cáo", "Trọng số", "1", "2"),
            changed("1. Nộp báo cáo", "Mức trần", "", "5"),
            changed("1. Nộp báo cáo", "Mức sàn", "", "50"),
            changed("1. Nộp báo cáo", "Áp dụng cho", "", "Sở, Trường"),
            changed(
                "1. Nộp báo cáo",
                "Cách chấm",
                "Chấm điểm trực tiếp: Chấm trực tiếp từ 0 đến 10 điểm.",
                "Đạt hoặc không đạt: Đạt: 8 điểm; không đạt: 0 điểm."),
            changed("1. Nộp báo cáo", "Hướng dẫn", "Chấm theo số liệu", "Xem sổ"),
            changed("1. Nộp báo cáo", "Minh chứng", "Báo cáo", "Báo cáo (bắt buộc)"),
            changed(
                "1. Nộp báo cáo",
                "Được chọn",
                "Không phát sinh, Không được giao",
                "Không phát sinh"),
            changed(
                "1. Nộp báo cáo",
                "Chế tài",
                "",
                "hạ một bậc xếp loại; từ 2 lần: không xét đề nghị khen thưởng"));
  }

  @Test
  void aGroupSaysItsKindAndWhetherItDependsOnMoney() {
    var older = aTable().with(group("I", "10")).build();
    var newer =
        aTable()
            .with(
                new CriterionGroup(
                    "I", "I", "Nhóm I", dec("10"), GroupRole.BONUS, false, List.of()))
            .build();

    assertThat(TableDifference.between(older, newer))
        .containsExactly(
            changed("I. Nhóm I", "Loại nhóm", "Điểm chuẩn, theo kinh phí được cấp", "Điểm thưởng"));
  }
}
