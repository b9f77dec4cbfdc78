package vn.giaouoc.scoring.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as a file to keep. */
final class ExcelAnswer {

  /** The media type of a workbook. */
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ExcelAnswer() {}

  /**
   * The answer.
   *
   * @param name of the file without its ending; may be any text
   */
  static ResponseEntity<byte[]> of(String name, byte[] workbook) {
    var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll(" +", " ").strip();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(TYPE))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(safe + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(workbook);
  }
}
