package vn.giaouoc.voting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.voting.BallotService;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.ClosingService;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.ElectionService;
import vn.giaouoc.voting.OpenChoice;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.Standpoint;
import vn.giaouoc.voting.TellerMinutesService;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.year.YearHere;

/** Entering votes and counts, and what follows from them. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/binh-xet/{id:\\d{1,18}}")
class BallotController {

  private final VotingQuery query;
  private final BallotService ballots;
  private final ClosingService closing;
  private final ElectionService elections;
  private final TellerMinutesService minutes;
  private final RoundPages pages;

  BallotController(
      VotingQuery query,
      BallotService ballots,
      ClosingService closing,
      ElectionService elections,
      TellerMinutesService minutes,
      RoundPages pages) {
    this.query = query;
    this.ballots = ballots;
    this.closing = closing;
    this.elections = elections;
    this.minutes = minutes;
    this.pages = pages;
  }

  /** The secretary's roll call: units present, and what each of them agrees to. */
  @PostMapping("/diem-danh")
  Answer rollCall(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var view = query.round(here.standing(), id);
    var present = units(form, "co-mat");
    var standpoints = present.stream().map(unit -> standpoint(form, view, unit)).toList();
    return act(
        here,
        id,
        form,
        () -> {
          ballots.setPresentAndRollCall(here.standing(), id, present, standpoints);
        },
        "Đã ghi ý kiến của %02d đơn vị có mặt.".formatted(present.size()));
  }

  /** The head's own voice. */
  @PostMapping("/y-kien")
  Answer speak(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var view = query.round(here.standing(), id);
    var unit = new UnitId(form.id("don-vi", "Đơn vị"));
    return act(
        here,
        id,
        form,
        () -> ballots.speak(here.standing(), id, standpoint(form, view, unit)),
        "Đã ghi ý kiến của đơn vị.");
  }

  private static Standpoint standpoint(Form form, RoundView view, UnitId unit) {
    var agreed = new LinkedHashSet<>(form.raws("dong-y-" + unit));
    var whole = view.round().rules().decision() != DecisionMethod.VOTE;
    var choices = new HashMap<Long, OpenChoice>();
    for (var candidate : view.candidates()) {
      if (agreed.contains(whole ? "tat-ca" : Long.toString(candidate.id()))) {
        choices.put(candidate.id(), OpenChoice.AGREE);
      }
    }
    return new Standpoint(unit, choices);
  }

  @PostMapping("/gio-tay")
  Answer hands(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var votes = votes(form, query.round(here.standing(), id).candidates());
    return act(
        here, id, form, () -> ballots.hands(here.standing(), id, votes), "Đã ghi số giơ tay.");
  }

  @PostMapping("/kiem-phieu/{seat:[12]}")
  Answer count(
      YearHere here,
      @PathVariable long id,
      @PathVariable int seat,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(here.standing().isTeller() || here.standing().leads(), "count ballots");
    var form = Form.of(typed);
    var issued = form.integer("phat-ra", "Số phiếu phát ra", 0, 999);
    var valid = form.integer("hop-le", "Số phiếu hợp lệ", 0, 999);
    var invalid = form.integer("khong-hop-le", "Số phiếu không hợp lệ", 0, 999);
    var lost = form.integer("khong-thu-ve", "Số phiếu không thu về", 0, 999);
    var votes = votes(form, query.round(here.standing(), id).candidates());
    return act(
        here,
        id,
        form,
        () ->
            ballots.count(
                here.standing(), id, seat, new CountSheet(issued, valid, invalid, lost, votes)),
        "Đã ghi bản đếm %d.".formatted(seat));
  }

  private static Map<Long, Integer> votes(Form form, List<Candidate> candidates) {
    var votes = new HashMap<Long, Integer>();
    for (var c : candidates) {
      votes.put(c.id(), form.integer("phieu-" + c.id(), "Số phiếu của " + c.name(), 0, 999));
    }
    return votes;
  }

  @PostMapping("/ket-thuc")
  Answer close(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    return act(
        here,
        id,
        form,
        () -> closing.close(here.standing(), id, form.version()),
        "Đã kết thúc vòng bình xét.");
  }

  @PostMapping("/phan-dinh")
  Answer settle(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var chosen = new ArrayList<Long>();
    for (var raw : form.raws("chon")) {
      if (raw.matches("\\d{1,18}")) {
        chosen.add(Long.parseLong(raw));
      }
    }
    var reason = form.text("ly-do", "Lý do", 1000);
    return act(
        here,
        id,
        form,
        () -> closing.settleTie(here.standing(), id, form.version(), chosen, reason),
        "Đã phân định.");
  }

  @PostMapping("/vong-tiep")
  Answer repeat(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var form = Form.blank();
    var next = form.attemptFor(() -> closing.repeat(here.standing(), id));
    return next == null
        ? Answer.again(form, pages.detail(here, id, form))
        : Answer.to(RoundController.at(here, next)).saying("Đã lập vòng tiếp theo.");
  }

  @PostMapping("/bien-ban")
  Answer minutes(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(here.standing().isTeller() || here.standing().leads(), "count ballots");
    var form = Form.of(typed);
    var body = form.text("noi-dung", "Nội dung biên bản", 20_000);
    var signedOn = form.optionalDate("ngay-ky", "Ngày ký");
    return act(
        here,
        id,
        form,
        () -> minutes.save(here.standing(), id, form.version(), body, signedOn),
        signedOn == null ? "Đã lưu biên bản." : "Đã ghi nhận biên bản đã ký.");
  }

  @PostMapping("/nhiem-ky")
  Answer confirm(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var from = form.date("tu-ngay", "Ngày bắt đầu nhiệm kỳ");
    return act(
        here,
        id,
        form,
        () -> elections.confirm(here.standing(), id, form.version(), from),
        "Đã ghi kết quả bầu thành nhiệm kỳ năm " + (here.year().number() + 1) + ".");
  }

  static Set<UnitId> units(Form form, String field) {
    var units = new LinkedHashSet<UnitId>();
    for (var raw : form.raws(field)) {
      if (raw.matches("\\d{1,18}")) {
        units.add(UnitId.of(raw));
      }
    }
    return units;
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(RoundController.at(here, id)).saying(done),
        () -> pages.detail(here, id, form));
  }
}
