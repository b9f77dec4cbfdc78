package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.excel.SheetBooks;
import vn.giaouoc.scoring.excel.SheetIntake;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** Score sheets as Excel workbooks. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-sheets")
@Tag(name = "Phiếu chấm điểm")
class SheetBookApi {

  /**
   * What a workbook did.
   *
   * @param read lines of the score table found in it
   * @param changed cells that were changed
   */
  record Taken(ColumnRole column, int read, int changed) {}

  private final SheetBooks books;
  private final SheetIntake intake;

  SheetBookApi(SheetBooks books, SheetIntake intake) {
    this.books = books;
    this.intake = intake;
  }

  @Operation(summary = "Bảng tổng hợp điểm của khối dưới dạng Excel")
  @GetMapping(path = "/workbook", produces = FileAnswer.WORKBOOK)
  ResponseEntity<byte[]> all(YearHere here) {
    return FileAnswer.workbook(
        "Bảng tổng hợp điểm " + here.year().number(),
        books.all(here.standing(), here.bloc().name()));
  }

  @Operation(summary = "Phiếu chấm điểm của một đơn vị dưới dạng Excel")
  @GetMapping(path = "/{unit:\\d{1,18}}/workbook", produces = FileAnswer.WORKBOOK)
  ResponseEntity<byte[]> unit(YearHere here, @PathVariable long unit) {
    return FileAnswer.workbook(
        "Phiếu chấm điểm " + here.year().number() + " - " + unit,
        books.unit(here.standing(), new UnitId(unit), "", here.bloc().name()));
  }

  @Operation(summary = "Nạp phiếu đã nhập trong Excel (multipart): nhận tất cả hoặc không nhận gì")
  @PostMapping(path = "/{unit:\\d{1,18}}/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Taken take(YearHere here, @PathVariable long unit, @RequestPart MultipartFile file)
      throws IOException {
    var id = new UnitId(unit);
    intake.mustWrite(here.standing(), id);
    try (var in = file.getInputStream()) {
      var taken = intake.take(here.standing(), id, in);
      return new Taken(taken.role(), taken.read(), taken.changes().size());
    }
  }
}
