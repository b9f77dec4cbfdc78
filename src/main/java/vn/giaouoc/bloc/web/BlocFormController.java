package vn.giaouoc.bloc.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.ProvinceCatalogue;

/** The Board's forms: a new bloc, its names, its acts, who oversees it. */
@Controller
class BlocFormController {

  private final BlocRegister register;
  private final Oversights oversights;
  private final Blocs blocs;
  private final BlocAccess access;
  private final ProvinceCatalogue provinces;
  private final Templates templates;
  private final Clock clock;

  BlocFormController(
      BlocRegister register,
      Oversights oversights,
      Blocs blocs,
      BlocAccess access,
      ProvinceCatalogue provinces,
      Templates templates,
      Clock clock) {
    this.register = register;
    this.oversights = oversights;
    this.blocs = blocs;
    this.access = access;
    this.provinces = provinces;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/khoi/moi")
  Answer createForm(Actor actor) {
    return Answer.page(
        templates.blocCreate(createPage(actor, Form.filled(Map.of("loai", BlocType.KHOI.name())))));
  }

  @PostMapping("/khoi/moi")
  Answer create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var page = createPage(actor, form);
    var type = form.choice("loai", "Loại", BlocType.class);
    var number =
        form.raw("soKhoi").isBlank() ? null : form.integer("soKhoi", "Số của khối", 1, 999);
    var name = form.text("ten", "Tên khối", 300);
    var province = form.text("tinh", "Tỉnh", 40);
    var act = form.raw("so").isBlank() ? null : act(form);
    var id =
        form.ok()
            ? form.attemptFor(
                () -> register.create(actor, new BlocDraft(type, number, province, name), act))
            : null;
    return id == null
        ? Answer.again(form, templates.blocCreate(page))
        : Answer.to("/khoi/" + id).saying("Đã lập " + name + ".");
  }

  @GetMapping("/khoi/{bloc:\\d{1,18}}/ten")
  Answer nameForm(Actor actor, @PathVariable long bloc) {
    return Answer.page(templates.blocName(namePage(actor, new BlocId(bloc), Form.blank())));
  }

  @PostMapping("/khoi/{bloc:\\d{1,18}}/ten")
  Answer name(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var page = namePage(actor, id, form);
    var use = form.choice("loaiTen", "Loại tên", BlocNameUse.class);
    var name = form.text("ten", "Tên", 300);
    var from = form.optionalDate("hieuLuc", "Từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    var basis = form.optionalText("canCu", "Căn cứ", 500);
    if (use == BlocNameUse.LEAD && from == null) {
      form.error("hieuLuc", "Hãy nhập ngày tên mới có hiệu lực.");
    }
    return Answer.after(
        form,
        () -> {
          if (use == BlocNameUse.LEAD && from != null) {
            register.rename(actor, id, name, from, basis);
          } else {
            mustFollow(from, to);
            register.addName(actor, id, use, name, from, to);
          }
        },
        () -> Answer.to("/khoi/" + id).saying("Đã ghi tên “" + name + "”."),
        () -> templates.blocName(page));
  }

  @GetMapping("/khoi/{bloc:\\d{1,18}}/van-ban")
  Answer actForm(Actor actor, @PathVariable long bloc) {
    return Answer.page(templates.blocAct(page(actor, new BlocId(bloc), Form.blank())));
  }

  @PostMapping("/khoi/{bloc:\\d{1,18}}/van-ban")
  Answer addAct(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var page = page(actor, id, form);
    var act = act(form);
    return Answer.after(
        form,
        () -> {
          mustFollow(act.from(), act.to());
          register.addAct(actor, id, act);
        },
        () -> Answer.to("/khoi/" + id).saying("Đã thêm văn bản " + act.cite() + "."),
        () -> templates.blocAct(page));
  }

  @GetMapping("/khoi/{bloc:\\d{1,18}}/phu-trach")
  Answer overseerForm(Actor actor, @PathVariable long bloc) {
    return Answer.page(templates.blocOverseer(page(actor, new BlocId(bloc), Form.blank())));
  }

  @PostMapping("/khoi/{bloc:\\d{1,18}}/phu-trach")
  Answer assignOverseer(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var page = page(actor, id, form);
    var position = form.text("chucVu", "Chức vụ", 200);
    var from = form.optionalDate("tu", "Từ ngày");
    return Answer.after(
        form,
        () -> oversights.assign(actor, id, position, from),
        () -> Answer.to("/khoi/" + id).saying("Đã ghi lãnh đạo phụ trách khối: " + position + "."),
        () -> templates.blocOverseer(page));
  }

  private static BlocAct act(Form form) {
    var date = form.date("ngayVanBan", "Ngày văn bản");
    var from = form.optionalDate("hieuLuc", "Có hiệu lực từ");
    return new BlocAct(
        form.text("so", "Số, ký hiệu văn bản", 60),
        date,
        form.text("noiBanHanh", "Nơi ban hành", 200),
        form.text("trichYeu", "Trích yếu", 500),
        from == null ? date : from,
        form.optionalDate("hetHieuLuc", "Hết hiệu lực sau ngày"));
  }

  private static void mustFollow(
      java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Refused.because("Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
  }

  private BlocFormPage createPage(Actor actor, Form form) {
    var own = provinces.ofBoard(actor, Vi.day(clock.instant()));
    if (own.isEmpty()) {
      throw new NotAllowed(actor.name() + " is of no Board");
    }
    return new BlocFormPage(
        "",
        "/khoi",
        form,
        Option.of(BlocType.class, BlocType::vi),
        own.stream().map(p -> new Option(p.code(), p.name())).toList());
  }

  private BlocFormPage namePage(Actor actor, BlocId id, Form form) {
    var page = page(actor, id, form);
    return new BlocFormPage(
        page.bloc(),
        page.back(),
        form,
        List.of(BlocNameUse.values()).stream()
            .map(u ->
                new Option(u.name(), u == BlocNameUse.LEAD ? "Tên chính (đổi tên khối)" : u.vi()))
            .toList(),
        List.of());
  }

  private BlocFormPage page(Actor actor, BlocId id, Form form) {
    access.mustBeBoard(actor, id);
    return new BlocFormPage(
        blocs.get(id, Vi.day(clock.instant())).name(), "/khoi/" + id, form, List.of(), List.of());
  }
}
