package vn.giaouoc.year.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.CopyReport;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.Opened;
import vn.giaouoc.year.YearOpening;
import vn.giaouoc.year.Years;

/** The form with which the Board opens a year. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,9}}/nam/moi")
class OpeningController {

  private final YearOpening opening;
  private final Years years;
  private final Blocs blocs;
  private final Templates templates;
  private final Clock clock;

  OpeningController(
      YearOpening opening, Years years, Blocs blocs, Templates templates, Clock clock) {
    this.opening = opening;
    this.years = years;
    this.blocs = blocs;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer form(Actor actor, @PathVariable("bloc") long id) {
    var bloc = mustBeBoard(actor, id);
    return Answer.page(page(bloc, Form.filled(Map.of("nam", Integer.toString(next(bloc))))));
  }

  @PostMapping
  Answer open(
      Actor actor,
      @PathVariable("bloc") long id,
      @RequestParam MultiValueMap<String, String> typed) {
    var bloc = mustBeBoard(actor, id);
    var form = Form.of(typed);
    var number = form.integer("nam", "Năm", 1945, 2100);
    if (form.ok()) {
      var opened = form.attemptFor(() -> opening.open(actor, bloc, number));
      if (opened != null) {
        return Answer.to(opened.year().path()).saying(done(opened));
      }
    }
    return Answer.again(form, page(bloc, form));
  }

  private static String done(Opened opened) {
    var missing =
        opened.missing().stream().map(CopyReport.Missing::name).collect(Collectors.joining(", "));
    return "Đã mở năm thi đua "
        + opened.year().number()
        + "."
        + (missing.isEmpty()
            ? ""
            : " Không sao chép được đơn vị đã chấm dứt hoạt động, chưa có đơn vị kế thừa: "
                + missing
                + ".");
  }

  private BlocId mustBeBoard(Actor actor, long id) {
    var bloc = new BlocId(id);
    if (!opening.mayOpen(actor, bloc)) {
      throw new NotAllowed(actor.name() + " may not open years of bloc " + bloc);
    }
    return bloc;
  }

  private int next(BlocId bloc) {
    return years.list(bloc).stream()
        .findFirst()
        .map(year -> year.number() + 1)
        .orElse(Vi.day(clock.instant()).getYear());
  }

  private JteModel page(BlocId bloc, Form form) {
    var page =
        new OpeningPage(
            bloc.value(),
            blocs.get(bloc, Vi.day(clock.instant())).name(),
            years.list(bloc).stream()
                .map(year -> "Năm " + year.number() + " – " + year.state().vi())
                .toList(),
            next(bloc));
    return templates.yearOpening(page, form);
  }
}
