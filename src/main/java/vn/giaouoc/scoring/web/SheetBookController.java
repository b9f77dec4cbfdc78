package vn.giaouoc.scoring.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.excel.SheetBooks;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** Score sheets as Excel workbooks. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem")
class SheetBookController {

  private final SheetBooks books;

  SheetBookController(SheetBooks books) {
    this.books = books;
  }

  @GetMapping("/excel")
  ResponseEntity<byte[]> all(YearHere here) {
    return FileAnswer.workbook(
        "Bảng tổng hợp điểm " + here.year().number() + " - " + here.bloc().name(),
        books.all(here.standing(), here.bloc().name()));
  }

  @GetMapping("/phieu/{unit:\\d+}/excel")
  ResponseEntity<byte[]> unit(
      YearHere here,
      @PathVariable long unit,
      @RequestParam(name = "cot", defaultValue = "") String column) {
    var id = new UnitId(unit);
    return FileAnswer.workbook(
        "Phiếu chấm điểm " + here.year().number() + " - " + SheetPages.name(here, id),
        books.unit(here.standing(), id, column, here.bloc().name()));
  }
}
