package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of a table is one sentence that names its place and how to mend it. */
class TableFaultsTest {

  private static final String SOUND =
      """
      {"title": "Bảng", "scale": 10, "bonusCap": 5, "deductionCap": 5,
       "groups": [
        {"key": "I", "code": "I", "text": "Nhiệm vụ", "max": 10, "children": [
          {"key": "k", "code": "I.1", "text": "Tiêu chí", "max": 6, "children": [
            {"key": "a", "code": "I.1.a", "text": "Chọn mức", "max": 2, "guide": "Chọn.", "evidence": "Báo cáo",
             "leaf": {"type": "CHOICE", "options": [
               {"key": "m1", "text": "Đủ", "points": 2}, {"key": "m2", "text": "Thiếu", "points": 0}]}},
            {"key": "b", "code": "I.1.b", "text": "Theo khoảng", "max": 4, "guide": "Đếm.", "evidence": "Báo cáo",
             "leaf": {"type": "BANDS", "share": true, "unit": "%", "bands": [
               {"from": 85, "points": 4}, {"from": 70, "below": 85, "points": 2}, {"below": 70, "points": 0}]}}]},
          {"key": "c", "code": "I.2", "text": "Mô hình", "max": 4, "guide": "Đếm.", "evidence": "Quyết định",
           "leaf": {"type": "COUNT", "per": 2}}]},
        {"key": "II", "code": "II", "text": "Điểm thưởng", "max": 5, "role": "BONUS", "children": [
          {"key": "d", "code": "II.1", "text": "Khen thưởng", "max": 5, "guide": "Xem.", "evidence": "Quyết định",
           "leaf": {"type": "BINARY"}}]},
        {"key": "III", "code": "III", "text": "Điểm trừ", "max": 5, "role": "DEDUCTION", "children": [
          {"key": "e", "code": "III.1", "text": "Báo cáo chậm", "max": 5,
           "guide": "Mỗi báo cáo trừ 1 điểm, tối đa trừ 5 điểm.", "evidence": "Sổ theo dõi",
           "leaf": {"type": "COUNT", "per": 1}}]}],
       "grades": [
        {"name": "Tốt", "from": 8, "conditions": [{"share": "k", "percent": 50}]},
        {"name": "Khá", "from": 5, "below": 8}, {"name": "Yếu", "from": 0, "below": 5}],
       "ties": [{"by": "TOTAL"}, {"by": "BY_HAND"}],
       "quotas": [{"grade": "Tốt", "percent": 20}],
       "exclusive": [{"name": "Mô hình", "leaves": ["d", "c"]}]}
      """;

  private static String changed(String from, String to) {
    assertThat(SOUND).contains(from);
    return SOUND.replace(from, to);
  }

  @Test
  void theSoundTableHasNoFault() {
    var checked = ScoreFiles.lint(FileRun.file(SOUND));

    assertThat(checked.grave()).isEmpty();
    assertThat(checked.doubts()).isEmpty();
  }

