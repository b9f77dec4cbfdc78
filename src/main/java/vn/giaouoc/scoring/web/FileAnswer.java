package vn.giaouoc.scoring.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.giaouoc.document.PaperFile;

/** A workbook or a paper as a file to keep. */
final class FileAnswer {

  /** The media type of a workbook. */
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FileAnswer() {}

  /**
   * A workbook.
   *
   * @param name of the file without its ending; may be any text
   */
  static ResponseEntity<byte[]> workbook(String name, byte[] content) {
    return of(name + ".xlsx", WORKBOOK, content);
  }

  /**
   * A paper.
   *
   * @param name of the file without its ending; may be any text
   */
  static ResponseEntity<byte[]> paper(String name, PaperFile file, byte[] content) {
    return of(name + "." + file.extension(), file.mediaType(), content);
  }

  private static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
    var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll(" +", " ").strip();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(safe, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
