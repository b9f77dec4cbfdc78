package vn.giaouoc.archive.web;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.archive.ArchiveService;
import vn.giaouoc.archive.HandoverBox;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The handover box of a year, the check of its file, the box as one file. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ban-giao")
class BoxController {

  private final BoxPages pages;
  private final ArchiveService archive;
  private final HandoverBox box;

  BoxController(BoxPages pages, ArchiveService archive, HandoverBox box) {
    this.pages = pages;
    this.archive = archive;
    this.box = box;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(pages.model(here, Form.blank()));
  }

  @PostMapping("/kiem-tra")
  Answer check(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var reason = form.optionalText("ly-do", "Lý do", 2000);
    return Answer.after(
        form,
        () -> archive.confirm(here.standing(), reason),
        () -> Answer.to(here.path() + "/ban-giao").saying("Đã ghi nhận kiểm tra hồ sơ lưu trữ."),
        () -> pages.model(here, form));
  }

  @GetMapping("/hop.zip")
  ResponseEntity<Resource> take(YearHere here) {
    return download(here, box);
  }

  /** The box as a file to save. */
  static ResponseEntity<Resource> download(YearHere here, HandoverBox box) {
    var packed = box.take(here);
    var name = "ban-giao-khoi-%s-nam-%d.zip".formatted(here.year().bloc(), here.year().number());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .contentLength(packed.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new InputStreamResource(packed.content()));
  }
}
