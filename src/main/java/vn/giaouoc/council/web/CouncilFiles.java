package vn.giaouoc.council.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.giaouoc.council.CouncilPapers;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;

/** A paper as the answer to a request. */
final class CouncilFiles {

  private CouncilFiles() {}

  static ResponseEntity<byte[]> of(
      CouncilPapers papers, OfficialDocument document, String type, String name) {
    var file = type.equals("pdf") ? PaperFile.PDF : PaperFile.DOCX;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + "." + file.extension(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(papers.render(document, file));
  }
}
