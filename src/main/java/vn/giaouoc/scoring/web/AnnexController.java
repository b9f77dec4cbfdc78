package vn.giaouoc.scoring.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.scoring.TableAnnex;
import vn.giaouoc.year.YearHere;

/** The score table as a file. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/bang/{number:\\d{1,6}}")
class AnnexController {

  private final TableAnnex annex;

  AnnexController(TableAnnex annex) {
    this.annex = annex;
  }

  @GetMapping("/bang-diem.xlsx")
  ResponseEntity<byte[]> excel(YearHere here, @PathVariable int number) {
    return FileAnswer.workbook(name(here, number), annex.excel(here.standing(), number));
  }

  @GetMapping("/bang-diem.docx")
  ResponseEntity<byte[]> word(YearHere here, @PathVariable int number) {
    return FileAnswer.paper(
        name(here, number), PaperFile.DOCX, annex.word(here.standing(), number));
  }

  private static String name(YearHere here, int number) {
    return "Bảng điểm " + here.year().number() + " - phiên bản " + number;
  }
}
