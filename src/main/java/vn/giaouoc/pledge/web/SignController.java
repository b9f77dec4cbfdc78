package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.PledgeSignature;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Signing the pledge: one big button for heads, and who has signed. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/ky")
class SignController {

  private final PledgeService pledges;
  private final SigningService signing;
  private final Templates templates;

  SignController(PledgeService pledges, SigningService signing, Templates templates) {
    this.pledges = pledges;
    this.signing = signing;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(page(here, Form.blank()));
  }

  @PostMapping("/{unit:\\d+}")
  Answer sign(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    here.standing().mustHead(id);
    var form = Form.blank();
    return answer(here, form, "Đã ký giao ước thi đua.", () -> signing.sign(here.standing(), id));
  }

  @PostMapping("/{unit:\\d+}/tu-choi")
  Answer refuse(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var id = new UnitId(unit);
    here.standing().mustHead(id);
    var form = Form.of(typed);
    var reason = form.text("lyDoTuChoi", "Lý do từ chối", 2000);
    return answer(
        here,
        form,
        "Đã ghi nhận từ chối ký. Đơn vị vẫn có thể ký sau.",
        () -> signing.refuse(here.standing(), id, reason));
  }

  @PostMapping("/tren-giay")
  Answer paper(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var unit = new UnitId(form.id("donViGiay", "Đơn vị"));
    var representative = form.text("chucVu", "Chức vụ người ký", 300);
    var on = form.date("ngayKy", "Ngày ký");
    return answer(
        here,
        form,
        "Đã ghi nhận chữ ký trên giấy.",
        () -> signing.recordPaper(here.standing(), unit, representative, on));
  }

  private Answer answer(YearHere here, Form form, String done, Runnable act) {
    return Answer.after(
        form,
        act,
        () -> Answer.to(here.path() + "/giao-uoc/ky").saying(done),
        () -> page(here, form));
  }

  private JteModel page(YearHere here, Form form) {
    var number = pledges.pledge(here.year().id()).number();
    var signatures = signing.list(here.year().id());
    var cannot = cannot(here, number.isAdopted());
    var hash =
        pledges.versions(here.year().id()).stream()
            .filter(v -> v.number().equals(number))
            .map(v -> v.sha256())
            .findFirst()
            .orElse("");
    var page =
        new PledgeSignPage(
            here.frame("giao-uoc"),
            here.path() + "/giao-uoc",
            number.vi(),
            cannot,
            hash,
            PledgePages.signed(here, signatures),
            here.members().stream()
                .filter(m -> here.standing().isHeadOf(m.unit()))
                .map(m -> own(m, last(signatures, m.unit()), cannot.isEmpty()))
                .toList(),
            here.members().stream().map(m -> row(here, m, last(signatures, m.unit()))).toList(),
            cannot.isEmpty() && here.standing().leads() ? unsigned(here, signatures) : List.of());
    return templates.pledgeSign(page, form);
  }

  private static String cannot(YearHere here, boolean adopted) {
    if (here.year().state() == BlocYearState.CLOSED) {
      return "Năm thi đua đã kết thúc.";
    }
    if (!adopted) {
      return "Giao ước chưa được thông qua tại hội nghị ký kết nên chưa thể ký.";
    }
    return here.year().state().isBefore(BlocYearState.LAUNCH_MEETING)
        ? "Chưa đến bước hội nghị ký kết nên chưa thể ký."
        : "";
  }

  /** The signature of the unit, or its last refusal, or null. */
  private static @Nullable PledgeSignature last(List<PledgeSignature> all, UnitId unit) {
    return all.stream()
        .filter(s -> s.unit().equals(unit))
        .reduce((one, other) -> one.isSigned() ? one : other)
        .orElse(null);
  }

  private static PledgeSignPage.Own own(Member m, @Nullable PledgeSignature s, boolean open) {
    var signed = s != null && s.isSigned();
    return new PledgeSignPage.Own(
        m.unit().value(),
        m.name(),
        open && !signed,
        s == null ? "" : s.kind().vi() + " lúc " + Vi.time(s.recordedAt()));
  }

  private static PledgeSignPage.Row row(YearHere here, Member m, @Nullable PledgeSignature s) {
    var me = here.standing().belongsTo(m.unit());
    if (s == null) {
      return new PledgeSignPage.Row(m.name(), me, "Chưa ký", "muted", "", "", "");
    }
    var state = s.late() ? s.kind().vi() + " (muộn)" : s.kind().vi();
    var tone = s.isSigned() ? (s.late() ? "warn" : "ok") : "bad";
    var note =
        s.isSigned()
            ? "bản " + s.number()
            : "Lý do: " + Objects.requireNonNullElse(s.reason(), "không nêu");
    var when =
        s.kind() == PledgeSignature.Kind.SIGNED_ON_PAPER
            ? Vi.date(s.signedOn())
            : Vi.time(s.recordedAt());
    return new PledgeSignPage.Row(m.name(), me, state, tone, s.representative(), when, note);
  }

  private static List<Option> unsigned(YearHere here, List<PledgeSignature> signatures) {
    return here.members().stream()
        .filter(m -> signatures.stream().noneMatch(s -> s.unit().equals(m.unit()) && s.isSigned()))
        .map(m -> new Option(m.unit().toString(), m.name()))
        .toList();
  }
}
