package vn.giaouoc.scoring.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.scoring.paper.PaperLayout;
import vn.giaouoc.scoring.paper.RankingPapers;
import vn.giaouoc.scoring.paper.SheetPapers;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.YearHere;

/** Score sheets and the ranking as papers. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem")
class SheetPaperController {

  private final SheetPapers papers;
  private final RankingPapers rankings;

  SheetPaperController(SheetPapers papers, RankingPapers rankings) {
    this.papers = papers;
    this.rankings = rankings;
  }

  @GetMapping("/phieu/{unit:\\d+}/ban-in-{layout:dung|ngang}.{type:pdf|docx}")
  ResponseEntity<byte[]> unit(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String layout,
      @PathVariable String type) {
    var id = new UnitId(unit);
    var upright = layout.equals("dung") ? PaperLayout.PORTRAIT : PaperLayout.LANDSCAPE;
    var file = file(type);
    return FileAnswer.paper(
        "Phiếu chấm điểm " + here.year().number() + " - " + SheetPages.name(here, id),
        file,
        papers.unit(here.standing(), id, upright, file, here.bloc().name()));
  }

  @GetMapping("/xep-hang/ban-in.{type:pdf|docx}")
  ResponseEntity<byte[]> ranking(YearHere here, @PathVariable String type) {
    var file = file(type);
    return FileAnswer.paper(
        "Bảng tổng hợp xếp hạng " + here.year().number() + " - " + here.bloc().name(),
        file,
        rankings.latest(here.standing(), file, here.bloc().name()));
  }

  static PaperFile file(String type) {
    return PaperFile.valueOf(type.toUpperCase(Locale.ROOT));
  }
}
