package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.Refused;

/** Files that are no score tables, or mean harm: one sentence, nothing read in part. */
class HostileFilesTest {

  private static final byte[] GOOD =
      WordFiles.docx(List.of(), List.of(List.of("TT", "Nội dung", "Điểm tối đa")), List.of());

  private static void refuses(String name, byte[] content, String sentence) {
    assertThatThrownBy(() -> SourceFile.read(name, content))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().getFirst().sentence()).contains(sentence);
            });
  }

  /** The parts of a file with one of them replaced or added. */
  private static byte[] with(byte[] file, String part, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(file));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(to);
        }
      }
      to.putNextEntry(new ZipEntry(part));
      to.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "bang.docx, '', Tệp rỗng",
    "bang.pdf, %PDF-1.7 …, từ tệp PDF",
    "bang.docx, chỉ là chữ, không phải tệp Word",
    "bang.xlsx, chỉ là chữ, không phải tệp Excel",
    "bang.docx, PKhỏng, không phải tệp Word"
  })
  void whatIsNoOfficeFileIsRefusedWithWhatToDo(String name, String content, String sentence) {
    refuses(name, text(content), sentence);
  }

  @Test
  void oldAndLockedFilesAreRefused() {
    var old = new byte[600];
    old[0] = (byte) 0xd0;
    old[1] = (byte) 0xcf;

    refuses("bang.doc", old, "lưu dạng .docx");
    refuses("bang.xls", old, "lưu dạng .xlsx");
  }

  @Test
  void macrosAreRefused() throws IOException {
    refuses("bang.docm", with(GOOD, "word/vbaProject.bin", new byte[10]), "có macro");
  }

  @Test
  void anExternalEntityIsNeverFetched() throws IOException {
    var xml =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&x;</w:t></w:r>"
            + "</w:p></w:tc></w:tr></w:tbl></w:body></w:document>";

    refuses("bang.docx", with(GOOD, "word/document.xml", text(xml)), "khai báo lạ");
  }

  @Test
  void aZipBombIsStopped() throws IOException {
    var zeros = new ByteArrayOutputStream();
    zeros.write(new byte[90 * 1024 * 1024]);

    refuses("bang.docx", with(GOOD, "word/media/a.bin", zeros.toByteArray()), "lớn bất thường");
  }

  @Test
  void aDocumentWithoutATableIsRefused() {
    refuses(
        "bang.docx",
        WordFiles.docx(document -> document.createParagraph().createRun().setText("Kính gửi")),
        "không có bảng nào");
  }

  @Test
  void anEmptyWorkbookIsRefused() {
    refuses("bang.xlsx", ExcelFiles.xlsx("Trang 1", List.of()), "không có dữ liệu");
  }

  @Test
  void aTableThatIsNoScoreTableGivesNothing() {
    var file =
        SourceFile.read(
            "bang.docx",
            WordFiles.docx(
                List.of(), List.of(List.of("Họ tên", "Ngày sinh"), List.of("", "")), List.of()));
    var draft = TableReading.read(file, file.likeliest(), List.of(), "Bảng");

    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.notes(Note.Kind.LOOK).map(Note::sentence))
        .anyMatch(s -> s.contains("không thấy mục nào"));
  }

  @Test
  void tooManyRowsAreRefused() {
    var row = "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>";
    var xml =
        "<w:document xmlns:w=\"w\"><w:body><w:tbl>"
            + row.repeat(200_000)
            + "</w:tbl></w:body></w:document>";

    assertThatThrownBy(
            () -> SourceFile.read("bang.docx", with(GOOD, "word/document.xml", text(xml))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("5.000 dòng");
    refuses(
        "bang.xlsx",
        ExcelFiles.xlsx(book -> {
          var sheet = book.createSheet("Bảng");
          for (int i = 0; i < 6_000; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i);
          }
        }),
        "5.000 dòng");
  }
}
