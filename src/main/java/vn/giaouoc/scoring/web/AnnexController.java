package vn.giaouoc.scoring.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.scoring.TableAnnex;
import vn.giaouoc.year.YearHere;

/** The score table as a file. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/bang/{number:\\d{1,6}}")
class AnnexController {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final TableAnnex annex;

  AnnexController(TableAnnex annex) {
    this.annex = annex;
  }

  @GetMapping("/bang-diem.xlsx")
  ResponseEntity<byte[]> excel(YearHere here, @PathVariable int number) {
    return ExcelAnswer.of(name(here, number), annex.excel(here.standing(), number));
  }

  @GetMapping("/bang-diem.docx")
  ResponseEntity<byte[]> word(YearHere here, @PathVariable int number) {
    var file = annex.word(here.standing(), number);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, WORD)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name(here, number) + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file);
  }

  private static String name(YearHere here, int number) {
    return "Bảng điểm " + here.year().number() + " - phiên bản " + number;
  }
}
