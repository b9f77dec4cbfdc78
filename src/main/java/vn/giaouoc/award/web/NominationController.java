package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.AwardCatalogue;
import vn.giaouoc.award.AwardType;
import vn.giaouoc.award.ItemDraft;
import vn.giaouoc.award.ItemService;
import vn.giaouoc.award.Nomination;
import vn.giaouoc.award.NominationQuery;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** Adds, changes, orders and drops what the draft of the proposal holds. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong")
class NominationController {

  private static final String UNNAMED = "khong-neu-ten";

  private final ItemService items;
  private final NominationQuery nominations;
  private final ProposalQuery proposals;
  private final AwardCatalogue catalogue;
  private final ProposalPages pages;
  private final Templates templates;

  NominationController(
      ItemService items,
      NominationQuery nominations,
      ProposalQuery proposals,
      AwardCatalogue catalogue,
      ProposalPages pages,
      Templates templates) {
    this.items = items;
    this.nominations = nominations;
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/them")
  Answer blank(YearHere here) {
    here.standing().mustLead();
    var values = new HashMap<String, @Nullable String>();
    values.put(
        "ly-do", "Có thành tích xuất sắc trong phong trào thi đua năm " + here.year().number());
    return Answer.page(page(here, null, Form.filled(values)));
  }

  @PostMapping("/them")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var draft = read(form);
    return Answer.after(
        form,
        () -> items.add(here.standing(), draft),
        () -> Answer.to(ProposalPages.at(here)).saying("Đã thêm trường hợp đề nghị."),
        () -> page(here, null, form));
  }

  @GetMapping("/muc/{id:\\d{1,18}}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    return Answer.page(page(here, id, stored(item(here, id))));
  }

  @PostMapping("/muc/{id:\\d{1,18}}")
  Answer change(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var stored = item(here, id);
    var form = Form.of(typed);
    var draft = reworded(read(form), stored);
    var done =
        form.ok() && form.attempt(() -> items.change(here.standing(), id, form.version(), draft));
    return done
        ? Answer.to(ProposalPages.at(here)).saying("Đã sửa trường hợp đề nghị.")
        : Answer.again(form, page(here, id, form));
  }

  @PostMapping("/muc/{id:\\d{1,18}}/bo")
  Answer drop(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var stored = stored(item(here, id));
    var form = Form.of(typed);
    var reason = form.text("ly-do-bo", "Lý do bỏ", 1000);
    if (form.ok() && form.attempt(() -> items.drop(here.standing(), id, reason))) {
      return Answer.to(ProposalPages.at(here)).saying("Đã bỏ trường hợp khỏi danh sách đề nghị.");
    }
    form.errors().forEach(stored::error);
    form.general().forEach(r -> stored.refuse(r.sentence()));
    return Answer.again(stored, page(here, id, stored));
  }

  @PostMapping("/muc/{id:\\d{1,18}}/{way:len|xuong}")
  Answer move(YearHere here, @PathVariable long id, @PathVariable String way) {
    here.standing().mustLead();
    var form = Form.blank();
    return Answer.after(
        form,
        () -> items.move(here.standing(), id, way.equals("len")),
        () -> Answer.to(ProposalPages.at(here)),
        () -> templates.awardProposal(pages.page(here), form));
  }

  private ItemDraft read(Form form) {
    var award = form.raw("hinh-thuc");
    if (award.isEmpty()) {
      form.error("hinh-thuc", "Hãy chọn danh hiệu, hình thức khen thưởng.");
    } else if (catalogue.all().stream().noneMatch(t -> t.code().equals(award))) {
      form.error("hinh-thuc", "Danh hiệu, hình thức không có trong danh mục. Hãy chọn lại.");
    }
    var unnamed = form.raw("don-vi").equals(UNNAMED);
    var unit = unnamed ? null : form.optionalId("don-vi", "Đơn vị");
    if (unit == null && !unnamed) {
      form.error("don-vi", "Hãy chọn một đơn vị, hoặc “Chưa nêu tên đơn vị” kèm số tập thể.");
    }
    return new ItemDraft(
        award,
        form.optionalText("cach-goi", "Cách gọi", 300),
        unit == null ? null : new UnitId(unit),
        unnamed ? Integer.valueOf(form.integer("so-luong", "Số tập thể", 1, 99)) : null,
        form.text("ly-do", "Lý do khen thưởng", 500),
        null,
        null,
        null,
        form.optionalText("chuyen-de", "Đợt thi đua đặc biệt, chuyên đề", 300));
  }

  /** Another award is not called by the name of the one before, unless somebody typed it. */
  private static ItemDraft reworded(ItemDraft draft, ProposalItem stored) {
    return !draft.awardCode().equals(stored.awardCode()) && stored.wording().equals(draft.wording())
        ? draft.worded(null)
        : draft;
  }

  private ProposalItem item(YearHere here, long id) {
    return proposals.alive(here.standing()).stream()
        .flatMap(v -> v.items().stream())
        .map(l -> l.item())
        .filter(i -> i.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + id));
  }

  private static Form stored(ProposalItem item) {
    var values = new HashMap<String, @Nullable String>();
    values.put("hinh-thuc", item.awardCode());
    values.put("cach-goi", item.wording());
    values.put("don-vi", item.unit() == null ? UNNAMED : item.unit().toString());
    values.put("so-luong", item.unnamedCount() == null ? "" : "" + item.unnamedCount());
    values.put("ly-do", item.reasonLine());
    values.put("chuyen-de", item.specialCampaign());
    values.put("version", "" + item.version());
    return Form.filled(values);
  }

  private JteModel page(YearHere here, @Nullable Long id, Form form) {
    var at = ProposalPages.at(here);
    return templates.awardNomination(
        new NominationPage(
            here.frame("khen-thuong"),
            at,
            id == null ? "Thêm trường hợp đề nghị" : "Sửa trường hợp đề nghị",
            id == null ? at + "/them" : at + "/muc/" + id,
            id == null ? "" : at + "/muc/" + id + "/bo",
            proposals.quota(here.standing()).vi(),
            catalogue.all().stream()
                .filter(AwardType::collective)
                .map(t -> new Option(t.code(), t.name()))
                .toList(),
            nominations.all(here.standing()).stream().map(NominationController::choice).toList()),
        form);
  }

  private static NominationPage.Choice choice(Nomination n) {
    return new NominationPage.Choice(
        n.unit().toString(),
        n.name(),
        ProposalPages.rank(n.ranked()),
        n.review(),
        n.unchecked() == 0 || !n.found().isEmpty()
            ? n.fitness().vi()
            : "Còn %s nội dung chưa rà soát".formatted(Vi.count(n.unchecked())),
        ProposalPages.fitnessTone(n.fitness()),
        n.found(),
        String.join("; ", n.proposed()));
  }
}
