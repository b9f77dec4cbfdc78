package vn.giaouoc.bloc.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.bloc.Rotation;
import vn.giaouoc.bloc.RotationPolicy;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Units;

/** How the Board names leaders and deputies, ends terms and sets the rotation. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/khoi-truong")
class LeadersController {

  private final Leadership leadership;
  private final Rotation rotation;
  private final Blocs blocs;
  private final BlocAccess access;
  private final Units units;
  private final Templates templates;
  private final Clock clock;

  LeadersController(
      Leadership leadership,
      Rotation rotation,
      Blocs blocs,
      BlocAccess access,
      Units units,
      Templates templates,
      Clock clock) {
    this.leadership = leadership;
    this.rotation = rotation;
    this.blocs = blocs;
    this.access = access;
    this.units = units;
    this.templates = templates;
    this.clock = clock;
  }

  private record Forms(Form name, Form end, Form rotation, Form skip) {

    static Forms blank() {
      return new Forms(
          Form.filled(Map.of("vaiTro", LeaderRole.LEADER.name(), "viTri", "1")),
          Form.blank(),
          Form.blank(),
          Form.blank());
    }
  }

  @GetMapping
  Answer show(Actor actor, @PathVariable long bloc) {
    return Answer.page(page(actor, new BlocId(bloc), Forms.blank()));
  }

  @PostMapping
  Answer name(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var role = form.choice("vaiTro", "Vai trò", LeaderRole.class);
    var unit = form.id("donVi", "Đơn vị");
    var draft =
        new LeaderDraft(
            new UnitId(unit),
            role,
            role == LeaderRole.LEADER ? 1 : form.integer("viTri", "Thứ tự Khối phó", 1, 9),
            form.integer("nam", "Năm thi đua", 1945, 2100),
            form.date("tu", "Từ ngày"),
            form.optionalDate("den", "Đến ngày"),
            form.optionalText("daiDien", "Chức vụ người đại diện", 200),
            form.optionalText("canCu", "Căn cứ", 500));
    if (!form.ok() || !form.attempt(() -> leadership.name(actor, id, draft))) {
      var blank = Forms.blank();
      return Answer.again(
          form, page(actor, id, new Forms(form, blank.end(), blank.rotation(), blank.skip())));
    }
    return Answer.to("/khoi/" + id + "/khoi-truong")
        .saying("Đã ghi " + role.vi() + " năm " + draft.forYear() + ".");
  }

  @PostMapping("/{term:\\d{1,18}}/ket-thuc")
  Answer end(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long term,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var last = form.date("ketThuc", "Ngày cuối cùng của nhiệm kỳ");
    if (!form.ok() || !form.attempt(() -> leadership.end(actor, id, term, last))) {
      var blank = Forms.blank();
      return Answer.again(
          form, page(actor, id, new Forms(blank.name(), form, blank.rotation(), blank.skip())));
    }
    return Answer.to("/khoi/" + id + "/khoi-truong").saying("Đã ghi ngày kết thúc nhiệm kỳ.");
  }

  @PostMapping("/luan-phien")
  Answer rotate(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var policy = form.choice("cach", "Cách luân phiên", RotationPolicy.class);
    var from = form.date("luanPhienTu", "Áp dụng từ ngày");
    var basis = form.optionalText("luanPhienCanCu", "Căn cứ", 500);
    if (!form.ok()
        || !form.attempt(
            () -> rotation.set(actor, id, policy, form.checked("motLan"), basis, from))) {
      var blank = Forms.blank();
      return Answer.again(
          form, page(actor, id, new Forms(blank.name(), blank.end(), form, blank.skip())));
    }
    return Answer.to("/khoi/" + id + "/khoi-truong").saying("Đã đặt cách luân phiên.");
  }

  @PostMapping("/bo-luot")
  Answer skip(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var unit = form.id("boLuotDonVi", "Đơn vị");
    var year = form.integer("boLuotNam", "Năm thi đua", 1945, 2100);
    var reason = form.text("boLuotLyDo", "Lý do", 500);
    if (!form.ok()
        || !form.attempt(() -> rotation.skip(actor, id, year, new UnitId(unit), reason))) {
      var blank = Forms.blank();
      return Answer.again(
          form, page(actor, id, new Forms(blank.name(), blank.end(), blank.rotation(), form)));
    }
    return Answer.to("/khoi/" + id + "/khoi-truong").saying("Đã ghi đơn vị không nhận lượt.");
  }

  private gg.jte.models.runtime.JteModel page(Actor actor, BlocId id, Forms forms) {
    access.mustBeBoard(actor, id);
    var today = Vi.day(clock.instant());
    var history = leadership.history(id);
    var next =
        history.stream()
            .filter(h -> h.term().role() == LeaderRole.LEADER)
            .mapToInt(h -> h.term().forYear() + 1)
            .max()
            .orElse(today.getYear());
    var proposal = rotation.propose(id, next, List.of());
    var members = members(id, next);
    var wanted = new ArrayList<UnitId>();
    proposal.passed().forEach(p -> wanted.add(p.unit()));
    if (proposal.leader() != null) {
      wanted.add(proposal.leader());
    }
    if (proposal.deputy() != null) {
      wanted.add(proposal.deputy());
    }
    Map<UnitId, String> names = wanted.isEmpty() ? Map.of() : units.names(wanted, today);
    var words = new StringBuilder(proposal.sentence());
    if (proposal.leader() != null) {
      words.append(" Lượt Khối trưởng năm ").append(next).append(": ");
      words.append(names.get(proposal.leader()));
      if (proposal.deputy() != null) {
        words.append("; Khối phó: ").append(names.get(proposal.deputy()));
      }
      words.append('.');
    }
    return templates.blocLeaders(
        new LeadersPage(
            id.value(),
            blocs.get(id, today).name(),
            next,
            history.stream()
                .map(h ->
                    new LeadersPage.Term(
                        h.term().id(), BlocPages.row(h, today), h.term().to() == null))
                .toList(),
            Leadership.gapsIn(history),
            words.toString(),
            proposal.passed().stream().map(p -> names.get(p.unit()) + ": " + p.why()).toList(),
            members.stream().map(m -> new Option(m.unit().toString(), m.name())).toList(),
            Option.of(LeaderRole.class, LeaderRole::vi),
            Option.of(RotationPolicy.class, RotationPolicy::vi),
            forms.name(),
            forms.end(),
            forms.rotation(),
            forms.skip()));
  }

  private List<Member> members(BlocId id, int year) {
    var members = blocs.members(id, year);
    return members.isEmpty() ? blocs.members(id, year - 1) : members;
  }
}
