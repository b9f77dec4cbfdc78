package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.Revocation;
import vn.giaouoc.award.RevocationGround;
import vn.giaouoc.award.RevocationService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/** Revocations, beside the year: its state does not change. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/thu-hoi")
class RevocationController {

  private final RevocationService revocations;
  private final AwardQuery awards;
  private final Templates templates;

  RevocationController(RevocationService revocations, AwardQuery awards, Templates templates) {
    this.revocations = revocations;
    this.awards = awards;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(page(here, Form.blank()));
  }

  @PostMapping
  Answer revoke(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(mayRevoke(here.standing()), "revoke");
    var form = Form.of(typed);
    var act =
        new Revocation(
            form.id("khen-thuong", "Khen thưởng bị thu hồi"),
            form.text("so", "Số, ký hiệu", 100),
            form.date("ngay", "Ngày văn bản"),
            form.text("co-quan", "Người ban hành", 200),
            form.choice("can-cu", "Căn cứ thu hồi", RevocationGround.class),
            form.text("ly-do", "Lý do cụ thể", 2000),
            null,
            null,
            0);
    return Answer.after(
        form,
        () -> revocations.revoke(here.standing(), act),
        () -> Answer.to(at(here)).saying("Đã ghi nhận thu hồi. Trạng thái của năm không đổi."),
        () -> page(here, form));
  }

  @GetMapping("/{award:\\d{1,18}}")
  Answer returned(YearHere here, @PathVariable long award) {
    here.standing().mustBeBoard();
    var of = find(here, award);
    return Answer.page(
        returned(
            here,
            award,
            Form.filled(
                Map.of(
                    "tien", Vi.date(of.moneyReturnedOn()),
                    "hien-vat", Vi.date(of.objectReturnedOn()),
                    "version", Integer.toString(of.version())))));
  }

  @PostMapping("/{award:\\d{1,18}}")
  Answer save(
      YearHere here, @PathVariable long award, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var money = form.optionalDate("tien", "Ngày thu hồi tiền thưởng");
    var object = form.optionalDate("hien-vat", "Ngày thu hồi hiện vật");
    return Answer.after(
        form,
        () -> revocations.returned(here.standing(), award, form.version(), money, object),
        () -> Answer.to(at(here)).saying("Đã ghi nhận thu hồi tiền thưởng, hiện vật."),
        () -> returned(here, award, form));
  }

  private JteModel returned(YearHere here, long award, Form form) {
    find(here, award);
    var of =
        awards.awards(here.standing()).stream()
            .filter(a -> a.id() == award)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no award " + award));
    return templates.awardReturned(
        here.frame("khen-thuong"), at(here), of.recipientName(), of.wording(), award, form);
  }

  private Revocation find(YearHere here, long award) {
    return revocations.list(here.standing()).stream()
        .filter(r -> r.award() == award)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no revocation of " + award));
  }

  private JteModel page(YearHere here, Form form) {
    var standing = here.standing();
    var all =
        awards.awards(standing).stream().collect(Collectors.toMap(Award::id, Function.identity()));
    return templates.awardRevocations(
        new RevocationPage(
            here.frame("khen-thuong"),
            at(here),
            revocations.list(standing).stream().map(r -> row(here, r, all)).toList(),
            mayRevoke(standing)
                ? all.values().stream()
                    .filter(Award::stands)
                    .map(a ->
                        new Option(Long.toString(a.id()), a.recipientName() + " – " + a.wording()))
                    .sorted(java.util.Comparator.comparing(Option::label, Vi.order()))
                    .toList()
                : List.of(),
            Option.of(RevocationGround.class, RevocationGround::vi)),
        form);
  }

  private static RevocationPage.Row row(YearHere here, Revocation r, Map<Long, Award> all) {
    var award = all.get(r.award());
    var complete = r.moneyReturnedOn() != null && r.objectReturnedOn() != null;
    return new RevocationPage.Row(
        award == null ? "" : award.recipientName(),
        award == null ? "" : award.wording(),
        "%s ngày %s, %s".formatted(r.actNumber(), Vi.date(r.actOn()), r.issuer()),
        r.ground().vi(),
        r.reason(),
        "Tiền thưởng: %s. Hiện vật: %s."
            .formatted(
                r.moneyReturnedOn() == null
                    ? "chưa thu"
                    : "thu ngày " + Vi.date(r.moneyReturnedOn()),
                r.objectReturnedOn() == null
                    ? "chưa thu"
                    : "thu ngày " + Vi.date(r.objectReturnedOn())),
        complete,
        here.standing().isBoard() ? at(here) + "/" + r.award() : "");
  }

  private static boolean mayRevoke(Standing standing) {
    return standing.isBoard() || standing.isChairman();
  }

  private static String at(YearHere here) {
    return here.path() + "/khen-thuong/thu-hoi";
  }
}
