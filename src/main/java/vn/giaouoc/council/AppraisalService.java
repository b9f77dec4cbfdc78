package vn.giaouoc.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.AwardCatalogue;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The Board's appraisal: each item, and the report to the Council. */
@Service
public class AppraisalService {

  private final AppraisalRepository appraisals;
  private final ProposalQuery proposals;
  private final AwardCatalogue catalogue;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AppraisalService(
      AppraisalRepository appraisals,
      ProposalQuery proposals,
      AwardCatalogue catalogue,
      ApplicationEventPublisher events,
      Clock clock) {
    this.appraisals = appraisals;
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Appraises one item.
   *
   * @param version of the appraisal seen, 0 for the first
   */
  @Transactional
  public void appraise(
      Standing standing,
      long item,
      int version,
      AppraisalVerdict verdict,
      @Nullable String reason,
      @Nullable String changedAward,
      @Nullable String changedReasonLine) {
    standing.mustBeBoard();
    mustBeAppraising(standing);
    var of = item(standing, item);
    if (verdict != AppraisalVerdict.PASS && reason == null) {
      throw Refused.at("ly-do", "Hãy ghi lý do.");
    }
    if (verdict == AppraisalVerdict.CHANGE && changedAward == null && changedReasonLine == null) {
      throw Refused.at("hinh-thuc", "Hãy chọn hình thức khác, hoặc ghi lại lý do khen thưởng.");
    }
    if (changedAward != null) {
      catalogue.get(changedAward);
    }
    var changes = verdict == AppraisalVerdict.CHANGE;
    var appraisal =
        new Appraisal(
            item,
            verdict,
            reason,
            changes ? changedAward : null,
            changes ? changedReasonLine : null,
            today(),
            standing.actor().name(),
            version);
    var before = appraisals.ofProposal(of.proposal()).get(item);
    if (!appraisals.put(appraisal)) {
      throw overtaken(appraisals.ofProposal(of.proposal()).get(item));
    }
    events.publishEvent(
        change(
                standing,
                "council.appraise",
                item,
                "Thẩm định %s (%s): %s".formatted(of.recipientName(), of.wording(), verdict.vi()))
            .forUnit(of.unit())
            .before(before == null ? Map.of() : Map.of("Kết quả", said(before)))
            .after(Map.of("Kết quả", said(appraisal)))
            .because(reason));
  }

  private static String said(Appraisal appraisal) {
    var reason = appraisal.reason();
    return appraisal.verdict().vi() + (reason == null ? "" : ": " + reason);
  }

  private static Overtaken overtaken(@Nullable Appraisal now) {
    return now == null
        ? new Overtaken(Map.of())
        : new Overtaken(
            Map.of(
                "version", Integer.toString(now.version()),
                "ket-qua", now.verdict().vi(),
                "ly-do", Objects.requireNonNullElse(now.reason(), "")));
  }

  /** Saves the report to the Council; with a day of signing it becomes final. */
  @Transactional
  public void saveReport(
      Standing standing, int version, String body, @Nullable LocalDate signedOn) {
    standing.mustBeBoard();
    mustBeAppraising(standing);
    var proposal = proposal(standing);
    var before = appraisals.report(standing.year().id(), proposal);
    if (before.map(AppraisalReport::signedOn).isPresent()) {
      throw Refused.because("Báo cáo thẩm định đã ký, không sửa được nữa.");
    }
    if (signedOn != null && signedOn.isAfter(today())) {
      throw Refused.at("ngay-ky", "Ngày ký không được sau hôm nay.");
    }
    if (!appraisals.saveReport(proposal, version, body, signedOn)) {
      var now = appraisals.report(standing.year().id(), proposal).orElseThrow();
      throw new Overtaken(
          Map.of("version", Integer.toString(now.version()), "noi-dung", now.body()));
    }
    events.publishEvent(
        change(
            standing,
            "council.report",
            proposal,
            signedOn == null ? "Sửa báo cáo thẩm định" : "Ký báo cáo thẩm định"));
  }

  private ProposalItem item(Standing standing, long id) {
    return proposals.submitted(standing.year().id()).stream()
        .filter(i -> i.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + id));
  }

  private long proposal(Standing standing) {
    return proposals.submitted(standing.year().id()).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no proposal was sent"))
        .proposal();
  }

  static void mustBeAppraising(Standing standing) {
    if (standing.year().state() != BlocYearState.BOARD_APPRAISAL) {
      throw Refused.because(
          "Năm thi đua đang ở bước “%s”; thẩm định chỉ làm ở bước “%s”."
              .formatted(standing.year().state().vi(), BlocYearState.BOARD_APPRAISAL.vi()));
    }
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  static Change change(Standing standing, String action, Object id, String sentence) {
    return Change.by(standing.actor(), action)
        .on("council", id)
        .in(standing.year().bloc(), standing.year().id())
        .saying(sentence);
  }
}
