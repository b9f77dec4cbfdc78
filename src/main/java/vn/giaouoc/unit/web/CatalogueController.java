package vn.giaouoc.unit.web;

import static java.util.Objects.requireNonNullElse;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.unit.Catalogue.UnitKind;
import vn.giaouoc.unit.ProvinceCatalogue;
import vn.giaouoc.unit.ProvinceCatalogue.Certainty;
import vn.giaouoc.unit.Sector;

/** The catalogues of unit kinds and provinces, for the Boards and the administrator. */
@Controller
class CatalogueController {

  private final Catalogue catalogue;
  private final ProvinceCatalogue provinces;
  private final Templates templates;
  private final Clock clock;

  CatalogueController(
      Catalogue catalogue, ProvinceCatalogue provinces, Templates templates, Clock clock) {
    this.catalogue = catalogue;
    this.provinces = provinces;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/don-vi/danh-muc/loai")
  Answer kinds(Actor actor) {
    mustManage(actor);
    return Answer.page(templates.unitKinds(kindsPage(Form.blank())));
  }

  @PostMapping("/don-vi/danh-muc/loai")
  Answer addKind(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    mustManage(actor);
    var form = Form.of(typed);
    var kind = kind(form, form.text("ma", "Mã", 60), true);
    return Answer.after(
        form,
        () -> catalogue.addKind(actor, kind),
        () -> Answer.to("/don-vi/danh-muc/loai").saying("Đã thêm loại đơn vị " + kind.name() + "."),
        () -> templates.unitKinds(kindsPage(form)));
  }

  @GetMapping("/don-vi/danh-muc/loai/{code:[A-Z0-9_]+}")
  Answer kind(Actor actor, @PathVariable String code) {
    mustManage(actor);
    var kind = catalogue.kind(code);
    var form =
        Form.filled(
            Map.of(
                "ten", kind.name(),
                "nhom", kind.sector().name(),
                "thuTu", Integer.toString(kind.ordinal()),
                "dung", kind.inUse() ? "1" : "",
                "version", Integer.toString(kind.version())));
    return Answer.page(templates.unitKind(new KindPage(code, sectors(), form)));
  }

  @PostMapping("/don-vi/danh-muc/loai/{code:[A-Z0-9_]+}")
  Answer changeKind(
      Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
    mustManage(actor);
    var form = Form.of(typed);
    var kind = kind(form, code, form.checked("dung"));
    return Answer.after(
        form,
        () -> catalogue.changeKind(actor, kind),
        () -> Answer.to("/don-vi/danh-muc/loai").saying("Đã lưu loại đơn vị " + kind.name() + "."),
        () -> templates.unitKind(new KindPage(code, sectors(), form)));
  }

  @GetMapping("/don-vi/danh-muc/tinh")
  Answer provinces(Actor actor, @RequestParam(defaultValue = "") String ngay) {
    mustManage(actor);
    return Answer.page(templates.unitProvinces(provincesPage(Form.filled(Map.of("ngay", ngay)))));
  }

  @PostMapping("/don-vi/danh-muc/tinh")
  Answer merge(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    mustManage(actor);
    var form = Form.of(typed);
    var from = form.text("tinh", "Tỉnh được sáp nhập", 40);
    var into = form.text("vao", "Tỉnh nhận sáp nhập", 40);
    var on = form.date("hieuLuc", "Ngày có hiệu lực");
    var certainty = form.choice("chacChan", "Độ chắc chắn", Certainty.class);
    var source = form.text("nguon", "Nguồn", 500);
    return Answer.after(
        form,
        () -> provinces.merge(actor, from, into, on, source, certainty),
        () -> Answer.to("/don-vi/danh-muc/tinh").saying("Đã ghi nhận việc sáp nhập tỉnh."),
        () -> templates.unitProvinces(provincesPage(form)));
  }

  private KindsPage kindsPage(Form form) {
    return new KindsPage(
        catalogue.kinds().stream()
            .map(k -> new KindsPage.Row(k.code(), k.name(), k.sector().vi(), k.inUse()))
            .toList(),
        sectors(),
        form);
  }

  private ProvincesPage provincesPage(Form form) {
    var today = Vi.day(clock.instant());
    var day = Vi.parseDate(form.raw("ngay"));
    var asOf = day == null ? today : day;
    var all = provinces.all(asOf);
    return new ProvincesPage(
        Vi.date(asOf),
        all.stream().map(CatalogueController::row).toList(),
        all.stream()
            .filter(p -> p.mergedInto() == null)
            .map(p -> new Option(p.code(), p.name()))
            .toList(),
        Option.of(Certainty.class, Certainty::vi),
        form);
  }

  private static ProvincesPage.Row row(ProvinceCatalogue.Province p) {
    var certainty = p.certainty();
    return new ProvincesPage.Row(
        (p.city() ? "Thành phố " : "Tỉnh ") + p.name(),
        p.code(),
        p.mergedName() == null
            ? ""
            : "Sáp nhập vào " + p.mergedName() + " từ " + Vi.date(p.mergedOn()),
        certainty == null ? "" : certainty.vi(),
        certainty == Certainty.VERIFIED
            ? "ok"
            : certainty == Certainty.UNVERIFIED ? "warn" : "info",
        requireNonNullElse(p.source(), ""));
  }

  private static UnitKind kind(Form form, String code, boolean inUse) {
    return new UnitKind(
        code,
        form.text("ten", "Tên loại đơn vị", 200),
        form.choice("nhom", "Nhóm", Sector.class),
        form.integer("thuTu", "Thứ tự", 0, 9999),
        inUse,
        form.version());
  }

  private static List<Option> sectors() {
    return Option.of(Sector.class, Sector::vi);
  }

  private static void mustManage(Actor actor) {
    if (!Catalogue.mayManage(actor)) {
      throw new NotAllowed(actor.name() + " may not manage catalogues");
    }
  }
}
