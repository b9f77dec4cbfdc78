package vn.giaouoc.scoring.intake;

import java.nio.charset.StandardCharsets;
import vn.giaouoc.shared.Refused;

/** Tells by its first bytes what a file is, to say what to do with one that is not taken. */
final class FileSigns {

  private FileSigns() {}

  /**
   * Refuses what is no ZIP, and so neither .docx nor .xlsx.
   *
   * @param program in which the file should be opened: Word or Excel
   * @param ending as which it should be saved
   */
  static void mustBePacked(byte[] content, String program, String ending) {
    if (content.length == 0) {
      throw Refused.because("Tệp rỗng. Hãy chọn lại tệp.");
    }
    if (starts(content, "PK")) {
      return;
    }
    if (starts(content, "%PDF")) {
      throw Refused.because(
          "Không đọc bảng từ tệp PDF. Hãy mở tệp gốc trong %s và lưu dạng %s."
              .formatted(program, ending));
    }
    if (content.length > 3 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf) {
      throw Refused.because(
          "Tệp ở dạng cũ (.doc, .xls) hoặc có đặt mật khẩu nên không đọc được. Hãy mở tệp trong %s, bỏ mật khẩu nếu có, và lưu dạng %s."
              .formatted(program, ending));
    }
    throw Refused.because(
        "Tệp không phải tệp %s. Hãy mở tệp trong %s và lưu dạng %s."
            .formatted(program, program, ending));
  }

  private static boolean starts(byte[] content, String sign) {
    var bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (content[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
