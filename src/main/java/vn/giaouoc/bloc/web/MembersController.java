package vn.giaouoc.bloc.web;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.bloc.Secretariats;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** The members of a bloc in one year, and how the Board keeps the list. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/thanh-vien/{year:19\\d\\d|20\\d\\d}")
class MembersController {

  static final int NEW = 4;

  private final MembersPages pages;
  private final MemberLists lists;
  private final Secretariats secretariats;
  private final BlocAccess access;
  private final Templates templates;

  MembersController(
      MembersPages pages,
      MemberLists lists,
      Secretariats secretariats,
      BlocAccess access,
      Templates templates) {
    this.pages = pages;
    this.lists = lists;
    this.secretariats = secretariats;
    this.access = access;
    this.templates = templates;
  }

  @GetMapping
  Answer show(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    return Answer.page(
        templates.blocMembers(pages.page(actor, new BlocId(bloc), year, Form.blank())));
  }

  @GetMapping("/sua")
  Answer edit(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    var id = new BlocId(bloc);
    access.mustBeBoard(actor, id);
    var page = pages.page(actor, id, year, Form.blank());
    var values = new HashMap<String, @Nullable String>();
    page.members().forEach(m -> values.put("thuTu" + m.unit(), Integer.toString(m.ordinal())));
    values.put("soLuong", page.stated());
    values.put("version", page.version());
    return Answer.page(
        templates.blocMembersEdit(page.with(Form.filled(values)), pages.others(id, year), NEW));
  }

  @PostMapping("/sua")
  Answer set(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    access.mustBeBoard(actor, id);
    var form = Form.of(typed);
    var page = pages.page(actor, id, year, form);
    record Place(UnitId unit, int order) {}
    var places = new ArrayList<Place>();
    for (var member : page.members()) {
      if (!form.checked("bo" + member.unit())) {
        places.add(
            new Place(
                new UnitId(member.unit()),
                form.integer("thuTu" + member.unit(), "Thứ tự", 1, 999)));
      }
    }
    places.sort(Comparator.comparingInt(Place::order));
    var members = new ArrayList<>(places.stream().map(Place::unit).toList());
    for (var i = 1; i <= NEW; i++) {
      var added = form.optionalId("them" + i, "Đơn vị");
      if (added != null) {
        members.add(new UnitId(added));
      }
    }
    var stated =
        form.raw("soLuong").isBlank()
            ? null
            : form.integer("soLuong", "Số đơn vị nêu trong văn bản", 1, 999);
    return Answer.after(
        form,
        () -> lists.change(actor, id, year, members, stated, version(form)),
        () -> Answer.to(page.path()).saying("Đã lưu danh sách " + members.size() + " thành viên."),
        () -> templates.blocMembersEdit(page, pages.others(id, year), NEW));
  }

  @PostMapping("/sao-chep")
  Answer copy(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    var id = new BlocId(bloc);
    var form = Form.blank();
    var report = form.attemptFor(() -> lists.copyMembers(actor, id, year - 1, year));
    if (report == null) {
      return again(actor, id, year, form);
    }
    return Answer.to("/khoi/" + id + "/thanh-vien/" + year)
        .saying(
            "Đã sao chép %d thành viên từ năm %d%s."
                .formatted(
                    report.copied().size(),
                    year - 1,
                    report.missing().isEmpty()
                        ? ""
                        : "; còn "
                            + report.missing().size()
                            + " đơn vị đã chấm dứt chưa có đơn vị kế thừa"));
  }

  @PostMapping("/dua-ra")
  Answer leaveOut(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var unit = form.id("donVi", "Đơn vị");
    var reason = form.text("lyDo", "Lý do", 1000);
    if (!form.ok()
        || !form.attempt(() -> lists.leaveOut(actor, id, year, new UnitId(unit), reason))) {
      return again(actor, id, year, form);
    }
    return Answer.to("/khoi/" + id + "/thanh-vien/" + year)
        .saying("Đã đưa đơn vị ra khỏi danh sách năm " + year + ".");
  }

  @PostMapping("/to-thu-ky")
  Answer addSecretary(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var unit = form.id("donVi", "Đơn vị");
    var position = form.text("chucVu", "Chức vụ", 200);
    var task = form.optionalText("nhiemVu", "Nhiệm vụ", 300);
    if (!form.ok()
        || !form.attempt(
            () -> secretariats.add(actor, id, year, new UnitId(unit), position, task))) {
      return again(actor, id, year, form);
    }
    return Answer.to("/khoi/" + id + "/thanh-vien/" + year).saying("Đã thêm vào Tổ thư ký.");
  }

  @PostMapping("/to-thu-ky/{seat:\\d{1,18}}/bo")
  Answer removeSecretary(
      Actor actor, @PathVariable long bloc, @PathVariable int year, @PathVariable long seat) {
    secretariats.remove(actor, new BlocId(bloc), year, seat);
    return Answer.to("/khoi/" + bloc + "/thanh-vien/" + year).saying("Đã bỏ khỏi Tổ thư ký.");
  }

  private Answer again(Actor actor, BlocId id, int year, Form form) {
    return Answer.again(form, templates.blocMembers(pages.page(actor, id, year, form)));
  }

  /** The version of the list the form was made from; -1 when there was none. */
  private static int version(Form form) {
    return form.raw("version").isEmpty() ? -1 : form.version();
  }
}
