package vn.giaouoc.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file somebody hands in, with what is said of it.
 *
 * @param field the field of the form the file came in; refusals are shown beside it
 * @param name the name the file had on the sender's machine
 * @param title what it is, for example “Báo cáo kết quả công tác Đảng năm 2023”; empty for the
 *     file's name
 * @param documentNumber number and symbol of the paper it is a copy of
 * @param documentDate date of that paper
 */
public record Upload(
    String field,
    String name,
    InputStreamSource content,
    String title,
    @Nullable String documentNumber,
    @Nullable LocalDate documentDate,
    @Nullable String note) {

  /** The file of a form's field, with only a title. */
  public static Upload of(String field, MultipartFile file, String title) {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return new Upload(field, name, file, title, null, null, null);
  }

  /** A file the program itself made or imports. */
  public static Upload of(String name, byte[] content, String title) {
    return new Upload("tep", name, new ByteArrayResource(content), title, null, null, null);
  }

  /** The same with number, date and note of the paper. */
  public Upload with(@Nullable String number, @Nullable LocalDate date, @Nullable String theNote) {
    return new Upload(field, name, content, title, number, date, theNote);
  }
}