  static Stream<Arguments> grave() {
    return Stream.of(
        row(
            "\"text\": \"Tiêu chí\", \"max\": 6",
            "\"text\": \"Tiêu chí\", \"max\": 5",
            "[k] “I.1. Tiêu chí” có điểm tối đa 5 nhưng các phần bên dưới cộng được 6. Hãy sửa cho"
                + " khớp."),
        row(
            "\"scale\": 10",
            "\"scale\": 100",
            "Các nhóm điểm chuẩn cộng được 10 điểm nhưng thang điểm là 100. Hãy sửa điểm tối đa của"
                + " nhóm hoặc thang điểm."),
        row(
            "\"text\": \"Khen thưởng\", \"max\": 5",
            "\"text\": \"Khen thưởng\", \"max\": 8",
            "[II] “II. Điểm thưởng” ghi tối đa 5 nhưng các mục cộng được 8. Hãy sửa cho khớp; nếu chủ"
                + " ý chỉ tính đến 5, ghi tối đa 8 và mức trần 5."),
        row(
            "\"bonusCap\": 5, ",
            "",
            "Bảng điểm có điểm thưởng nhưng chưa ghi mức tối đa của điểm thưởng nên không điểm nào"
                + " được tính. Hãy ghi mức tối đa."),
        row(
            "\"bonusCap\": 5",
            "\"bonusCap\": 3",
            "Các nhóm điểm thưởng cộng được 5, vượt mức tối đa 3. Hãy sửa cho khớp; nếu chủ ý chỉ tính"
                + " đến 3, ghi mức trần cho nhóm."),
        row(
            "\"share\": \"k\", \"percent\": 50",
            "\"leaf\": \"k\", \"count\": 1",
            "Điều kiện của loại “Tốt” đếm ở mục “k”, nhưng mục này không phải nội dung chấm. Hãy chọn"
                + " một nội dung chấm bên dưới."),
        row(
            "[\"d\", \"c\"]",
            "[\"d\", \"k\"]",
            "Nhóm không tính trùng “Mô hình” nêu mục “k” không phải nội dung chấm. Hãy nêu các nội"
                + " dung chấm bên dưới."),
        row(
            "\"leaf\": {\"type\": \"COUNT\", \"per\": 1}",
            "\"leaf\": {\"type\": \"COUNT\", \"per\": 1}, \"sanctions\": [{\"kind\":"
                + " \"NO_GRADE_FROM\", \"grade\": \"Yếu\"}]",
            "[e] Chế tài ở “III.1. Báo cáo chậm” không cho xếp loại thấp nhất “Yếu” trở lên, tức không"
                + " còn loại nào. Hãy chọn loại cao hơn."),
        row(
            "\"bonusCap\": 5",
            "\"bonusCap\": 7",
            "Mức tối đa của điểm thưởng là 7 nhưng các nhóm chỉ cộng được 5. Hãy sửa cho khớp."),
        row(
            "tối đa trừ 5 điểm",
            "tối đa trừ 10",
            "[e] “III.1. Báo cáo chậm”: cột điểm ghi tối đa 5 nhưng lời văn ghi 10. Hãy sửa cho"
                + " khớp."),
        row(
            "\"text\": \"Điểm thưởng\"",
            "\"text\": \"Điểm thưởng (tối đa 10 điểm)\"",
            "[II] “II. Điểm thưởng (tối đa 10 điểm)”: cột điểm ghi tối đa 5 nhưng lời văn ghi 10. Hãy"
                + " sửa cho khớp."),
        row(
            "Mỗi báo cáo trừ 1 điểm",
            "Mỗi báo cáo trừ 0,5 điểm",
            "[e] “III.1. Báo cáo chậm”: cột điểm ghi mỗi lần 1 nhưng lời văn ghi 0,5. Hãy sửa cho"
                + " khớp."),
        row(
            "\"per\": 1}",
            "\"per\": 6}",
            "[e] “III.1. Báo cáo chậm”: điểm mỗi lần (6) lớn hơn mức tối đa (5). Hãy sửa cho khớp."),
        row(
            "\"from\": 70, \"below\": 85",
            "\"from\": 70, \"below\": 80",
            "[b] “I.1.b. Theo khoảng”: hở khoảng từ 80 đến dưới 85. Hãy sửa cho liền nhau."),
        row(
            "\"from\": 70, \"below\": 85",
            "\"from\": 70, \"to\": 85",
            "[b] “I.1.b. Theo khoảng”: hai khoảng chồng lên nhau ở giá trị 85. Hãy sửa cho liền"
                + " nhau."),
        row(
            "{\"below\": 70, \"points\": 0}",
            "{\"from\": 10, \"below\": 70, \"points\": 0}",
            "[b] “I.1.b. Theo khoảng”: không có khoảng nào cho giá trị dưới 10. Hãy sửa cho liền"
                + " nhau."),
        row(
            "{\"from\": 85, \"points\": 4}",
            "{\"above\": 85, \"points\": 4}",
            "[b] “I.1.b. Theo khoảng”: không có khoảng nào cho đúng giá trị 85. Hãy sửa cho liền"
                + " nhau."),
        row(
            "{\"from\": 85, \"points\": 4}",
            "{\"from\": 85, \"below\": 95, \"points\": 4}",
            "[b] “I.1.b. Theo khoảng”: không có khoảng nào cho giá trị từ 95 trở lên. Hãy sửa cho"
                + " liền nhau."),
        row(
            "\"text\": \"Đủ\", \"points\": 2",
            "\"text\": \"Đủ\", \"points\": 3",
            "[a] “I.1.a. Chọn mức”: mức “Đủ” được 3 điểm, ngoài khoảng từ 0 đến 2. Hãy sửa điểm của"
                + " mức."),
        row(
            "\"from\": 5, \"below\": 8",
            "\"from\": 5, \"below\": 7",
            "Hở khoảng điểm từ 7 đến dưới 8 giữa “Khá” và “Tốt”. Hãy sửa cho liền nhau."),
        row(
            "\"name\": \"Khá\", \"from\": 5, \"below\": 8",
            "\"name\": \"Khá\", \"from\": 9, \"below\": 8",
            "Mức của “Khá” (9) phải thấp hơn mức của “Tốt” (8). Hãy sửa."),
        row(
            "\"percent\": 50",
            "\"percent\": 0",
            "Điều kiện của loại “Tốt” chưa có con số hợp lệ: mục “k” cần tỷ lệ trên 0 và không quá 100"
                + " %."),
        row(
            "\"share\": \"k\"",
            "\"share\": \"V\"",
            "Điều kiện của loại “Tốt” nêu mục “V” không có trong bảng điểm. Hãy chọn lại mục."),
        row(
            "\"grade\": \"Tốt\"",
            "\"grade\": \"Giỏi\"",
            "Hạn mức nêu loại “Giỏi” không có trong bảng điểm. Hãy sửa tên loại."),
        row(
            "\"percent\": 20",
            "\"percent\": 120",
            "Hạn mức của “Tốt” là 120 %, phải trên 0 và không quá 100 %."),
        row(
            "[\"d\", \"c\"]",
            "[\"d\", \"x\"]",
            "Nhóm không tính trùng “Mô hình” nêu nội dung chấm “x” không có trong bảng điểm. Hãy sửa"
                + " mã hoặc bỏ."),
        row(
            "\"leaves\": [\"d\", \"c\"]}",
            "\"leaves\": [\"d\", \"c\"]}, {\"name\": \"Ngược\", \"leaves\": [\"c\", \"d\"]}",
            "[d] Các nhóm không tính trùng xếp thứ tự vòng tròn: II.1 → I.2 → II.1. Hãy xếp các nội"
                + " dung này theo cùng một thứ tự ở mọi nhóm."),
        row(
            "\"text\": \"Nhiệm vụ\", \"max\": 10",
            "\"text\": \"Nhiệm vụ\", \"max\": 10, \"weight\": 2",
            "Các nhóm điểm chuẩn cộng được 20 điểm nhưng thang điểm là 10. Hãy sửa điểm tối đa của"
                + " nhóm hoặc thang điểm."),
        row(
            "\"text\": \"Tiêu chí\", \"max\": 6",
            "\"text\": \"Tiêu chí\", \"max\": 6, \"cap\": 7",
            "[k] “I.1. Tiêu chí” có mức trần 7 ngoài khoảng từ 0 đến điểm tối đa 6. Hãy sửa mức"
                + " trần."),
        row(
            "\"text\": \"Tiêu chí\", \"max\": 6",
            "\"text\": \"Tiêu chí\", \"max\": 6, \"floor\": 0",
            "[k] “I.1. Tiêu chí” có mức sàn 0 %, phải trên 0 và không quá 100 %. Hãy sửa mức sàn."),
        row(
            "\"leaf\": {\"type\": \"BINARY\"}",
            "\"leaf\": {\"type\": \"AUTO\", \"fact\": \"news\", \"of\": {\"type\": \"BINARY\"}}",
            "[d] “II.1. Khen thưởng”: hệ thống chỉ cho một con số, không tính được theo cách “Đạt"
                + " hoặc không đạt”. Hãy chọn cách khác."),
        row(
            "[{\"by\": \"TOTAL\"}",
            "[{\"by\": \"TOTAL\"}, {\"by\": \"GROUP\", \"of\": \"IX\"}",
            "Thứ tự so sánh nêu mục “IX” không có trong bảng điểm. Hãy chọn lại."),
        row(
            "\"leaf\": {\"type\": \"COUNT\", \"per\": 1}",
            "\"leaf\": {\"type\": \"COUNT\", \"per\": 1}, \"sanctions\": [{\"kind\":"
                + " \"NO_GRADE_FROM\", \"grade\": \"Giỏi\"}]",
            "[e] Chế tài ở “III.1. Báo cáo chậm” nêu loại “Giỏi” không có trong bảng điểm. Hãy sửa"
                + " tên loại."));
  }

