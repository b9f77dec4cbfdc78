package vn.giaouoc.bloc.web;

import static java.util.Objects.requireNonNullElse;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.BlocYears;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Handover;
import vn.giaouoc.bloc.HandoverItem;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.unit.Units;

/** The checklist and the two signatures of the handover at the end of a year. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/ban-giao/{year:19\\d\\d|20\\d\\d}")
class HandoverController {

  private final Handovers handovers;
  private final Blocs blocs;
  private final BlocAccess access;
  private final Units units;
  private final ObjectProvider<BlocYears> years;
  private final Templates templates;
  private final Clock clock;

  HandoverController(
      Handovers handovers,
      Blocs blocs,
      BlocAccess access,
      Units units,
      ObjectProvider<BlocYears> years,
      Templates templates,
      Clock clock) {
    this.handovers = handovers;
    this.blocs = blocs;
    this.access = access;
    this.units = units;
    this.years = years;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer show(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    return Answer.page(templates.blocHandover(page(actor, new BlocId(bloc), year, Form.blank())));
  }

  @PostMapping
  Answer open(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    return done(
        actor,
        new BlocId(bloc),
        year,
        Form.blank(),
        () -> handovers.open(actor, new BlocId(bloc), year),
        "Đã lập biên bản bàn giao.");
  }

  @PostMapping("/muc")
  Answer tick(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var item = form.choice("muc", "Mục bàn giao", HandoverItem.class);
    var note = form.optionalText("ghiChu", "Ghi chú", 500);
    if (!form.ok()) {
      return Answer.again(form, templates.blocHandover(page(actor, id, year, form)));
    }
    return done(
        actor,
        id,
        year,
        form,
        () -> {
          if (form.checked("bo")) {
            handovers.untick(actor, id, year, item);
          } else {
            handovers.tick(actor, id, year, item, note);
          }
        },
        form.checked("bo") ? "Đã bỏ đánh dấu." : "Đã đánh dấu bàn giao: " + item.vi() + ".");
  }

  @PostMapping("/ky")
  Answer sign(Actor actor, @PathVariable long bloc, @PathVariable int year) {
    return done(
        actor,
        new BlocId(bloc),
        year,
        Form.blank(),
        () -> handovers.sign(actor, new BlocId(bloc), year),
        "Đã ký biên bản bàn giao.");
  }

  private Answer done(
      Actor actor, BlocId id, int year, Form form, Runnable useCase, String sentence) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to("/khoi/" + id + "/ban-giao/" + year).saying(sentence),
        () -> templates.blocHandover(page(actor, id, year, form)));
  }

  private HandoverPage page(Actor actor, BlocId id, int year, Form form) {
    access.mustSee(actor, id);
    var today = Vi.day(clock.instant());
    var handover = handovers.find(id, year).orElse(null);
    var from = handover != null ? handover.from() : blocs.leader(id, year).orElse(null);
    var to = handover != null ? handover.to() : blocs.leader(id, year + 1).orElse(null);
    var mayKeep = handovers.mayKeep(actor, id, year);
    return new HandoverPage(
        id.value(),
        blocs.get(id, today).name(),
        year,
        handover != null,
        name(from),
        name(to),
        handover == null ? List.of() : items(handover),
        handovers.missing(id, year),
        handover == null ? "" : signed(handover.given()),
        handover == null ? "" : signed(handover.received()),
        handover == null && mayKeep && from != null && to != null && !from.equals(to),
        handover != null && mayKeep && handover.given() == null && handover.received() == null,
        handover == null ? "" : signAs(actor, handover),
        box(actor, id, year),
        form);
  }

  /** Where the papers of that year are, empty for those who do not see inside it. */
  private String box(Actor actor, BlocId id, int year) {
    return years.stream()
        .flatMap(all -> all.all(actor, id).stream())
        .filter(line -> line.year() == year && !line.href().isEmpty())
        .map(line -> line.href() + "/ban-giao")
        .findFirst()
        .orElse("");
  }

  private String name(@Nullable UnitId unit) {
    if (unit == null) {
      return "chưa có";
    }
    Map<UnitId, String> names = units.names(List.of(unit), Vi.day(clock.instant()));
    return names.getOrDefault(unit, "");
  }

  private static List<HandoverPage.Item> items(Handover handover) {
    return Arrays.stream(HandoverItem.values())
        .map(i -> {
          var done = handover.done().get(i);
          return new HandoverPage.Item(
              i.name(),
              i.vi(),
              done != null,
              done == null ? "" : Vi.date(done.on()) + ", " + done.by(),
              done == null ? "" : requireNonNullElse(done.note(), ""));
        })
        .toList();
  }

  private static String signed(Handover.@Nullable Signature signature) {
    return signature == null ? "" : signature.by() + ", " + Vi.time(signature.at());
  }

  private static String signAs(Actor actor, Handover handover) {
    if (!handover.open().isEmpty()) {
      return "";
    }
    if (handover.given() == null && Handovers.heads(actor, handover.from())) {
      return "Ký bàn giao";
    }
    return handover.received() == null && Handovers.heads(actor, handover.to())
        ? "Ký nhận bàn giao"
        : "";
  }
}
