package vn.giaouoc.voting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.Quotas;
import vn.giaouoc.voting.RoundService;
import vn.giaouoc.voting.RoundText;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.Teller;
import vn.giaouoc.voting.VotingDefaults;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.year.YearHere;

/** The list of rounds, and preparing one up to its opening. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/binh-xet")
class RoundController {

  private final Rankings rankings;
  private final VotingQuery query;
  private final RoundService rounds;
  private final VotingDefaults defaults;
  private final Quotas quotas;
  private final ModelService models;
  private final RoundPages pages;
  private final Templates templates;
  private final java.time.Clock clock;

  RoundController(
      VotingQuery query,
      RoundService rounds,
      VotingDefaults defaults,
      Quotas quotas,
      ModelService models,
      RoundPages pages,
      Templates templates,
      Rankings rankings,
      java.time.Clock clock) {
    this.rankings = rankings;
    this.query = query;
    this.rounds = rounds;
    this.defaults = defaults;
    this.quotas = quotas;
    this.models = models;
    this.pages = pages;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer list(YearHere here) {
    var year = here.year();
    var quota = quotas.of(year.bloc(), here.members().size(), Vi.day(clock.instant()));
    var prepare =
        here.standing().leads() && here.standing().isYearOpen()
            ? Arrays.stream(VotingPurpose.values())
                .filter(p -> isAsked(here, p))
                .map(p -> new Link(here.path() + "/binh-xet/moi?muc-dich=" + p.name(), p.vi()))
                .toList()
            : List.<Link>of();
    return Answer.page(
        templates.votingList(
            new RoundListPage(
                here.frame("binh-xet"),
                quota.vi(),
                here.path() + "/khen-thuong/dieu-kien",
                prepare,
                query.rounds(here.standing()).reversed().stream()
                    .map(v -> row(here, v))
                    .toList())));
  }

  /** Votes on grades and on equal units only where the score table wants them. */
  private boolean isAsked(YearHere here, VotingPurpose purpose) {
    return switch (purpose) {
      case GRADE -> !rankings.votedGrades(here.year().id()).isEmpty();
      case RANK -> rankings.ranksByVotes(here.year().id());
      default -> true;
    };
  }

  private static RoundListPage.Row row(YearHere here, RoundView view) {
    var round = view.round();
    return new RoundListPage.Row(
        here.path() + "/binh-xet/" + round.id(),
        round.title(),
        round.about(),
        round.state().vi(),
        RoundPages.tone(round.state()),
        Vi.date(round.heldOn()),
        RoundText.rules(round.rules()),
        round.summary(),
        view.chosen().stream().map(RoundController::line).toList());
  }

  private static String line(Candidate candidate) {
    return candidate.name() + " – " + candidate.explanation();
  }

  @GetMapping("/moi")
  Answer blank(
      YearHere here, @RequestParam(name = "muc-dich", defaultValue = "FLAG") String purpose) {
    here.standing().mustLead();
    var of =
        Arrays.stream(VotingPurpose.values())
            .filter(p -> p.name().equals(purpose))
            .findFirst()
            .orElse(VotingPurpose.OTHER);
    return Answer.page(
        form(
            here,
            RoundForm.filled(defaults.of(here.standing(), of), 0),
            "/moi",
            "Chuẩn bị vòng bình xét"));
  }

  @PostMapping("/moi")
  Answer prepare(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var draft = RoundForm.read(form);
    var id = form.ok() ? form.attemptFor(() -> rounds.prepare(here.standing(), draft)) : null;
    return id == null
        ? Answer.again(form, form(here, form, "/moi", "Chuẩn bị vòng bình xét"))
        : Answer.to(at(here, id))
            .saying("Đã lập vòng bình xét. Hãy đưa các trường hợp vào danh sách.");
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer detail(YearHere here, @PathVariable long id) {
    return Answer.page(pages.detail(here, id, Form.blank()));
  }

  @GetMapping("/{id:\\d{1,18}}/sua")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var round = query.round(here.standing(), id).round();
    var draft = round.draft();
    return Answer.page(
        form(here, RoundForm.filled(draft, round.version()), "/" + id + "/sua", "Sửa thể lệ"));
  }

  @PostMapping("/{id:\\d{1,18}}/sua")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var draft = RoundForm.read(form);
    var saved =
        form.ok() && form.attempt(() -> rounds.change(here.standing(), id, form.version(), draft));
    return saved
        ? Answer.to(at(here, id)).saying("Đã lưu thể lệ.")
        : Answer.again(form, form(here, form, "/" + id + "/sua", "Sửa thể lệ"));
  }

  @PostMapping("/{id:\\d{1,18}}/danh-sach")
  Answer add(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var purpose = query.round(here.standing(), id).round().purpose();
    Runnable add;
    if (purpose == VotingPurpose.OTHER) {
      var name = form.text("noi-dung", "Nội dung", 500);
      add = () -> rounds.addMatter(here.standing(), id, name);
    } else if (purpose == VotingPurpose.MODEL) {
      var chosen = form.id("don-vi", "Mô hình");
      add = () -> addModel(here, id, chosen);
    } else {
      var unit = new UnitId(form.id("don-vi", "Đơn vị"));
      add = () -> rounds.addUnit(here.standing(), id, unit);
    }
    return act(here, id, form, add, "Đã thêm vào danh sách.");
  }

  private void addModel(YearHere here, long id, long chosen) {
    var model = models.get(here.standing(), chosen);
    rounds.addModel(here.standing(), id, model.unit(), model.id(), model.name());
  }

  @PostMapping("/{id:\\d{1,18}}/danh-sach/{candidate:\\d{1,18}}/bo")
  Answer drop(YearHere here, @PathVariable long id, @PathVariable long candidate) {
    here.standing().mustLead();
    return act(
        here,
        id,
        Form.blank(),
        () -> rounds.dropCandidate(here.standing(), id, candidate),
        "Đã đưa ra khỏi danh sách.");
  }

  @PostMapping("/{id:\\d{1,18}}/to-kiem-phieu")
  Answer tellers(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var team = new ArrayList<Teller>();
    for (var i = 1; i <= 9; i++) {
      var position = form.optionalText("chuc-vu-" + i, "Chức vụ", 200);
      var unit = form.optionalId("don-vi-" + i, "Đơn vị");
      if (position != null) {
        team.add(new Teller(team.size() + 1, unit == null ? null : new UnitId(unit), position));
      }
    }
    return act(
        here,
        id,
        form,
        () -> rounds.nameTellers(here.standing(), id, team),
        "Đã lưu tổ kiểm phiếu.");
  }

  @PostMapping("/{id:\\d{1,18}}/mo")
  Answer open(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var heldOn = form.date("ngay", "Ngày họp");
    var present = BallotController.units(form, "co-mat");
    return act(
        here,
        id,
        form,
        () -> rounds.open(here.standing(), id, form.version(), heldOn, present),
        "Đã mở vòng bình xét.");
  }

  @PostMapping("/{id:\\d{1,18}}/huy")
  Answer cancel(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do hủy", 1000);
    return act(
        here,
        id,
        form,
        () -> rounds.cancel(here.standing(), id, form.version(), reason),
        "Đã hủy vòng bình xét; nội dung vẫn được giữ.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(at(here, id)).saying(done),
        () -> pages.detail(here, id, form));
  }

  private JteModel form(YearHere here, Form form, String action, String title) {
    return templates.votingRoundForm(
        here.frame("binh-xet"),
        here.path() + "/binh-xet",
        action,
        title,
        purposes(here, form),
        rankings.votedGrades(here.year().id()).stream().map(g -> new Option(g, g)).toList(),
        form);
  }

  /** The purposes that fit this year, and the one the form already has. */
  private List<Option> purposes(YearHere here, Form form) {
    return Arrays.stream(VotingPurpose.values())
        .filter(p -> isAsked(here, p) || p.name().equals(form.raw("muc-dich")))
        .map(p -> new Option(p.name(), p.vi()))
        .toList();
  }

  static String at(YearHere here, long id) {
    return here.path() + "/binh-xet/" + id;
  }
}
