package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.TableLint;

/** The annex of the draft regulation of Thanh Hóa, as Word and as Excel, with its mistakes. */
class CouncilFileTest {

  private static TableDraft draft(String kind) {
    var file =
        SourceFile.read(
            "phu-luc." + kind, kind.equals("docx") ? CouncilFiles.docx() : CouncilFiles.xlsx());
    return TableReading.read(file, file.likeliest(), List.of(), "Bảng điểm");
  }

  private static Leaf rule(TableDraft draft, String key) {
    return draft.table().leaf(key).map(CriterionLeaf::rule).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void theTreeItsMaximaAndWaysOfScoringAreUnderstood(String kind) {
    var draft = draft(kind);
    var table = draft.table();

    assertThat(table.title()).isEqualTo("KHUNG TIÊU CHÍ ĐÁNH GIÁ, XẾP LOẠI");
    assertThat(table.scale()).isEqualByComparingTo("100");
    assertThat(table.bonusCap()).isEqualByComparingTo("10");
    assertThat(table.deductionCap()).isEqualByComparingTo("20");
    assertThat(table.highest()).isEqualByComparingTo("110");
    assertThat(table.groups().stream().map(g -> g.code() + " " + g.maximum()))
        .containsExactly(
            "I 23", "II 20", "III 15", "IV 15", "V 15", "VI 7", "VII 5", "VIII 10", "IX 20");
    assertThat(table.groups(GroupRole.BONUS).map(g -> g.code())).containsExactly("VIII");
    assertThat(table.groups(GroupRole.DEDUCTION).map(g -> g.code())).containsExactly("IX");
    var types =
        table.leaves().collect(Collectors.groupingBy(l -> l.rule().type(), Collectors.counting()));
    assertThat(types)
        .containsEntry(LeafType.CHOICE, 18L)
        .containsEntry(LeafType.BANDS, 6L)
        .containsEntry(LeafType.MINUS_PER, 3L)
        .containsEntry(LeafType.COUNT, 11L)
        .containsEntry(LeafType.BEST_OF, 2L)
        .containsEntry(LeafType.BINARY, 25L)
        .hasSize(6);
    assertThat(RuleWordsTest.shown(rule(draft, "II.4.b")))
        .isEqualTo(
            "SHARE % từ 85 trở lên=2 / từ 70 đến dưới 85=1,25 / từ 50 đến dưới 70=0,5 / dưới 50=0");
    assertThat(RuleWordsTest.shown(rule(draft, "I.6.a"))).endsWith("không được thẩm tra=0!");
    assertThat(table.leaf("I.1.b").orElseThrow().evidence().text())
        .isEqualTo("Quyết định triệu tập, biên bản kỳ họp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void gradesBesideTheTableAndSanctionsInItAreUnderstood(String kind) {
    var draft = draft(kind);

    assertThat(draft.table().grades().stream().map(GradeBand::name))
        .containsExactly("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu");
    assertThat(draft.table().grades().stream().map(GradeBand::from))
        .containsExactly(dec("90"), dec("80"), dec("65"), dec("50"), BigDecimal.ZERO);
    assertThat(draft.table().leaf("IX.6").orElseThrow().consequences().toString())
        .contains("NoGradeFrom[grade=Tốt]");
    assertThat(draft.table().leaf("IX.8").orElseThrow().consequences().toString())
        .contains("GradeDownOne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void theSixMistakesOfTheDraftShowWithTheirPlace(String kind) {
    var draft = draft(kind);
    var findings = TableLint.of(draft.table());

    assertThat(findings.stream().filter(f -> f.severity().blocks()).map(Finding::place))
        .containsExactlyInAnyOrder("VIII", "V.3", "IX.4", "IX.7");
    assertThat(findings.stream().map(Finding::sentence))
        .anyMatch(s -> s.contains("ghi tối đa 10 nhưng các mục cộng được 13"))
        .anyMatch(s -> s.contains("điểm tối đa 6 nhưng các phần bên dưới cộng được 9"))
        .anyMatch(s -> s.contains("cột điểm ghi tối đa 5 nhưng lời văn ghi 10"))
        .anyMatch(s -> s.contains("cột điểm ghi tối đa 1 nhưng lời văn ghi 5"))
        .anyMatch(s -> s.contains("nhảy từ VII.2 đến VII.5"));
    assertThat(draft.notes(Note.Kind.LOOK).map(Note::sentence))
        .singleElement()
        .asString()
        .contains("Xuất sắc")
        .contains("không có con số");
    assertThat(draft.reading("IX.7").place())
        .isEqualTo(kind.equals("docx") ? "dòng 105" : "dòng 108");
  }

  @Test
  void everyRowIsAccountedFor() {
    var word = draft("docx").tally();
    assertThat(word).isEqualTo(new Tally(37, 65, 1, 2, 1, 0, 0));
    assertThat(word.rows()).isEqualTo(CouncilFiles.rows().size());

    var excel = draft("xlsx").tally();
    assertThat(excel).isEqualTo(new Tally(37, 65, 1, 4, 1, 6, 0));
    assertThat(excel.rows()).isEqualTo(CouncilFiles.rows().size() + 2 + CouncilFiles.GRADES.size());
    assertThat(excel.vi())
        .isEqualTo(
            "Đọc 114 dòng: 37 nhóm, tiêu chí; 65 nội dung chấm; 1 dòng mức điểm hoặc chữ nối tiếp;"
                + " 4 dòng đầu bảng; 1 dòng tổng; 6 dòng xếp loại, quy định cuối bảng; không bỏ qua dòng nào.");
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
