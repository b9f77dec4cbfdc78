package vn.giaouoc.meeting.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.meeting.MeetingPapers;
import vn.giaouoc.year.YearHere;

/** Invitation and minutes as files to print. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi/{id:\\d{1,18}}")
class MeetingPaperController {

  private final MeetingPapers papers;

  MeetingPaperController(MeetingPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/giay-moi.{type:pdf|docx}")
  ResponseEntity<byte[]> invitation(
      YearHere here, @PathVariable long id, @PathVariable String type) {
    return file(papers.invitation(here.standing(), id), type, "giay-moi-hoi-nghi-" + id);
  }

  @GetMapping("/bien-ban.{type:pdf|docx}")
  ResponseEntity<byte[]> minutes(YearHere here, @PathVariable long id, @PathVariable String type) {
    return file(papers.minutes(here.standing(), id), type, "bien-ban-hoi-nghi-" + id);
  }

  private ResponseEntity<byte[]> file(OfficialDocument document, String type, String name) {
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
