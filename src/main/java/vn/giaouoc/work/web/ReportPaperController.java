package vn.giaouoc.work.web;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.work.ReportPapers;
import vn.giaouoc.year.YearHere;

/** The six-month report as a file to print. */
@Controller
class ReportPaperController {

  private final ReportPapers papers;

  ReportPaperController(ReportPapers papers) {
    this.papers = papers;
  }

  @GetMapping(
      "/khoi/{bloc}/nam/{year}/thuc-hien/bao-cao/{whose:\\d{1,18}|khoi}/tai.{type:pdf|docx}")
  ResponseEntity<byte[]> midyear(
      YearHere here, @PathVariable String whose, @PathVariable String type) {
    var unit = ReportController.unit(whose);
    if (unit != null && !here.standing().members().contains(unit)) {
      throw new NoSuchElementException("member " + unit);
    }
    var file = type.equals("pdf") ? PaperFile.PDF : PaperFile.DOCX;
    var name = "bao-cao-6-thang-" + here.year().number() + "-" + whose + "." + file.extension();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(papers.midyear(here.standing(), unit, file));
  }
}
