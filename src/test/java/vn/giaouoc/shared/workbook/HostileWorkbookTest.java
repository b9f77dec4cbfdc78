package vn.giaouoc.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.workbook.WorkbookCell.Kind;

class HostileWorkbookTest {

  private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

  /** Reads everything and returns the one sentence of the refusal. */
  private static Refused refusal(byte[] file) {
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> {
              try (var book = SafeWorkbook.open(new ByteArrayInputStream(file))) {
                book.sheets();
              }
            });
    assertThat(refused).as("the file must be refused").isNotNull();
    assertThat(refused.reasons()).hasSize(1);
    return refused;
  }

  private static String sentence(byte[] file) {
    var refused = refusal(file);
    assertThat(refused.status()).isEqualTo(422);
    return refused.reasons().getFirst().sentence();
  }

  private static String tooLarge(byte[] file) {
    var refused = refusal(file);
    assertThat(refused).isInstanceOf(Oversized.class);
    assertThat(refused.status()).isEqualTo(413);
    return refused.reasons().getFirst().sentence();
  }

  @Test
  void whatIsNoXlsxIsNamedForWhatItIs() throws IOException {
    assertThat(sentence(new byte[0])).startsWith("Tệp trống");
    assertThat(sentence("Mục;Điểm\n1;2".getBytes(StandardCharsets.UTF_8)))
        .startsWith("Tệp không phải bảng tính Excel (.xlsx)");
    assertThat(sentence(new RawWorkbook().with("content.xml", "<x/>").bytes())).contains(".ods");
    assertThat(sentence(new RawWorkbook().with("xl/workbook.bin", "x").bytes())).contains(".xlsb");
    assertThat(sentence(new RawWorkbook().with("word/document.xml", "<x/>").bytes()))
        .contains("không phải bảng tính");
    var old = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      book.createSheet("a");
      book.write(old);
    }
    assertThat(sentence(old.toByteArray())).contains(".xls)").contains("lưu thành");
  }

  @Test
  void aFileWithAPasswordSaysSo() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var office = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream inside = encryptor.getDataStream(office)) {
        inside.write(RawWorkbook.of(ROW).bytes());
      }
      office.writeFilesystem(out);
    }
    assertThat(sentence(out.toByteArray())).contains("mật khẩu");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, macro",
    "xl/macrosheets/sheet1.xml, macro",
    "xl/activeX/activeX1.bin, ActiveX",
    "xl/externalLinks/externalLink1.xml, bên ngoài",
    "xl/connections.xml, bên ngoài",
    "xl/queryTables/queryTable1.xml, bên ngoài",
    "xl/embeddings/oleObject1.bin, OLE"
  })
  void whatCouldRunOrFetchSomethingIsRefusedUnread(String part, String word) {
    assertThat(sentence(RawWorkbook.of(ROW).with(part, "x").bytes()))
        .contains(word)
        .contains("Hãy xóa chúng");
  }

  @Test
  void allDangersAreNamedAtOnce() {
    assertThat(
            sentence(
                RawWorkbook.of(ROW)
                    .with("xl/vbaProject.bin", "x")
                    .with("xl/externalLinks/externalLink1.xml", "x")
                    .bytes()))
        .contains("macro")
        .contains("bên ngoài");
  }

  @Test
  void noEntityIsEverResolved() throws IOException {
    var secret = Files.createTempFile("giaouoc", ".txt");
    Files.writeString(secret, "bí mật của máy chủ");
    var sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is>"
            + "</c></row></sheetData></worksheet>";
    assertThat(sentence(RawWorkbook.of(ROW).with("xl/worksheets/sheet1.xml", sheet).bytes()))
        .contains("DTD");
    assertThat(
            sentence(
                RawWorkbook.of(ROW).with("xl/workbook.xml", "<!DOCTYPE a><workbook/>").bytes()))
        .contains("DTD");
    Files.delete(secret);
  }

  @Test
  void twoHundredThousandRowsAreRefusedAtTheFirstTooMany() {
    var rows = new StringBuilder();
    for (int r = 1; r <= 200_000; r++) {
      rows.append("<row r='")
          .append(r)
          .append("'><c r='A")
          .append(r)
          .append("'><v>")
          .append(r * 7919L % 1000)
          .append("</v></c></row>");
    }
    assertThat(tooLarge(RawWorkbook.of(rows.toString()).bytes()))
        .isEqualTo(
            "Trang “Trang 1” có hơn 20.000 dòng (dừng ở dòng 20001) nên không đọc. Hãy chỉ để lại"
                + " các dòng của bảng rồi nạp lại.");
  }

  @Test
  void aMillionEmptyStyledRowsAreNotRows() {
    var rows = new StringBuilder(ROW);
    for (int r = 2; r <= 100_000; r++) {
      rows.append("<row r='").append(r).append("' s='").append(r % 977).append("'/>");
    }
    try (var book = RawWorkbook.of(rows.toString()).open()) {
      assertThat(book.sheet("Trang 1").rows()).hasSize(1);
    }
  }

  @Test
  void aZipBombStopsBeforeItFillsTheMemory() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : new String[] {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<a>".getBytes(StandardCharsets.UTF_8));
        var blanks = new byte[1_000_000];
        java.util.Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 500; i++) {
          zip.write(blanks);
        }
        zip.closeEntry();
      }
    }
    assertThat(out.size()).isLessThan(2_000_000);
    assertThat(tooLarge(out.toByteArray())).contains("giải nén lớn bất thường");
  }

  @Test
  void manyModerateSheetsTogetherAreTooMuchToo() {
    var cell = new StringBuilder();
    for (int c = 1; c <= 400; c++) {
      cell.append("<c r='")
          .append(WorkbookCell.address(1, c))
          .append("'><v>")
          .append(c)
          .append("</v></c>");
    }
    var limits = new WorkbookLimits(1_000_000, 1_000_000, 200, 10, 10, 10, 500, 300, 100);
    var refused =
        catchThrowableOfType(
            Oversized.class,
            () -> {
              var file = Files.createTempFile("giaouoc", ".xlsx");
              Files.write(file, RawWorkbook.of("<row r='1'>" + cell + "</row>").bytes());
              try (var book = SafeWorkbook.open(file, limits)) {
                book.sheets();
              } finally {
                Files.delete(file);
              }
            });
    assertThat(refused.reasons().getFirst().sentence()).contains("ô KO1");
  }

  @Test
  void aCellFarToTheRightAndACellTooLongAreNamed() {
    assertThat(tooLarge(RawWorkbook.of("<row r='3'><c r='XFD3'><v>1</v></c></row>").bytes()))
        .contains("ô XFD3")
        .contains("quá cột SF");
    assertThat(
            tooLarge(
                RawWorkbook.of(
                        "<row r='2'><c r='B2' t='inlineStr'><is><t>"
                            + "ă".repeat(20_000)
                            + "</t></is></c></row>")
                    .bytes()))
        .startsWith("Ô B2, trang “Trang 1” dài quá 10000 ký tự");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e400", "-1E+308", "INF", "0x10", "1,5", "9999999999999999"})
  void numbersThatAreNoneAreErrorsOfTheirCell(String value) {
    try (var book = RawWorkbook.of("<row r='1'><c r='A1'><v>" + value + "</v></c></row>").open()) {
      var cell = book.sheet("Trang 1").rows().getFirst().at(1);
      assertThat(cell.kind()).isEqualTo(Kind.ERROR);
      assertThat(cell.number()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'/>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
        "<row r='1'><c r='0'><v>1</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></row>",
        "<row r='9999999'/>"
      })
  void aSheetNoProgramWritesIsADamagedFile(String rows) {
    assertThat(sentence(RawWorkbook.of(rows).bytes())).startsWith("Tệp bị hỏng");
  }

  @Test
  void aFileCutShortOrWithoutSheetsIsADamagedFile() {
    var whole = RawWorkbook.of(ROW).bytes();
    assertThat(sentence(java.util.Arrays.copyOf(whole, whole.length - 30)))
        .startsWith("Tệp bị hỏng");
    assertThat(sentence(RawWorkbook.of(ROW).with("xl/workbook.xml", "<workbook/>").bytes()))
        .startsWith("Tệp bị hỏng");
    var flipped = whole.clone();
    for (int i = 40; i < whole.length / 2; i++) {
      flipped[i] ^= 0x55;
    }
    assertThat(sentence(flipped)).isNotEmpty();
  }

  @Test
  void aSheetThatLiesElsewhereIsNeverFetched() {
    var book =
        RawWorkbook.of(ROW)
            .with(
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships><Relationship Id="rId1" TargetMode="External"
                Target="http://127.0.0.1:1/sheet1.xml"/></Relationships>\
                """);
    assertThat(sentence(book.bytes())).startsWith("Tệp bị hỏng");
  }
}
