package vn.giaouoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code score} and {@code table lint} print and answer; nothing is started. */
class ScoreCommandTest {

  private static final String COUNCIL = "src/main/resources/score-tables/hdnd-thanh-hoa.json";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private String inputs = "";

  @BeforeEach
  void inputs() throws IOException {
    inputs =
        file("in.json", "{\"units\": [{\"unit\": \"A\", \"leaves\": {\"I.3.a\": {\"n\": 0}}}]}");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... words) {
    return RootCommand.line(new Nothing())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }

  @Test
  void aRunPrintsOneJsonObject() {
    assertThat(run("score", "--table", COUNCIL, "--inputs", inputs)).isZero();
    assertThat(out.toString()).startsWith("{\"engine\"").contains("\"total\":5").endsWith("}\n");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void anExplanationIsVietnamese() {
    assertThat(run("score", "--table", COUNCIL, "--inputs", inputs, "--explain", "A:I.3.a"))
        .isZero();
    assertThat(out.toString())
        .contains("Đã nhập: 0")
        .contains("Cách tính: 0 thuộc khoảng dưới 1 nghị quyết: 5 điểm");
  }

  @Test
  void aTableThatDoesNotAddUpIsScoredWithAWarning() throws IOException {
    var table =
        file(
            "t.json",
            "{\"title\": \"B\", \"scale\": 9, \"ties\": [{\"by\": \"TOTAL\"}], \"groups\": [{\"key\":"
                + " \"I\", \"text\": \"I\", \"max\": 5, \"children\": [{\"key\": \"I.3.a\", \"text\":"
                + " \"a\", \"max\": 5, \"leaf\": {\"type\": \"DIRECT\"}}]}]}");

    assertThat(run("score", "--table", table, "--inputs", inputs)).isZero();
    assertThat(errors.toString())
        .isEqualToNormalizingNewlines(
            "Đã chấm, nhưng bảng điểm có 1 lỗi phải sửa; gõ table lint " + table + " để xem.\n");
    assertThat(run("table", "lint", table)).isEqualTo(1);
    assertThat(out.toString()).contains("Lỗi: Các nhóm điểm chuẩn cộng được 5 điểm");
  }

  @Test
  void aSoundTableIsCodeZero() {
    assertThat(run("table", "lint", COUNCIL)).isZero();
    assertThat(out.toString()).contains("0 lỗi phải sửa, 1 lưu ý.");
  }

  @Test
  void severalFaultsOfAFileAreOneLineAndCodeOne() throws IOException {
    var wrong =
        file(
            "w.json",
            "{\"units\": [{\"unit\": \"A\", \"leaves\": {\"x\": {\"n\": 1}, \"I.3.a\": {\"n\": -1}}}]}");

    assertThat(run("score", "--table", COUNCIL, "--inputs", wrong)).isEqualTo(1);
    assertThat(errors.toString().lines())
        .containsExactly(
            "Tệp "
                + wrong
                + ": Đơn vị A: bảng điểm không có nội dung chấm “x”. Đơn vị A, I.3.a. Số nghị quyết bị đình"
                + " chỉ, bãi bỏ hoặc bị kiến nghị vì trái pháp luật: Giá trị không được âm.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMissingFileOrUnitIsOneLineAndCodeOne() {
    assertThat(run("score", "--table", "khong-co.json", "--inputs", inputs)).isEqualTo(1);
    assertThat(run("table", "lint", "khong-co.json")).isEqualTo(1);
    assertThat(run("score", "--table", COUNCIL, "--inputs", inputs, "--explain", "B")).isEqualTo(1);
    assertThat(errors.toString().lines())
        .containsExactly(
            "Không có tệp khong-co.json.",
            "Không có tệp khong-co.json.",
            "Không có đơn vị “B” trong tệp số liệu. Hãy ghi đúng tên ở trường unit.");
  }

  @Test
  void aSlipOfTheCommandIsOneLineAndCodeTwo() {
    assertThat(run("score")).isEqualTo(2);
    assertThat(run("score", "--table", COUNCIL)).isEqualTo(2);
    assertThat(run("table", "lint")).isEqualTo(2);
    assertThat(run("table", "check", COUNCIL)).isEqualTo(2);
    assertThat(run("score", "--tabel", COUNCIL)).isEqualTo(2);
    assertThat(run("table", "lint", COUNCIL, "thừa")).isEqualTo(2);
    assertThat(errors.toString().lines())
        .containsExactly(
            "Thiếu --table=TỆP, --inputs=TỆP. Gõ --help để xem cách dùng.",
            "Thiếu --inputs=TỆP. Gõ --help để xem cách dùng.",
            "Thiếu TỆP. Gõ --help để xem cách dùng.",
            "Không hiểu “check " + COUNCIL + "” trong lệnh. Gõ --help để xem cách dùng.",
            "Không hiểu “--tabel " + COUNCIL + "” trong lệnh. Gõ --help để xem cách dùng.",
            "Không hiểu “thừa” trong lệnh. Gõ --help để xem cách dùng.");
  }
}
