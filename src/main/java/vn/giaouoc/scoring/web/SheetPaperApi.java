package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.scoring.paper.PaperLayout;
import vn.giaouoc.scoring.paper.RankingPapers;
import vn.giaouoc.scoring.paper.SheetPapers;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** Score sheets and the ranking as papers. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Phiếu chấm điểm")
class SheetPaperApi {

  private final SheetPapers papers;
  private final RankingPapers rankings;

  SheetPaperApi(SheetPapers papers, RankingPapers rankings) {
    this.papers = papers;
    this.rankings = rankings;
  }

  @Operation(
      summary = "Phiếu chấm điểm của một đơn vị để in, dạng PDF hoặc Word; được ghi nhật ký",
      description =
          "layout=PORTRAIT: A4 đứng, phần đơn vị tự chấm; layout=LANDSCAPE: A4 ngang, mọi cột được"
              + " xem.")
  @GetMapping("/score-sheets/{unit:\\d{1,18}}/paper.{type:pdf|docx}")
  ResponseEntity<byte[]> unit(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String type,
      @RequestParam(defaultValue = "PORTRAIT") PaperLayout layout) {
    var file = SheetPaperController.file(type);
    return FileAnswer.paper(
        "Phiếu chấm điểm " + here.year().number() + " - " + unit,
        file,
        papers.unit(here.standing(), new UnitId(unit), layout, file, here.bloc().name()));
  }

  @Operation(
      summary = "Bảng xếp hạng mới nhất được xem để in, dạng PDF hoặc Word; được ghi nhật ký")
  @GetMapping("/ranking/paper.{type:pdf|docx}")
  ResponseEntity<byte[]> ranking(YearHere here, @PathVariable String type) {
    var file = SheetPaperController.file(type);
    return FileAnswer.paper(
        "Bảng tổng hợp xếp hạng " + here.year().number(),
        file,
        rankings.latest(here.standing(), file, here.bloc().name()));
  }
}
