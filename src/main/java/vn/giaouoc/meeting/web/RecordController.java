package vn.giaouoc.meeting.web;

import java.util.EnumSet;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.meeting.AdoptionService;
import vn.giaouoc.meeting.PhotoService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Adopting texts, handing the flag over, and photos: the small forms on a meeting's page. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi/{id:\\d{1,18}}")
class RecordController {

  private final AdoptionService adoptions;
  private final PhotoService photos;
  private final MeetingPages pages;

  RecordController(AdoptionService adoptions, PhotoService photos, MeetingPages pages) {
    this.adoptions = adoptions;
    this.photos = photos;
    this.pages = pages;
  }

  @PostMapping("/thong-qua")
  Answer adopt(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var texts = EnumSet.noneOf(AdoptionService.Text.class);
    form.raws("van-ban").stream()
        .map(name -> Choices.constant(AdoptionService.Text.class, name))
        .filter(Objects::nonNull)
        .forEach(texts::add);
    return act(
        here,
        id,
        form,
        () -> adoptions.adopt(here.standing(), id, texts),
        "Đã thông qua. Văn bản nay là phiên bản 1.0 và không sửa trực tiếp được nữa.");
  }

  @PostMapping("/ban-giao-co")
  Answer handFlagOver(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var flag = form.id("co", "Cờ");
    var to = new UnitId(form.id("den", "Đơn vị nhận"));
    var year = form.integer("cho-nam", "Năm đơn vị nhận làm Khối trưởng", 1945, 2100);
    return act(
        here,
        id,
        form,
        () -> adoptions.handFlagOver(here.standing(), id, flag, to, year),
        "Đã ghi việc bàn giao cờ.");
  }

  @PostMapping("/anh")
  Answer addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam("tep") MultipartFile file) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var caption = form.text("chu-thich", "Chú thích ảnh", 500);
    var credit = form.optionalText("nguon", "Nguồn ảnh", 200);
    return act(
        here,
        id,
        form,
        () -> photos.add(here.standing(), id, Upload.of("tep", file, caption), caption, credit),
        "Đã thêm ảnh.");
  }

  @PostMapping("/anh/{row:\\d{1,18}}/bo")
  Answer removePhoto(YearHere here, @PathVariable long id, @PathVariable long row) {
    return act(
        here,
        id,
        Form.blank(),
        () -> photos.remove(here.standing(), id, row),
        "Đã bỏ ảnh khỏi hội nghị.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(MeetingController.at(here, id)).saying(done),
        () -> pages.detail(here, id, form));
  }
}
