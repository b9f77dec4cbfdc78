package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.AwardCatalogue;
import vn.giaouoc.award.AwardType;
import vn.giaouoc.award.FileChecklist;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.AppraisalVerdict;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the page of one item under appraisal. */
@Component
class AppraisalItems {

  private final AppraisalQuery appraisals;
  private final ProposalQuery proposals;
  private final AwardCatalogue catalogue;
  private final Templates templates;

  AppraisalItems(
      AppraisalQuery appraisals,
      ProposalQuery proposals,
      AwardCatalogue catalogue,
      Templates templates) {
    this.appraisals = appraisals;
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.templates = templates;
  }

  @Transactional(readOnly = true)
  public JteModel model(YearHere here, long id, @Nullable Form typed) {
    var standing = here.standing();
    var item =
        appraisals.items(standing).stream()
            .filter(i -> i.item().id() == id)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no item " + id));
    var view = proposals.alive(standing).orElseThrow();
    var mayAct = standing.isBoard() && here.year().state() == BlocYearState.BOARD_APPRAISAL;
    var page =
        new AppraisalItemPage(
            here.frame("khen-thuong"),
            AppraisalController.at(here),
            id,
            item.item().recipientName(),
            facts(item),
            papers(view, id),
            AppraisalPages.remarks(
                view.remarks().stream()
                    .filter(r -> r.sentence().contains(item.item().recipientName()))
                    .toList()),
            AppraisalPages.verdict(item),
            AppraisalPages.tone(item),
            said(item),
            mayAct,
            Option.of(AppraisalVerdict.class, AppraisalVerdict::vi),
            mayAct
                ? catalogue.all().stream()
                    .filter(AwardType::collective)
                    .filter(t -> !t.code().equals(item.item().awardCode()))
                    .map(t -> new Option(t.code(), t.name()))
                    .toList()
                : List.of());
    return templates.councilItem(page, typed == null ? filled(item) : typed);
  }

  private static List<Option> facts(AgendaItem item) {
    var proposed = item.item();
    var facts = new ArrayList<Option>();
    facts.add(new Option(proposed.wording(), "Đề nghị"));
    facts.add(new Option(proposed.reasonLine(), "Lý do khen thưởng"));
    facts.add(
        new Option(
            proposed.share().isEmpty() ? "Không biểu quyết" : proposed.share(),
            "Kết quả bình xét của khối"));
    if (proposed.specialCampaign() != null) {
      facts.add(new Option(proposed.specialCampaign(), "Đợt thi đua đặc biệt"));
    }
    return facts;
  }

  private static List<AppraisalItemPage.PaperRow> papers(ProposalView view, long id) {
    return view.items().stream()
        .filter(l -> l.item().id() == id)
        .flatMap(l -> l.checklist().lines().stream())
        .map(AppraisalItems::paper)
        .toList();
  }

  private static AppraisalItemPage.PaperRow paper(FileChecklist.Line line) {
    var state =
        line.here()
            ? line.bySystem() ? "Có trong chương trình" : "Đã kèm"
            : line.blocks() ? "Thiếu" : "Chưa có, không bắt buộc";
    return new AppraisalItemPage.PaperRow(
        line.kind().vi(),
        state,
        line.here() ? "ok" : line.blocks() ? "bad" : "warn",
        line.article());
  }

  private static String said(AgendaItem item) {
    var appraisal = item.appraisal();
    if (appraisal == null) {
      return "";
    }
    var changed =
        item.awardCode().equals(item.item().awardCode())
            ? ""
            : " Điều chỉnh thành: " + item.wording() + ".";
    var line =
        appraisal.changedReasonLine() == null
            ? ""
            : " Lý do khen thưởng ghi lại: " + appraisal.changedReasonLine() + ".";
    return "%s, ngày %s.%s%s".formatted(appraisal.by(), Vi.date(appraisal.on()), changed, line);
  }

  private static Form filled(AgendaItem item) {
    var appraisal = item.appraisal();
    var values = new HashMap<String, @Nullable String>();
    if (appraisal != null) {
      values.put("version", Integer.toString(appraisal.version()));
      values.put("ket-qua", appraisal.verdict().name());
      values.put("ly-do", appraisal.reason());
      values.put("hinh-thuc", appraisal.changedAward());
      values.put("ly-do-khen", appraisal.changedReasonLine());
    }
    return Form.filled(values);
  }
}
