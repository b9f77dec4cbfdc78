package vn.giaouoc.bloc.web;

import static java.util.Objects.requireNonNullElse;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Units;

/** The way of a bloc's rotating flags, and how a handover is recorded. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/co")
class FlagController {

  private final Flags flags;
  private final Blocs blocs;
  private final BlocAccess access;
  private final Units units;
  private final FlagPhotos photos;
  private final Templates templates;
  private final Clock clock;

  FlagController(
      Flags flags,
      Blocs blocs,
      BlocAccess access,
      Units units,
      FlagPhotos photos,
      Templates templates,
      Clock clock) {
    this.flags = flags;
    this.blocs = blocs;
    this.access = access;
    this.units = units;
    this.photos = photos;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer show(
      Actor actor, @PathVariable long bloc, @RequestParam(required = false) @Nullable Long co) {
    return Answer.page(templates.blocFlags(page(actor, new BlocId(bloc), Form.blank(), co, null)));
  }

  @PostMapping
  Answer add(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var label = form.text("tenCo", "Tên gọi của cờ", 100);
    var year = Vi.day(clock.instant()).getYear();
    return Answer.after(
        form,
        () -> flags.add(actor, id, label, year),
        () -> Answer.to("/khoi/" + id + "/co").saying("Đã ghi nhận “" + label + "”."),
        () -> templates.blocFlags(page(actor, id, form, null, null)));
  }

  @PostMapping("/{flag:\\d{1,18}}/ban-giao")
  Answer handOver(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long flag,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile photo) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var from = form.optionalId("tu", "Bên giao");
    var to = form.id("den", "Bên nhận");
    var year = form.integer("nam", "Năm thi đua của bên nhận", 1945, 2100);
    var on = form.date("ngay", "Ngày bàn giao");
    var occasion = form.text("dip", "Dịp, hội nghị", 300);
    var note = form.optionalText("ghiChu", "Ghi chú", 500);
    var step =
        new FlagHandover(
            flag,
            from == null ? null : new UnitId(from),
            new UnitId(to),
            year,
            on,
            occasion,
            null,
            note);
    return Answer.after(
        form,
        () -> photos.handOver(actor, id, step, photo),
        () -> Answer.to("/khoi/" + id + "/co").saying("Đã ghi lần bàn giao cờ."),
        () -> templates.blocFlags(page(actor, id, Form.blank(), flag, form)));
  }

  private FlagsPage page(
      Actor actor, BlocId id, Form addForm, @Nullable Long chosen, @Nullable Form stepForm) {
    access.mustSee(actor, id);
    var today = Vi.day(clock.instant());
    var year = today.getYear();
    var known = flags.of(id);
    var involved = new HashSet<UnitId>();
    for (var flag : known) {
      flag.way()
          .forEach(s -> {
            involved.add(s.to());
            if (s.from() != null) {
              involved.add(s.from());
            }
          });
    }
    var members = blocs.members(id, year);
    if (members.isEmpty()) {
      members = blocs.members(id, year - 1);
    }
    var names = names(involved, today);
    return new FlagsPage(
        id.value(),
        blocs.get(id, today).name(),
        known.stream()
            .map(f ->
                row(
                    f,
                    names,
                    known.size() == 1 || (chosen != null && chosen == f.id()),
                    stepForm != null ? stepForm : start(f, year)))
            .toList(),
        members.stream().map(m -> new Option(m.unit().toString(), m.name())).toList(),
        access.isBoard(actor, id)
            || access.leads(actor, id, year)
            || access.leads(actor, id, year - 1),
        addForm);
  }

  private static Form start(RotatingFlag flag, int year) {
    return Form.filled(
        Map.of(
            "tu",
            flag.at() == null ? "" : String.valueOf(flag.at()),
            "nam",
            Integer.toString(year)));
  }

  private Map<UnitId, String> names(Set<UnitId> involved, java.time.LocalDate today) {
    return involved.isEmpty() ? Map.of() : units.names(involved, today);
  }

  private static FlagsPage.Flag row(
      RotatingFlag flag, Map<UnitId, String> names, boolean showForm, Form form) {
    return new FlagsPage.Flag(
        flag.id(),
        flag.label(),
        flag.at() == null ? "chưa ghi nhận" : names.getOrDefault(flag.at(), ""),
        flag.retired(),
        flag.way().stream().map(s -> row(s, names)).toList(),
        showForm,
        form);
  }

  private static FlagsPage.Step row(FlagHandover step, Map<UnitId, String> names) {
    EvidenceId photo = step.photo();
    return new FlagsPage.Step(
        Vi.date(step.on()),
        step.from() == null ? "không rõ" : names.getOrDefault(step.from(), ""),
        names.getOrDefault(step.to(), ""),
        step.forYear(),
        step.occasion(),
        requireNonNullElse(step.note(), ""),
        photo == null ? "" : "/tep/" + photo.value() + "/anh");
  }
}
