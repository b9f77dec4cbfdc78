package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no JSON object is refused by name, with what to do. */
class JsonFileTest {

  @TempDir private Path folder = Path.of("");

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("t.json"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(Path file, String sentence) {
    assertThatThrownBy(() -> JsonFile.read(file, json -> json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence.replace("#", file.toString()));
  }

  @Test
  void aMarkOfByteOrderAsEditorsWriteItIsPassedOver() throws IOException {
    assertThat(JsonFile.<Object>read(file("\uFEFF{\"a\": 1}"), json -> json.get("a"))).isEqualTo(1);
  }

  @Test
  void aFileWithoutContentIsCalledEmpty() throws IOException {
    refused(file(""), "Tệp # trống, chưa có nội dung.");
    refused(file(" \n"), "Tệp # trống, chưa có nội dung.");
  }

  @Test
  void aFolderOrAMissingFileIsNamed() {
    refused(folder, "# là thư mục. Hãy ghi tên một tệp.");
    refused(folder.resolve("x.json"), "Không có tệp #.");
  }

  @Test
  void otherCharactersThanUtf8AreRefused() throws IOException {
    refused(
        file("{\"a\": \"Sở\"}".getBytes(StandardCharsets.UTF_16)),
        "Tệp # không phải chữ UTF-8. Hãy lưu lại tệp với mã hóa UTF-8.");
  }

  @Test
  void anOfficeFileIsSentToTheImport() throws IOException {
    refused(
        file("PK\u0003\u0004"),
        "Tệp # không phải JSON mà là tệp nén hoặc tệp Word, Excel. Hãy đổi bằng table from-docx hoặc"
            + " table from-xlsx trước.");
  }

  @Test
  void aSlipIsSaidWithItsLineWhereThereIsOne() throws IOException {
    refused(
        file("{\n\"a\": 1,\n}"),
        "Tệp # không phải JSON đúng ở dòng 3, cột 1: thừa hoặc thiếu dấu phẩy, ngoặc, nháy kép, hoặc"
            + " có ký tự lạ.");
    refused(file("{\"a\": " + "[".repeat(2000)), "Tệp # không phải JSON đúng: lồng nhau quá sâu.");
    refused(file("[1]"), "Tệp # phải chứa một đối tượng { }.");
  }

  @Test
  void whatTheReaderRefusesIsSaidWithTheNameOfTheFile() throws IOException {
    var file = file("{}");

    assertThatThrownBy(() ->
            JsonFile.read(
                file,
                json -> {
                  throw new IllegalArgumentException("title: còn thiếu.");
                }))
        .hasMessage("Tệp " + file + ": title: còn thiếu.");
  }
}
