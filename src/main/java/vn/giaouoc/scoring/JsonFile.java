package vn.giaouoc.scoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A JSON file a person wrote. What is wrong with it is an {@link IllegalArgumentException} that
 * names the file, the place and what to do, in Vietnamese.
 */
final class JsonFile {

  private static final int MEGABYTES = 64;
  private static final int LARGEST = MEGABYTES * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonFile() {}

  /** What a file states; what the reader refuses is said with the name of the file. */
  static <T> T read(Path file, Function<Map<?, ?>, T> reader) {
    var json = parse(file);
    try {
      return reader.apply(json);
    } catch (IllegalArgumentException e) {
      throw refused(file, ": " + e.getMessage(), e);
    }
  }

  private static Map<?, ?> parse(Path file) {
    var text = text(file);
    if (text.isBlank()) {
      throw refused(file, " trống, chưa có nội dung.", null);
    }
    if (text.startsWith("PK")) {
      throw refused(
          file,
          " không phải JSON mà là tệp nén hoặc tệp Word, Excel. Hãy đổi bằng table from-docx hoặc"
              + " table from-xlsx trước.",
          null);
    }
    try {
      return Json.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (JacksonException e) {
      throw refused(file, fault(String.valueOf(e.getOriginalMessage()), e.getLocation()), e);
    }
  }

  private static String text(Path file) {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " là thư mục. Hãy ghi tên một tệp.");
    }
    if (Files.notExists(file)) {
      throw new IllegalArgumentException("Không có tệp " + file + ".");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refused(file, " lớn hơn " + MEGABYTES + " MB, không đọc.", null);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused(file, " không phải chữ UTF-8. Hãy lưu lại tệp với mã hóa UTF-8.", e);
    } catch (IOException e) {
      throw refused(file, " không đọc được. Hãy kiểm tra quyền đọc tệp.", e);
    }
  }

  private static IllegalArgumentException refused(
      Path file, String why, @Nullable Exception cause) {
    return new IllegalArgumentException("Tệp " + file + why, cause);
  }

  /** The reader's English in Vietnamese, for the slips that occur. */
  private static String fault(String english, @Nullable TokenStreamLocation at) {
    if (english.startsWith("Not an object")) {
      return " phải chứa một đối tượng { }.";
    }
    var place =
        at == null || at.getLineNr() < 1
            ? ""
            : " ở dòng " + at.getLineNr() + ", cột " + at.getColumnNr();
    return " không phải JSON đúng" + place + ": " + why(english);
  }

  private static String why(String english) {
    if (english.startsWith("Duplicate")) {
      return "một trường được ghi hai lần.";
    }
    if (english.startsWith("Non-standard token") || english.contains("not a Number")) {
      return "không phải là số; NaN và Infinity không được nhận.";
    }
    if (english.contains("nesting depth")) {
      return "lồng nhau quá sâu.";
    }
    if (english.contains("Number value length")) {
      return "có số quá dài.";
    }
    if (english.startsWith("Unexpected end-of-input")) {
      return "tệp kết thúc khi còn thiếu dấu đóng ngoặc.";
    }
    return "thừa hoặc thiếu dấu phẩy, ngoặc, nháy kép, hoặc có ký tự lạ.";
  }
}
