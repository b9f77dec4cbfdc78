package vn.giaouoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaouoc.scoring.intake.WordFiles;

/** What {@code table from-xlsx} and {@code table from-docx} print and answer. */
class TableFromFileTest {

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(String... words) {
    return RootCommand.line(new Nothing())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }

  private String docx() throws IOException {
    var rows =
        List.of(
            List.of("TT", "Nội dung tiêu chí", "Điểm tối đa", "Cách chấm"),
            List.of("I", "Nhiệm vụ", "5", ""),
            List.of("1", "Báo cáo", "5", "Mỗi báo cáo chậm trừ 0,5 điểm"));
    var bytes = WordFiles.docx(List.of("Bảng điểm thi đua"), rows, List.of());
    return Files.write(folder.resolve("phu-luc.docx"), bytes).toString();
  }

  private String xlsx() throws IOException {
    var file = folder.resolve("bang.xlsx");
    try (var book = new XSSFWorkbook();
        var to = Files.newOutputStream(file)) {
      for (var name : List.of("Năm 2025", "Năm 2026")) {
        var sheet = book.createSheet(name);
        for (var row :
            List.of(
                List.of("TT", "Tiêu chí", "Điểm"),
                List.of("I", name, "5"),
                List.of("1", "Việc", "5"))) {
          var made = sheet.createRow(sheet.getLastRowNum() + 1);
          row.forEach(
              text -> made.createCell(Math.max(0, made.getLastCellNum())).setCellValue(text));
        }
      }
      book.write(to);
    }
    return file.toString();
  }

  @Test
  void aWordFileBecomesATableThatLintReads() throws IOException {
    var json = folder.resolve("bang.json");

    assertThat(run("table", "from-docx", docx(), "--out", json.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(errors.toString())
        .contains("Đọc 3 dòng: 1 nhóm, tiêu chí; 1 nội dung chấm")
        .contains("dòng 3, I.1: Trừ dần mỗi lần, từ chữ “Mỗi báo cáo chậm trừ 0,5 điểm”")
        .contains("Cần xem: Không thấy mức xếp loại");
    assertThat(Files.readString(json)).contains("\"title\":\"Bảng điểm thi đua\"");
    assertThat(run("table", "lint", json.toString())).isZero();
    assertThat(out.toString()).contains("0 lỗi phải sửa");
  }

  @Test
  void aSheetIsChosenByName() throws IOException {
    assertThat(run("table", "from-xlsx", xlsx(), "--sheet", "năm 2026")).isZero();
    assertThat(out.toString()).contains("\"text\":\"Năm 2026\"").doesNotContain("Năm 2025");
    assertThat(errors.toString())
        .startsWith("Đã đọc “Năm 2026”; trong tệp có: Năm 2025, Năm 2026.");
  }

  @Test
  void aWrongFileOrSheetIsOneLineThatSaysWhatToDo() throws IOException {
    assertThat(run("table", "from-xlsx", xlsx(), "--sheet", "Quý 1")).isOne();
    assertThat(errors.toString())
        .isEqualTo("Tệp không có “Quý 1”. Trong tệp có: Năm 2025, Năm 2026.\n");
    assertThat(run("table", "from-xlsx", docx())).isOne();
    assertThat(run("table", "from-docx", folder.resolve("khong-co.docx").toString())).isOne();
    assertThat(errors.toString()).contains("Không có tệp");
    assertThat(run("table", "from-docx")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }
}
