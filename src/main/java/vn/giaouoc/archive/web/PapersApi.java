package vn.giaouoc.archive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.archive.YearPapers;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.year.YearHere;

/** The papers of a year, as PDF or Word. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/papers")
@Tag(name = "Văn bản")
class PapersApi {

  /**
   * A paper that is made.
   *
   * @param key names it within the year
   * @param document its line in the register of documents, where it has one
   */
  record Paper(String key, String title, String pdf, String docx, @Nullable Issued document) {}

  private final YearPapers papers;

  PapersApi(YearPapers papers) {
    this.papers = papers;
  }

  @Operation(summary = "Văn bản đã lập của năm: giao ước, giấy mời, biên bản, báo cáo, tờ trình")
  @GetMapping
  List<Paper> list(YearHere here) {
    var at =
        "/api/v1/blocs/%s/years/%d/papers/".formatted(here.year().bloc(), here.year().number());
    return papers.of(here).stream()
        .map(p ->
            new Paper(
                p.key(), p.about(), at + p.key() + ".pdf", at + p.key() + ".docx", p.document()))
        .toList();
  }

  @Operation(summary = "Một văn bản của năm dạng PDF hoặc Word")
  @GetMapping("/{key:[A-Za-z0-9_-]{1,60}}.{type:pdf|docx}")
  ResponseEntity<byte[]> file(YearHere here, @PathVariable String key, @PathVariable String type) {
    var paper = papers.get(here, key);
    var file = PaperFile.valueOf(type.toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(paper.about() + "." + type, StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(paper.content().apply(file));
  }
}
