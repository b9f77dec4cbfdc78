package vn.giaouoc.bloc.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Abbreviations.Patterns;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;

/** The form by which the Board moves a unit to another bloc within a year. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/thanh-vien/{year:19\\d\\d|20\\d\\d}/chuyen-khoi")
class MoveController {

  private final MembersPages pages;
  private final MemberLists lists;
  private final BlocQuery query;
  private final BlocAccess access;
  private final Templates templates;
  private final Clock clock;

  MoveController(
      MembersPages pages,
      MemberLists lists,
      BlocQuery query,
      BlocAccess access,
      Templates templates,
      Clock clock) {
    this.pages = pages;
    this.lists = lists;
    this.query = query;
    this.access = access;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer form(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    var id = new BlocId(bloc);
    access.mustBeBoard(actor, id);
    return Answer.page(
        templates.blocMove(pages.page(actor, id, year, Form.blank()), others(actor, id)));
  }

  @PostMapping
  Answer move(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    access.mustBeBoard(actor, id);
    var form = Form.of(typed);
    var unit = new UnitId(form.id("donVi", "Đơn vị"));
    var to = new BlocId(form.id("den", "Khối, cụm chuyển đến"));
    var act =
        new Act(
            form.text("so", "Số, ký hiệu văn bản", 60),
            form.date("ngayVanBan", "Ngày văn bản"),
            form.text("noiBanHanh", "Nơi ban hành", 200),
            null);
    var effect =
        new Effect(
            act,
            form.date("hieuLuc", "Ngày có hiệu lực"),
            form.optionalText("lyDo", "Lý do", 1000));
    return Answer.after(
        form,
        () -> lists.move(actor, unit, id, to, year, effect),
        () ->
            Answer.to("/khoi/" + id + "/thanh-vien/" + year)
                .saying("Đã chuyển đơn vị sang khối khác."),
        () -> templates.blocMove(pages.page(actor, id, year, form), others(actor, id)));
  }

  private List<Option> others(Actor actor, BlocId self) {
    var nothing = new Patterns(List.of(), List.of());
    return query.list(access.sight(actor), nothing, Vi.day(clock.instant()), "").stream()
        .filter(line -> !line.id().equals(self))
        .map(line -> new Option(line.id().toString(), line.name() + " – " + line.province()))
        .toList();
  }
}
