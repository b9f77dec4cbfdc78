package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.scoring.excel.SheetBooks;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** Score sheets as Excel workbooks. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-sheets")
@Tag(name = "Phiếu chấm điểm")
class SheetBookApi {

  private final SheetBooks books;

  SheetBookApi(SheetBooks books) {
    this.books = books;
  }

  @Operation(summary = "Bảng tổng hợp điểm của khối dưới dạng Excel")
  @GetMapping(path = "/workbook", produces = ExcelAnswer.TYPE)
  ResponseEntity<byte[]> all(YearHere here) {
    return ExcelAnswer.of(
        "Bảng tổng hợp điểm " + here.year().number(),
        books.all(here.standing(), here.bloc().name()));
  }

  @Operation(summary = "Phiếu chấm điểm của một đơn vị dưới dạng Excel")
  @GetMapping(path = "/{unit:\\d{1,18}}/workbook", produces = ExcelAnswer.TYPE)
  ResponseEntity<byte[]> unit(YearHere here, @PathVariable long unit) {
    return ExcelAnswer.of(
        "Phiếu chấm điểm " + here.year().number() + " - " + unit,
        books.unit(here.standing(), new UnitId(unit), "", here.bloc().name()));
  }
}
