package vn.giaouoc.archive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.archive.ArchiveService;
import vn.giaouoc.archive.FileCheck;
import vn.giaouoc.archive.HandoverBox;
import vn.giaouoc.archive.OpenMatter;
import vn.giaouoc.archive.Reused;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.archive.domain.YearPaper;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The file of a year, its check, and the handover box. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/archive")
@Tag(name = "Lưu trữ, bàn giao")
class ArchiveApi {

  /**
   * One kind of paper in the file.
   *
   * @param number in the order of the dossier
   * @param keeping how long it is kept, in words; null where no rule says so
   */
  record Line(
      int number,
      YearPaper paper,
      String title,
      int made,
      int due,
      ArchiveLine.State state,
      @Nullable String keeping) {}

  /** The file of the year and what goes over to the next. */
  record ArchiveWhole(
      List<Line> lines,
      List<OpenMatter> open,
      Reused reused,
      @Nullable FileCheck check,
      LocalDate transferDue,
      boolean mayTake) {}

  record CheckBody(@FormField("ly-do") @Nullable @Size(max = 2000) String reason) {}

  private final ArchiveService archive;
  private final HandoverBox box;

  ArchiveApi(ArchiveService archive, HandoverBox box) {
    this.archive = archive;
    this.box = box;
  }

  @Operation(summary = "Hồ sơ lưu trữ của năm: có gì, thiếu gì, việc còn mở, lần kiểm tra gần nhất")
  @GetMapping
  ArchiveWhole show(YearHere here) {
    var standing = here.standing();
    var keeping = archive.keeping(standing);
    return new ArchiveWhole(
        archive.lines(standing).stream()
            .map(l ->
                new Line(
                    l.paper().number(),
                    l.paper(),
                    l.paper().vi(),
                    l.made(),
                    l.due(),
                    l.state(here.year().state()),
                    keeping.get(l.paper())))
            .toList(),
        archive.open(standing),
        archive.reused(standing),
        archive.lastCheck(standing).orElse(null),
        ArchiveService.transferDue(here.year()),
        box.mayTake(standing));
  }

  @Operation(summary = "Ban xác nhận đã kiểm tra hồ sơ; còn thiếu thì kèm lý do chấp nhận")
  @PostMapping("/check")
  ArchiveWhole check(YearHere here, @Valid @RequestBody CheckBody body) {
    archive.confirm(here.standing(), body.reason());
    return show(here);
  }

  @Operation(summary = "Hộp bàn giao: mọi văn bản, bảng, minh chứng, ảnh của năm trong một tệp ZIP")
  @GetMapping("/box.zip")
  ResponseEntity<Resource> take(YearHere here) {
    return BoxController.download(here, box);
  }
}
