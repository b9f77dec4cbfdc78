package vn.giaouoc.unit.web;

import static java.util.Objects.requireNonNullElse;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.unit.Abbreviations;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.unit.Representatives;
import vn.giaouoc.unit.Representatives.Representative;
import vn.giaouoc.unit.UnitRegister;

/** The list of units and the page of one unit. */
@Controller
class UnitController {

  private final UnitQuery query;
  private final UnitPages pages;
  private final UnitChoices choices;
  private final UnitRegister register;
  private final Representatives representatives;
  private final Abbreviations abbreviations;
  private final Templates templates;
  private final Clock clock;

  UnitController(
      UnitQuery query,
      UnitPages pages,
      UnitChoices choices,
      UnitRegister register,
      Representatives representatives,
      Abbreviations abbreviations,
      Templates templates,
      Clock clock) {
    this.query = query;
    this.pages = pages;
    this.choices = choices;
    this.register = register;
    this.representatives = representatives;
    this.abbreviations = abbreviations;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/don-vi")
  Answer list(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "1") int trang) {
    mustHaveGrant(actor);
    var form = Form.of(typed);
    var today = Vi.day(clock.instant());
    var day = form.optionalDate("ngay", "Tại ngày");
    var asOf = day == null || form.error("ngay") != null ? today : day;
    var page = Math.clamp(trang, 1, 10_000);
    var lines =
        query.list(
            abbreviations.patterns(form.raw("tim")),
            asOf,
            form.raw("tinh"),
            form.raw("loai"),
            form.checked("ca"),
            page);
    var total = lines.isEmpty() ? 0 : lines.getFirst().total();
    var model =
        new UnitListPage(
            form,
            choices.provinces(asOf),
            choices.kinds(),
            lines.stream().map(UnitController::row).toList(),
            (total == 0 ? "Không có đơn vị nào" : total + " đơn vị")
                + (asOf.equals(today) ? "" : " · tên và tỉnh tại ngày " + Vi.date(asOf)),
            !choices.ownProvinces(actor, asOf).isEmpty(),
            Catalogue.mayManage(actor),
            page > 1 ? address(typed, page - 1) : "",
            page * UnitQuery.PAGE < total ? address(typed, page + 1) : "");
    return Answer.page(templates.unitList(model));
  }

  private static UnitListPage.Row row(UnitQuery.Line line) {
    var hit = line.hit();
    return new UnitListPage.Row(
        "/don-vi/" + line.id(),
        line.name(),
        requireNonNullElse(line.shortName(), ""),
        hit == null || hit.equals(line.name()) || hit.equals(line.shortName()) ? "" : hit,
        line.kind(),
        line.province(),
        Vi.date(line.ended()));
  }

  private static String address(MultiValueMap<String, String> typed, int page) {
    return UriComponentsBuilder.fromPath("/don-vi")
        .queryParams(typed)
        .replaceQueryParam("trang", page)
        .encode()
        .toUriString();
  }

  @GetMapping("/don-vi/{id:\\d{1,18}}")
  Answer show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String ngay) {
    mustHaveGrant(actor);
    var today = Vi.day(clock.instant());
    var form = Form.filled(Map.of("ngay", ngay));
    var day = form.optionalDate("ngay", "Tại ngày");
    var asOf = day == null || form.error("ngay") != null ? today : day;
    return Answer.page(templates.unitShow(pages.unit(actor, new UnitId(id), asOf, form)));
  }

  @PostMapping("/don-vi/{id:\\d{1,18}}/ten-khac")
  Answer addAlias(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var alias = form.text("tenKhac", "Tên gọi khác", 300);
    if (!form.ok() || !form.attempt(() -> register.addAlias(actor, new UnitId(id), alias))) {
      return again(actor, id, form);
    }
    return Answer.to("/don-vi/" + id).saying("Đã thêm tên gọi khác “" + alias + "”.");
  }

  @PostMapping("/don-vi/{id:\\d{1,18}}/nguoi-dai-dien")
  Answer addRepresentative(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var position = form.text("chucVu", "Chức vụ", 200);
    var honorific = requireNonNullElse(form.optionalText("xungHo", "Xưng hô", 30), "đồng chí");
    var post = form.optionalText("danhVi", "Danh vị trước chức vụ", 50);
    var from = form.optionalDate("tu", "Từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    if (!form.ok()
        || !form.attempt(() ->
            representatives.add(
                actor,
                new UnitId(id),
                new Representative(0, position, honorific, post, from, to)))) {
      return again(actor, id, form);
    }
    return Answer.to("/don-vi/" + id).saying("Đã thêm người đại diện: " + position + ".");
  }

  @PostMapping("/don-vi/{id:\\d{1,18}}/nguoi-dai-dien/{rep:\\d{1,18}}/ket-thuc")
  Answer endRepresentative(
      Actor actor,
      @PathVariable long id,
      @PathVariable long rep,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var last = form.date("den", "Ngày kết thúc");
    if (!form.ok() || !form.attempt(() -> representatives.end(actor, new UnitId(id), rep, last))) {
      return again(actor, id, form);
    }
    return Answer.to("/don-vi/" + id).saying("Đã ghi ngày kết thúc của người đại diện.");
  }

  private Answer again(Actor actor, long id, Form form) {
    LocalDate today = Vi.day(clock.instant());
    return Answer.again(form, templates.unitShow(pages.unit(actor, new UnitId(id), today, form)));
  }

  /** Units are no secret among those who work with them; an account without any grant is none. */
  private static void mustHaveGrant(Actor actor) {
    if (!actor.isSystem() && actor.grants().isEmpty()) {
      throw new NotAllowed(actor.name() + " has no grant");
    }
  }
}
