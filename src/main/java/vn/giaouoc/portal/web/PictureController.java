package vn.giaouoc.portal.web;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.portal.PublicNews;

/** The photos of published news, without the place and device they were taken with. */
@RestController
class PictureController {

  private static final int WIDE = 1600;
  private static final int SMALL = 640;

  private final PublicNews news;

  PictureController(PublicNews news) {
    this.news = news;
  }

  /** The photo, or with {@code -nho} a small one for lists. */
  @GetMapping("/cong-khai/anh/{id:\\d{1,18}}{small:(?:-nho)?}")
  ResponseEntity<Resource> picture(@PathVariable long id, @PathVariable String small) {
    var picture = news.picture(id, small.isEmpty() ? WIDE : SMALL);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(picture.content());
  }
}