  private static Arguments row(String from, String to, String sentence) {
    return Arguments.of(from, to, sentence);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("grave")
  void aGraveFaultIsNamedWithItsPlace(String from, String to, String sentence) {
    assertThat(ScoreFiles.lint(FileRun.file(changed(from, to))).grave()).contains(sentence);
  }

  static Stream<Arguments> doubts() {
    return Stream.of(
        row(
            "\"guide\": \"Chọn.\", ",
            "",
            "[a] “I.1.a. Chọn mức”: chưa có hướng dẫn chấm. Hãy bổ sung."),
        row(
            "\"guide\": \"Chọn.\", \"evidence\": \"Báo cáo\",",
            "\"guide\": \"Chọn.\",",
            "[a] “I.1.a. Chọn mức”: chưa nói cần minh chứng gì. Hãy bổ sung."),
        row(
            "\"text\": \"Đủ\", \"points\": 2",
            "\"text\": \"Đủ\", \"points\": 1.5",
            "[a] “I.1.a. Chọn mức”: không có mức nào đạt điểm tối đa 2. Hãy xem lại."),
        row(
            "{\"from\": 85, \"points\": 4}",
            "{\"from\": 85, \"points\": 3}",
            "[b] “I.1.b. Theo khoảng”: không có khoảng nào đạt điểm tối đa 4. Hãy xem lại."),
        row(
            "{\"type\": \"COUNT\", \"per\": 2}",
            "{\"type\": \"CHOICE\", \"options\": [{\"key\": \"x\", \"text\": \"Đủ\", \"points\": 4},"
                + " {\"key\": \"y\", \"text\": \"Không\", \"points\": 0, \"zeroParent\": true}]}",
            "[c] “I.2. Mô hình” có mức làm cả tiêu chí 0 điểm nhưng nằm ngay trong nhóm, không thuộc"
                + " tiêu chí nào. Hãy đặt vào một tiêu chí."),
        row(
            "\"leaf\": {\"type\": \"BINARY\"}",
            "\"leaf\": {\"type\": \"BEST_OF\", \"options\": [{\"key\": \"x\", \"text\": \"Đủ\","
                + " \"points\": 5, \"zeroParent\": true}]}",
            "[d] “II.1. Khen thưởng” có mức làm cả tiêu chí 0 điểm; điều này chỉ có tác dụng với cách"
                + " “Chọn mức”. Hãy xem lại."),
        row(
            "{\"type\": \"COUNT\", \"per\": 2}",
            "{\"type\": \"RATIO\", \"step\": 3}",
            "[c] “I.2. Mô hình”: điểm tối đa 4 không chia hết cho bước làm tròn 3 nên không đạt được"
                + " đúng mức này. Hãy xem lại."),
        row(
            "\"name\": \"Tốt\", \"from\": 8",
            "\"name\": \"Giỏi\", \"from\": 16}, {\"name\": \"Tốt\", \"from\": 8",
            "Loại “Giỏi” bắt đầu từ 16 nhưng tổng điểm cao nhất là 15, nên không đơn vị nào đạt được."
                + " Hãy xem lại."),
        row(
            "{\"by\": \"BY_HAND\"}]",
            "{\"by\": \"BY_HAND\"}, {\"by\": \"BASE\"}]",
            "Thứ tự so sánh nên kết thúc bằng quyết định của hội nghị khi vẫn bằng nhau."),
        row(
            "\"code\": \"I.2\"",
            "\"code\": \"I.5\"",
            "[c] Số thứ tự nhảy từ I.1 đến I.5. Hãy đánh số lại hoặc bổ sung mục còn thiếu."),
        row(
            "\"code\": \"I.1.b\"",
            "\"code\": \"I.1.d\"",
            "[b] Số thứ tự nhảy từ I.1.a đến I.1.d. Hãy đánh số lại hoặc bổ sung mục còn thiếu."),
        row(
            "\"code\": \"III\"",
            "\"code\": \"V\"",
            "[III] Số thứ tự nhảy từ II đến V. Hãy đánh số lại hoặc bổ sung mục còn thiếu."),
        row(
            "\"code\": \"I.2\"",
            "\"code\": \"I.1\"",
            "[c] Số thứ tự I.1 được dùng hai lần. Hãy đánh số lại."),
        row(
            "\"guide\": \"Chọn.\"",
            "\"guide\": \"Đã chấm ở nhóm II, không tính lại.\"",
            "[a] “I.1.a. Chọn mức” ghi không tính lại nhưng chưa thuộc nhóm không tính trùng nào. Hãy"
                + " đưa vào một nhóm, ở ô “Một việc chỉ tính một nơi”."),
        row(
            "\"text\": \"Tiêu chí\", \"max\": 6",
            "\"text\": \"Tiêu chí\", \"max\": 6, \"floor\": 50",
            "[k] “I.1. Tiêu chí” có mức sàn nhưng không loại nào lấy mức sàn làm điều kiện. Hãy thêm"
                + " điều kiện vào loại cần xét."),
        row(
            "\"deductionCap\": 5",
            "\"deductionCap\": 3",
            "Các nhóm điểm trừ cộng được 5, vượt mức tối đa 3: phần vượt không bao giờ được tính."));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("doubts")
  void aDoubtIsNamedWithItsPlace(String from, String to, String sentence) {
    var checked = ScoreFiles.lint(FileRun.file(changed(from, to)));

    assertThat(checked.doubts()).containsExactly(sentence);
    assertThat(checked.grave()).isEmpty();
  }

  @Test
  void aGroupNumberedInAnotherWayIsNoJump() {
    var checked = ScoreFiles.lint(FileRun.file(changed("\"code\": \"II\"", "\"code\": \"T\"")));

    assertThat(checked.doubts()).isEmpty();
  }

  @Test
  void aFactScoredAtTwoLeavesIsNamed() {
    var auto =
        "{\"type\": \"AUTO\", \"fact\": \"lateDays\", \"of\": {\"type\": \"COUNT\", \"per\": 1}}";
    var table =
        SOUND
            .replace("{\"type\": \"COUNT\", \"per\": 1}", auto)
            .replace("{\"type\": \"COUNT\", \"per\": 2}", auto);

    assertThat(ScoreFiles.lint(FileRun.file(table)).doubts())
        .containsExactly(
            "[e] Số liệu “lateDays” được chấm hai lần, ở “I.2. Mô hình” và “III.1. Báo cáo chậm”. Hãy"
                + " bỏ một nơi hoặc đưa cả hai vào một nhóm không tính trùng.");
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        row(
            "\"type\": \"BINARY\"",
            "\"type\": \"MAGIC\"",
            "groups[1].children[0].leaf.type: “MAGIC” không có trong danh sách DIRECT, BINARY,"),
        row("\"max\": 4, \"guide\"", "\"max\": NaN, \"guide\"", "NaN và Infinity không được nhận."),
        row("\"max\": 4, \"guide\"", "\"max\": 1e400, \"guide\"", ".max: số quá lớn"),
        row("\"scale\": 10", "\"scale\": " + "1".repeat(2000), "có số quá dài."),
        row("\"scale\": 10", "\"scale\": " + "[".repeat(2000), "lồng nhau quá sâu."),
        row("\"by\": \"BY_HAND\"}]", "\"by\": \"BY_HAND\"}", "không phải JSON đúng"),
        row("{\"title\"", "[{\"title\"", " phải chứa một đối tượng { }."),
        row("\"scale\": 10", "\"scale\": \"10\"", "scale: phải là một số."),
        row("\"scale\": 10, ", "", "scale: còn thiếu, phải là một số."),
        row(
            "\"evidence\": \"Sổ theo dõi\"",
            "\"evidense\": \"Sổ\"",
            "groups[2].children[0].evidense: không có trường này; có lẽ là evidence. Chỉ nhận:"),
        row("\"bonusCap\"", "\"bonuscap\"", ": bonuscap: không có trường này; có lẽ là bonusCap."),
        row("\"scale\": 10", "\"scale\": -10", "scale: không được âm."),
        row("\"scale\": 10", "\"scale\": null", "scale: không ghi null; không có thì bỏ hẳn"),
        row(
            "\"key\": \"b\"",
            "\"key\": \" \"",
            "groups[0].children[0].children[1].key: không được"),
        row(
            "\"role\": \"BONUS\"",
            "\"leaf\": {\"type\": \"DIRECT\"}",
            "groups[1].leaf: nội dung chấm phải nằm trong children của một nhóm."),
        row(
            "\"conditions\": [{\"share\": \"k\", \"percent\": 50}]",
            "\"conditions\": [\"có mô hình mới\"]",
            "grades[0].conditions[0]: phải là một đối tượng { }."),
        row("\"key\": \"b\"", "\"key\": \"a\"", "Hai mục cùng mã (key) “a”."),
        row("\"title\": \"Bảng\",", "\"title\": \"Bảng\", \"title\": \"B\",", "ghi hai lần."),
        row("\"title\": \"Bảng\",", "\"title\": \"Bảng\"", "không phải JSON đúng ở dòng 1, cột"),
        row(
            "\"share\": \"k\", \"percent\": 50",
            "\"share\": \"k\", \"count\": 50",
            "grades[0].conditions[0].count: không có trường này."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("broken")
  void aTableThatIsNoneIsRefusedWithItsPlace(String from, String to, String sentence) {
    assertThatThrownBy(() -> ScoreFiles.lint(FileRun.file(changed(from, to))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("\"x\": {\"n\": 1}", "Đơn vị A: bảng điểm không có nội dung chấm “x”."),
        Arguments.of(
            "\"d\": {\"n\": 1}", "Đơn vị A, II.1. Khen thưởng: phải ghi dạng {\"yes\": true}."),
        Arguments.of(
            "\"b\": {}",
            "Đơn vị A, I.1.b. Theo khoảng: phải ghi dạng {\"done\": 17, \"due\": 20}."),
        Arguments.of("\"d\": null", "units[0].leaves.d: phải là một đối tượng { }."),
        Arguments.of(
            "\"d\": {\"is\": \"NO\"}",
            "“NO” không có trong danh sách NOT_ARISEN, NOT_ASSIGNED, NOT_FUNDED."),
        Arguments.of(
            "\"a\": {\"option\": \"m9\"}",
            "Đơn vị A, I.1.a. Chọn mức: không có mức “m9”; các mức là m1, m2."),
        Arguments.of(
            "\"c\": {\"n\": -1}", "Đơn vị A, I.2. Mô hình: Số lần phải là số nguyên từ 0 trở lên."),
        Arguments.of("\"c\": {\"n\": 1e400}", "Đơn vị A: units[0].leaves.c.n: số quá lớn"),
        Arguments.of("\"c\": {\"n\": NaN}", "NaN và Infinity không được nhận."),
        Arguments.of(
            "\"c\": {\"is\": \"NOT_ARISEN\"}",
            "Đơn vị A, I.2. Mô hình: Tiêu chí này không được chọn “Không phát sinh”."),
        Arguments.of(
            "\"b\": {\"done\": 3, \"due\": 0}",
            "Đơn vị A, I.1.b. Theo khoảng: Tổng số phải lớn hơn 0;"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void aWrongInputIsRefusedWithItsPlace(String leaf, String sentence) {
    var inputs = "{\"units\": [{\"unit\": \"A\", \"leaves\": {" + leaf + "}}]}";
    var table = FileRun.file(SOUND);

    assertThatThrownBy(() -> FileRun.of(table, inputs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  static Stream<Arguments> units() {
    return Stream.of(
        Arguments.of("{\"unit\": \" \"}", "units[0].unit: không được để trống."),
        Arguments.of(
            "{\"unit\": \"A\", \"columns\": [{\"name\": \"Tự chấm\", \"leaves\": {\"c\": {\"n\": 2}}},"
                + " {\"name\": \"Khối\", \"completed\": true, \"leaves\": {\"c\": {\"n\": 1}}}]}",
            "Đơn vị A, cột “Khối”, I.2. Mô hình: khác cột “Tự chấm” mà chưa có ý kiến. Hãy ghi ý kiến"
                + " ở comments."),
        Arguments.of(
            "{\"unit\": \"A\", \"columns\": [{\"name\": \"Khối\", \"leaves\": {\"x\": {\"n\": 2}}}]}",
            "Đơn vị A, cột “Khối”: bảng điểm không có nội dung chấm “x”."),
        Arguments.of(
            "{\"unit\": \"A\", \"leaves\": {}, \"columns\": []}",
            "units[0].leaves: chỉ ghi một trong hai: leaves hoặc columns."),
        Arguments.of(
            "{\"unit\": \"A\"}, {\"unit\": \"A \"}",
            "units[1]: đơn vị “A” có hai lần. Hãy bỏ bớt."),
        Arguments.of(
            "{\"unit\": \"A\", \"passed\": [\"Giỏi\"]}",
            "Đơn vị A, passed: bảng điểm không có loại “Giỏi”."),
        Arguments.of(
            "{\"unit\": \"A\"}, {\"unit\": \"B\"}], \"decisions\": [[\"A\", \"B\"], [\"B\", \"A\"]",
            "decisions: đơn vị “B” có hai lần. Hãy gộp thành một quyết định."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("units")
  void aWrongUnitIsRefusedWithItsPlace(String unit, String sentence) {
    var table = FileRun.file(SOUND);

    assertThatThrownBy(() -> FileRun.of(table, "{\"units\": [" + unit + "]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aRuleThatCannotBeCarriedOutKeepsTheTableFromBeingScored() {
    var table = FileRun.file(changed("[\"d\", \"c\"]", "[\"d\", \"x\"]"));

    assertThatThrownBy(() -> FileRun.of(table, "{\"units\": []}"))
        .hasMessageContaining("“x” không có trong bảng điểm");
  }
}
