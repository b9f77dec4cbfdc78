package vn.giaouoc.evidence.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.shared.Actor;

/** Gives kept files to those who may see them: as a download, and pictures inside pages. */
@RestController
class EvidenceController {

  private final EvidenceStore store;

  EvidenceController(EvidenceStore store) {
    this.store = store;
  }

  /** The file as it was handed in; never opened inside the browser. */
  @GetMapping("/tep/{id:\\d{1,18}}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable long id) {
    var file = store.fetch(actor, new EvidenceId(id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.evidence().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.evidence().name()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .cacheControl(CacheControl.noStore())
        .body(file.content());
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /** The picture as pages inside show it. */
  @GetMapping("/tep/{id:\\d{1,18}}/anh")
  ResponseEntity<Resource> picture(Actor actor, @PathVariable long id) {
    var picture = store.picture(actor, new EvidenceId(id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .body(picture.content());
  }
}
