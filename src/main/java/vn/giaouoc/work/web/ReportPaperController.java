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
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportPapers;
import vn.giaouoc.year.YearHere;

/** The six-month report and the year-end report as files to print. */
@Controller
class ReportPaperController {

  private final ReportPapers papers;

  ReportPaperController(ReportPapers papers) {
    this.papers = papers;
  }

  @GetMapping(
      "/khoi/{bloc}/nam/{year}/thuc-hien/{kind:bao-cao|bao-cao-nam}/{whose:\\d{1,18}|khoi}/tai.{type:pdf|docx}")
  ResponseEntity<byte[]> file(
      YearHere here,
      @PathVariable String kind,
      @PathVariable String whose,
      @PathVariable String type) {
    var unit = ReportController.unit(whose);
    if (unit != null && !here.standing().members().contains(unit)) {
      throw new NoSuchElementException("member " + unit);
    }
    var file = type.equals("pdf") ? PaperFile.PDF : PaperFile.DOCX;
    var of = ReportController.kind(kind);
    var what = of == ReportKind.YEAR_END ? "bao-cao-tong-ket-" : "bao-cao-6-thang-";
    var name = what + here.year().number() + "-" + whose + "." + file.extension();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(papers.file(here.standing(), of, unit, file));
  }
}
