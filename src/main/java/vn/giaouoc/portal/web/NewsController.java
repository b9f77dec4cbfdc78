package vn.giaouoc.portal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.portal.NewsDraft;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.shared.PastedText;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Writing news in a year, giving it photos, publishing and withdrawing it. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/tin")
class NewsController {

  private static final BigDecimal MOST_VIEWS = BigDecimal.valueOf(1_000_000_000);

  private final NewsService news;
  private final NewsPages pages;

  NewsController(NewsService news, NewsPages pages) {
    this.news = news;
    this.pages = pages;
  }

  /** The items of the year. */
  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(pages.list(here, Form.blank()));
  }

  /** An empty form. */
  @GetMapping("/moi")
  Answer create(YearHere here) {
    mustWrite(here);
    return Answer.page(pages.create(here, NewsPages.blank(here, pages.units(here))));
  }

  /** Keeps a new draft. */
  @PostMapping("/moi")
  Answer create(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    mustWrite(here);
    var form = Form.of(typed);
    var notes = new ArrayList<String>();
    var draft = read(here, form, notes);
    var id = form.ok() ? form.attemptFor(() -> news.write(here.standing(), draft)) : null;
    return id == null
        ? Answer.again(form, pages.create(here, form))
        : to(here, id, "Đã lưu bản nháp.", notes);
  }

  /** An item with its photos. */
  @GetMapping("/{id:\\d{1,18}}")
  Answer edit(YearHere here, @PathVariable long id) {
    var item = news.get(here.standing(), id);
    return Answer.page(pages.edit(here, item, NewsPages.filled(item), Form.blank(), Form.blank()));
  }

  /** Mends an item. */
  @PostMapping("/{id:\\d{1,18}}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var item = mine(here, id);
    var form = Form.of(typed);
    var notes = new ArrayList<String>();
    var draft = read(here, form, notes);
    return Answer.after(
        form,
        () -> news.save(here.standing(), id, draft, form.version()),
        () -> to(here, id, "Đã lưu.", notes),
        () -> pages.edit(here, item, form, Form.blank(), Form.blank()));
  }

  /** Publishes it. */
  @PostMapping("/{id:\\d{1,18}}/dang")
  Answer publish(YearHere here, @PathVariable long id) {
    var form = Form.blank();
    if (!form.attempt(() -> news.publish(here.standing(), id))) {
      var item = news.get(here.standing(), id);
      return Answer.again(form, pages.edit(here, item, form, Form.blank(), Form.blank()));
    }
    return to(here, id, "Đã đăng lên trang công khai.", List.of());
  }

  /** Takes it off the public pages. */
  @PostMapping("/{id:\\d{1,18}}/go")
  Answer withdraw(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var item = mine(here, id);
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do gỡ", 500);
    return Answer.after(
        form,
        () -> news.withdraw(here.standing(), id, reason),
        () -> to(here, id, "Đã gỡ khỏi trang công khai.", List.of()),
        () -> pages.edit(here, item, NewsPages.filled(item), Form.blank(), form));
  }

  /** Adds a photo. */
  @PostMapping("/{id:\\d{1,18}}/anh")
  Answer addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile tep) {
    var item = mine(here, id);
    var form = Form.of(typed);
    var caption = form.text("chu-thich", "Chú thích ảnh", 500);
    var credit = form.optionalText("nguon-anh", "Nguồn ảnh", 200);
    if (tep == null || tep.isEmpty()) {
      form.error("tep", "Hãy chọn ảnh.");
    }
    if (tep == null
        || !form.ok()
        || !form.attempt(() ->
            news.addPhoto(here.standing(), id, Upload.of("tep", tep, caption), caption, credit))) {
      return Answer.again(form, pages.edit(here, item, NewsPages.filled(item), form, Form.blank()));
    }
    return to(here, id, "Đã thêm ảnh.", List.of());
  }

  /** Takes a photo out. */
  @PostMapping("/{id:\\d{1,18}}/anh/{photo:\\d{1,18}}/bo")
  Answer removePhoto(YearHere here, @PathVariable long id, @PathVariable long photo) {
    news.removePhoto(here.standing(), id, photo);
    return to(here, id, "Đã bỏ ảnh khỏi tin.", List.of());
  }

  private NewsDraft read(YearHere here, Form form, List<String> notes) {
    var title = form.text("tieu-de", "Tiêu đề", 300);
    var pasted = PastedText.of(form.text("noi-dung", "Nội dung", 50_000));
    notes.addAll(pasted.notes());
    var event = form.optionalDate("ngay", "Ngày diễn ra");
    var unit = form.id("don-vi", "Đơn vị viết tin");
    if (form.error("don-vi") == null
        && pages.units(here).stream().noneMatch(o -> o.value().equals(Long.toString(unit)))) {
      form.error("don-vi", NewsService.NOT_A_MEMBER);
    }
    var author = form.optionalText("nguoi-viet", "Chức danh người viết", 200);
    var source = form.optionalText("nguon", "Nơi đăng lần đầu", 300);
    var views = form.optionalDecimal("luot-xem", "Lượt xem nơi đăng", BigDecimal.ZERO, MOST_VIEWS);
    var count = views == null ? null : views.intValue();
    return new NewsDraft(title, pasted.text(), event, new UnitId(unit), author, source, count);
  }

  private NewsItem mine(YearHere here, long id) {
    var item = news.get(here.standing(), id);
    here.standing().must(news.mayEdit(here.standing(), item), "edit news " + id);
    return item;
  }

  private void mustWrite(YearHere here) {
    here.standing().must(!pages.units(here).isEmpty(), "write news");
  }

  private static Answer to(YearHere here, long id, String sentence, List<String> notes) {
    var all = notes.isEmpty() ? sentence : sentence + " " + String.join(" ", notes);
    return Answer.to(here.path() + "/tin/" + id).saying(all);
  }
}
