package vn.giaouoc.council.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.Proposal;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.award.Remark;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.AppraisalReport;
import vn.giaouoc.council.AppraisalVerdict;
import vn.giaouoc.council.Opinion;
import vn.giaouoc.council.OpinionService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearHere;

/** Builds the page of the appraisal. */
@Component
class AppraisalPages {

  private final AppraisalQuery appraisals;
  private final ProposalQuery proposals;
  private final Clock clock;

  AppraisalPages(AppraisalQuery appraisals, ProposalQuery proposals, Clock clock) {
    this.appraisals = appraisals;
    this.proposals = proposals;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public AppraisalPage page(YearHere here) {
    var standing = here.standing();
    var items = appraisals.items(standing);
    var view = proposals.alive(standing).orElse(null);
    var earlier = earlier(proposals.versions(standing));
    var confidential = AppraisalQuery.seesAll(standing);
    var proposal = items.isEmpty() ? null : items.getFirst().item().proposal();
    var today = Vi.day(clock.instant());
    var opinions =
        confidential && proposal != null
            ? appraisals.opinions(standing, proposal)
            : List.<Opinion>of();
    var report =
        confidential && proposal != null
            ? appraisals.report(standing, proposal).orElse(null)
            : null;
    var mayAct = standing.isBoard() && here.year().state() == BlocYearState.BOARD_APPRAISAL;
    return new AppraisalPage(
        here.frame("khen-thuong"),
        here.year().version(),
        items.isEmpty() && !earlier.isEmpty()
            ? "Hồ sơ đã được trả lại. Khối bổ sung rồi trình lại; lần trình sau được thẩm định từ đầu."
            : AppraisalNext.of(here.year().state(), items, opinions, report, today),
        mayAct,
        mayAct && items.stream().allMatch(i -> i.appraisal() != null),
        items.stream().map(i -> row(here, i, view)).toList(),
        items.isEmpty() || view == null ? List.of() : remarks(view.remarks()),
        confidential,
        opinions.stream().map(o -> opinion(here, o, today, standing.isBoard())).toList(),
        confidential && proposal != null ? report(report, mayAct) : null,
        mayAct ? back(items) : List.of(),
        earlier);
  }

  /** When each version was sent back, and why. */
  private static List<Option> earlier(List<Proposal> versions) {
    return versions.stream()
        .filter(p -> p.state() == ProposalState.RETURNED)
        .map(p ->
            new Option(
                "Lần trình %d, trả lại lúc %s".formatted(p.no(), Vi.time(p.returnedAt())),
                Objects.requireNonNullElse(p.returnReason(), "")))
        .toList();
  }

  private static AppraisalPage.Row row(
      YearHere here, AgendaItem item, @Nullable ProposalView view) {
    var line =
        view == null
            ? null
            : view.items().stream()
                .filter(l -> l.item().id() == item.item().id())
                .findFirst()
                .orElse(null);
    var missing = line == null ? 0 : line.checklist().missing().size();
    var changed = !item.awardCode().equals(item.item().awardCode());
    var appraisal = item.appraisal();
    return new AppraisalPage.Row(
        here.path() + "/khen-thuong/tham-dinh/" + item.item().id(),
        item.item().recipientName(),
        changed ? item.wording() + " (đề nghị: " + item.item().wording() + ")" : item.wording(),
        item.item().share(),
        missing == 0 ? "Đủ" : "Thiếu " + Vi.count(missing),
        missing == 0 ? "ok" : "bad",
        verdict(item),
        tone(item),
        appraisal == null ? "" : Objects.requireNonNullElse(appraisal.reason(), ""));
  }

  static String verdict(AgendaItem item) {
    return item.appraisal() == null ? "Chưa thẩm định" : item.appraisal().verdict().vi();
  }

  static String tone(AgendaItem item) {
    return item.appraisal() == null
        ? "muted"
        : switch (item.appraisal().verdict()) {
          case PASS -> "ok";
          case CHANGE -> "info";
          case NOT_ELIGIBLE -> "bad";
          case RETURN -> "warn";
        };
  }

  /** Each remark as its tone and its sentence. */
  static List<Option> remarks(List<Remark> remarks) {
    return remarks.stream()
        .map(r -> new Option(r.blocks() ? "bad" : "warn", r.sentence()))
        .toList();
  }

  private static AppraisalPage.OpinionRow opinion(
      YearHere here, Opinion o, LocalDate today, boolean board) {
    return new AppraisalPage.OpinionRow(
        board && OpinionService.takesAnswers(here.standing())
            ? here.path() + "/khen-thuong/tham-dinh/y-kien/" + o.id()
            : "",
        o.bodyName(),
        o.subject(),
        Vi.date(o.askedOn()),
        Vi.date(o.dueOn()),
        clock(o, today),
        o.objection() == null ? (o.silent(today) ? "muted" : "warn") : o.objection() ? "bad" : "ok",
        answer(o));
  }

  /** The state with the days left: “Chờ trả lời, còn 03 ngày”. */
  static String clock(Opinion o, LocalDate today) {
    var state = o.state(today);
    if (o.objection() != null || o.silent(today)) {
      return state;
    }
    var left = ChronoUnit.DAYS.between(today, o.dueOn());
    return state + (left == 0 ? ", hôm nay là ngày cuối" : ", còn " + Vi.count(left) + " ngày");
  }

  static String answer(Opinion o) {
    if (o.answeredOn() == null) {
      return "";
    }
    var late =
        o.answeredOn().isAfter(o.dueOn())
            ? ", muộn " + Vi.count(ChronoUnit.DAYS.between(o.dueOn(), o.answeredOn())) + " ngày"
            : "";
    return (o.answerText() == null ? "" : o.answerText() + " ")
        + "("
        + (o.answerDocument() == null ? "" : o.answerDocument() + "; ")
        + "trả lời ngày "
        + Vi.date(o.answeredOn())
        + late
        + ")";
  }

  private static AppraisalPage.ReportBox report(@Nullable AppraisalReport report, boolean mayAct) {
    if (report == null) {
      return new AppraisalPage.ReportBox("Chưa lập", "muted", false, mayAct);
    }
    return report.signedOn() == null
        ? new AppraisalPage.ReportBox("Dự thảo", "warn", true, mayAct)
        : new AppraisalPage.ReportBox(
            "Đã ký ngày " + Vi.date(report.signedOn()), "ok", true, false);
  }

  private static List<AppraisalPage.Back> back(List<AgendaItem> items) {
    var reason =
        items.stream()
            .filter(AppraisalPages::returned)
            .map(i ->
                i.item().recipientName() + ": " + Objects.requireNonNull(i.appraisal()).reason())
            .collect(Collectors.joining("\n"));
    var back = new ArrayList<AppraisalPage.Back>();
    for (var step : List.of(Step.RETURN_FILES, Step.RETURN_FOR_REVIEW)) {
      back.add(
          new AppraisalPage.Back(
              step.name(), step.verb(), Form.filled(Map.of("buoc", step.name(), "ly-do", reason))));
    }
    return back;
  }

  static boolean returned(AgendaItem item) {
    return item.appraisal() != null && item.appraisal().verdict() == AppraisalVerdict.RETURN;
  }
}
