package vn.giaouoc.pledge.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.pledge.Pledge;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.PledgeSignature;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Makes the page of the pledge from its records. */
@Component
class PledgePages {

  private final PledgeService pledges;
  private final TargetService targets;
  private final SigningService signing;
  private final RegistrationService registrations;

  PledgePages(
      PledgeService pledges,
      TargetService targets,
      SigningService signing,
      RegistrationService registrations) {
    this.pledges = pledges;
    this.targets = targets;
    this.signing = signing;
    this.registrations = registrations;
  }

  PledgePage of(YearHere here) {
    var year = here.year().id();
    var path = here.path() + "/giao-uoc";
    var pledge = pledges.pledge(year);
    var all = targets.list(year);
    var signatures = signing.list(year);
    var edit = mayEdit(here);
    return new PledgePage(
        here.frame("giao-uoc"),
        path,
        pledge.number().vi(),
        pledge.copiedFrom() == null ? "" : "chép từ năm " + pledge.copiedFrom() + ", đã chỉnh ngày",
        todo(here, path, pledge, signatures),
        edit,
        edit
            && !pledge.number().isAdopted()
            && !here.year().state().isBefore(BlocYearState.LAUNCH_MEETING),
        pledge.number().isAdopted() ? signed(here, signatures) : "",
        texts(pledge.text()),
        pledges.clauses(year).stream()
            .map(c ->
                new PledgePage.ClauseRow(
                    "%d. %s".formatted(c.number(), c.title()),
                    c.content() == null ? "" : c.content(),
                    path + "/dieu/" + c.id(),
                    path + "/muc-tieu/moi?dieu=" + c.id(),
                    rows(all, c.id(), path)))
            .toList(),
        rows(all, null, path));
  }

  static boolean mayEdit(YearHere here) {
    return here.standing().leads() && here.year().state() != BlocYearState.CLOSED;
  }

  private List<Link> todo(
      YearHere here, String path, Pledge pledge, List<PledgeSignature> signatures) {
    var todo = new ArrayList<Link>();
    if (!pledge.number().isAdopted() || here.year().state() == BlocYearState.CLOSED) {
      return todo;
    }
    var registered = registrations.list(here.year().id());
    for (var member : here.members()) {
      if (here.standing().isHeadOf(member.unit())
          && signatures.stream().noneMatch(s -> s.unit().equals(member.unit()) && s.isSigned())) {
        todo.add(new Link(path + "/ky", "Ký giao ước thay mặt " + member.name()));
      }
      var own = registered.get(member.unit());
      if (here.standing().belongsTo(member.unit()) && (own == null || !own.isSent())) {
        todo.add(
            new Link(
                path + "/dang-ky/" + member.unit(), "Gửi đăng ký thi đua của " + member.name()));
      }
    }
    return todo;
  }

  static String signed(YearHere here, List<PledgeSignature> signatures) {
    var count =
        here.members().stream()
            .filter(
                m -> signatures.stream().anyMatch(s -> s.unit().equals(m.unit()) && s.isSigned()))
            .count();
    return "%d/%d đơn vị đã ký".formatted(count, here.members().size());
  }

  private static List<PledgePage.TextRow> texts(Pledge.Text text) {
    var rows = new ArrayList<PledgePage.TextRow>();
    add(rows, "Lời mở đầu", text.preamble());
    add(rows, "Nhiệm vụ, giải pháp", text.measures());
    add(rows, "Tổ chức thực hiện", text.arrangements());
    add(
        rows,
        "Thi đua tính từ ngày",
        text.periodFrom() == null ? null : Vi.date(text.periodFrom()));
    return rows;
  }

  private static void add(List<PledgePage.TextRow> rows, String label, @Nullable String text) {
    if (text != null) {
      rows.add(new PledgePage.TextRow(label, text));
    }
  }

  private static List<PledgePage.TargetRow> rows(
      List<Target> all, @Nullable Long clause, String path) {
    return all.stream()
        .filter(t -> java.util.Objects.equals(t.clause(), clause))
        .map(t ->
            new PledgePage.TargetRow(
                t.number(),
                t.text(),
                t.measure().planned(),
                t.measure().levelWords(),
                t.measure().scope().vi(),
                path + "/muc-tieu/" + t.id()))
        .toList();
  }
}
