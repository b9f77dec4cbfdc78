package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Quota;

/** What the articles behind a table add to it: conditions, quotas, rounding. */
class ClosingWordsTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("TT", "Tiêu chí", "Điểm tối đa"),
          List.of("I", "Nhiệm vụ", "60"),
          List.of("1", "Tham mưu", "60"),
          List.of("II", "Xây dựng Đảng", "40"),
          List.of("1", "Sinh hoạt chi bộ", "40"));

  private static TableDraft read(String... after) {
    var file = WordFiles.docx(List.of("Bảng điểm thi đua"), ROWS, List.of(after));
    var source = WordReader.read(file);
    return TableReading.read(source, source.likeliest(), List.of(), "Bảng");
  }

  @Test
  void conditionsAndQuotasOfGradesAreTaken() {
    var table =
        read(
                "- Loại Xuất sắc: Đạt từ 90 điểm trở lên và các tiêu chí thành phần đạt tối thiểu 70%"
                    + " số điểm; tỷ lệ không quá 30% số đơn vị.",
                "- Loại Tốt: Từ 80 điểm đến dưới 90 điểm, trong đó mục II đạt từ 60% trở lên",
                "- Loại Khá: Từ 70 điểm đến dưới 80 điểm",
                "- Không xếp loại: Dưới 70 điểm",
                "Số đơn vị xếp loại Tốt không vượt quá 50% tổng số đơn vị.")
            .table();

    assertThat(table.grades())
        .extracting(GradeBand::name)
        .containsExactly("Xuất sắc", "Tốt", "Khá", "Không xếp loại");
    assertThat(table.grades().getFirst().conditions())
        .containsExactly(new GradeCondition.EveryCriterion(new BigDecimal("70")));
    assertThat(table.grades().get(1).conditions())
        .containsExactly(new GradeCondition.MinimumShare("II", new BigDecimal("60")));
    assertThat(table.order().quotas())
        .containsExactly(
            new Quota("Xuất sắc", new BigDecimal("30"), null, Map.of()),
            new Quota("Tốt", new BigDecimal("50"), null, Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điểm được làm tròn đến 0,25 điểm. | 0.25",
        "Kết quả làm tròn đến một chữ số thập phân. | 0.1",
        "Điểm lấy theo báo cáo. | 0.01"
      })
  void theRoundingIsTaken(String line, BigDecimal step) {
    assertThat(read(line).table().rounding().step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trường hợp bằng điểm nhau thì xét đơn vị có điểm thưởng cao hơn. | BONUS",
        "Trường hợp có tổng điểm bằng nhau thì ưu tiên đơn vị có điểm trừ ít hơn; nếu vẫn bằng nhau thì ưu tiên đơn vị có số tiêu chí đạt điểm tối đa nhiều hơn; trường hợp vẫn bằng nhau do hội nghị khối biểu quyết quyết định. | FEWER_PENALTIES MAXIMA",
        "Các đơn vị cùng số điểm thì lần lượt so sánh: điểm nhóm II, điểm thưởng, số phiếu bình bầu. | GROUP:II BONUS VOTE"
      })
  void theChainOfTiesIsTaken(String line, String kinds) {
    var draft = read(line);

    assertThat(
            draft.table().ties().stream()
                .map(t -> t.kind() + (t.of() == null ? "" : ":" + t.of()))
                .collect(Collectors.joining(" ")))
        .isEqualTo("TOTAL " + kinds + " BY_HAND");
    assertThat(draft.notes(Note.Kind.LOOK).map(Note::sentence))
        .noneMatch(s -> s.contains("bằng điểm"));
  }

  @Test
  void whatIsNotReadOfTheChainIsShown() {
    assertThat(
            read(
                    "Trường hợp bằng điểm thì ưu tiên đơn vị có điểm thưởng cao hơn, đơn vị có địa bàn rộng hơn, đơn vị có số dân nhiều hơn.",
                    "Điểm lấy theo báo cáo.")
                .notes(Note.Kind.LOOK)
                .map(Note::sentence))
        .anyMatch(s -> s.contains("chưa đọc được “đơn vị có số dân nhiều hơn”"));
    assertThat(
            read("Trường hợp bằng điểm thì xếp đồng hạng.")
                .notes(Note.Kind.LOOK)
                .map(Note::sentence))
        .anyMatch(s -> s.startsWith("thứ tự so sánh khi bằng điểm chưa được đọc"));
  }

  @Test
  void aQuotaFromAGradeUpwardsAndAColumnOfWeightsAreShown() {
    assertThat(
            read(
                    "Tốt: từ 70 điểm trở lên.",
                    "Khá: dưới 70 điểm.",
                    "Số đơn vị xếp loại Tốt không quá 20% tổng số đơn vị được xếp loại Khá trở lên.")
                .notes(Note.Kind.LOOK)
                .map(Note::sentence))
        .singleElement()
        .asString()
        .startsWith("hạn mức tính từ một loại trở lên");
    var rows =
        List.of(
            List.of("TT", "Tiêu chí", "Hệ số", "Điểm tối đa"),
            List.of("I", "Nhiệm vụ", "", "60"),
            List.of("1", "Tham mưu", "2", "60"));
    var source = WordReader.read(WordFiles.docx(List.of(), rows, List.of()));
    assertThat(
            TableReading.read(source, source.likeliest(), List.of(), "Bảng")
                .notes(Note.Kind.LOOK)
                .map(Note::sentence))
        .contains("cột “Hệ số” không được đọc. Hãy ghi trọng số ở từng mục.");
  }

  @Test
  void aRuleAgainstCountingTwiceIsShown() {
    assertThat(
            read("Thành tích đã chấm ở nhóm II thì không tính lại ở nhóm I.")
                .notes(Note.Kind.LOOK)
                .map(Note::sentence))
        .anyMatch(s -> s.startsWith("quy định không tính lại chưa được đưa vào bảng"));
  }

  @Test
  void aCountOfModelsIsAConditionAndItsQuotaCountsAGrade() {
    var rows = new ArrayList<>(ROWS);
    rows.add(List.of("III", "Đổi mới", "10"));
    rows.add(List.of("1", "Mô hình mới: mỗi mô hình được 5 điểm", "10"));
    var file =
        WordFiles.docx(
            List.of(),
            rows,
            List.of(
                "Xuất sắc: từ 90 điểm trở lên và có ít nhất 02 mô hình mới;",
                "Tốt: từ 80 đến dưới 90 điểm, đồng thời có ít nhất 01 mô hình (III.1), không có cán bộ bị kỷ luật;",
                "Khá: dưới 80 điểm.",
                "Xuất sắc không quá 20% số đơn vị xếp loại Tốt."));
    var source = WordReader.read(file);
    var draft = TableReading.read(source, source.likeliest(), List.of(), "Bảng");

    assertThat(draft.table().grades())
        .extracting(GradeBand::conditions)
        .containsExactly(
            List.of(new GradeCondition.MinimumCount("III.1", new BigDecimal("2"))),
            List.of(new GradeCondition.MinimumCount("III.1", new BigDecimal("1"))),
            List.of());
    assertThat(draft.notes(Note.Kind.LOOK).map(Note::sentence))
        .containsExactly(
            "điều kiện của loại “Tốt” mới được đưa vào bảng một phần. Hãy thêm phần còn lại ở phần"
                + " thiết lập chung: “Tốt: từ 80 đến dưới 90 điểm, đồng thời có ít nhất 01 mô hình"
                + " (III.1), không có cán bộ bị kỷ luật;”.");
    assertThat(draft.table().order().quotas())
        .containsExactly(new Quota("Xuất sắc", new BigDecimal("20"), "Tốt", Map.of()));
  }

  @Test
  void aQuotaBelowTheSumsOfATableIsNoRowThatWasSkipped() {
    var rows = new ArrayList<>(ROWS);
    rows.add(List.of("", "Tổng cộng", "100"));
    rows.add(List.of("", "Tốt: từ 70 điểm trở lên", ""));
    rows.add(List.of("", "Khá: dưới 70 điểm", ""));
    rows.add(List.of("", "Tỷ lệ xếp loại Tốt không quá 20% số đơn vị", ""));
    var source = WordReader.read(WordFiles.docx(List.of(), rows, List.of()));
    var draft = TableReading.read(source, source.likeliest(), List.of(), "Bảng");

    assertThat(draft.table().order().quotas()).hasSize(1);
    assertThat(draft.notes(Note.Kind.LOOK)).isEmpty();
  }
}
