package vn.giaouoc.pledge.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.pledge.PledgePapers;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.year.YearHere;

/** The pledge as a paper to print. */
@Controller
class PaperController {

  private final PledgePapers papers;
  private final PledgeService pledges;
  private final DocumentService documents;

  PaperController(PledgePapers papers, PledgeService pledges, DocumentService documents) {
    this.papers = papers;
    this.pledges = pledges;
    this.documents = documents;
  }

  @GetMapping("/khoi/{bloc}/nam/{year}/giao-uoc.docx")
  ResponseEntity<byte[]> docx(YearHere here) {
    return file(here, PaperFile.DOCX);
  }

  @GetMapping("/khoi/{bloc}/nam/{year}/giao-uoc.pdf")
  ResponseEntity<byte[]> pdf(YearHere here) {
    return file(here, PaperFile.PDF);
  }

  private ResponseEntity<byte[]> file(YearHere here, PaperFile kind) {
    pledges.exported(here.standing(), kind.extension());
    var name =
        "giao-uoc-%s-%d.%s".formatted(here.year().bloc(), here.year().number(), kind.extension());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(documents.render(papers.of(here), kind));
  }
}
