package vn.giaouoc.award;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.ReviewChoices.Choice;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

/** Drawing up, sending and withdrawing the bloc's award proposal. The leader unit does. */
@Service
public class ProposalService {

  private final ProposalGate gate;
  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final ItemText text;
  private final ReviewChoices review;
  private final ProposalIssue issue;
  private final Blocs blocs;
  private final YearService years;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalService(
      ProposalGate gate,
      ProposalRepository proposals,
      ItemRepository items,
      ItemText text,
      ReviewChoices review,
      ProposalIssue issue,
      Blocs blocs,
      YearService years,
      ApplicationEventPublisher events,
      Clock clock) {
    this.gate = gate;
    this.proposals = proposals;
    this.items = items;
    this.text = text;
    this.review = review;
    this.issue = issue;
    this.blocs = blocs;
    this.years = years;
    this.events = events;
    this.clock = clock;
  }

  /** Begins the proposal and fills it with what the review has chosen; its id. */
  @Transactional
  public long drawUp(Standing standing) {
    standing.mustLead();
    ProposalGate.mustBeTime(standing.year());
    if (proposals.alive(standing.year().id()).isPresent()) {
      throw Refused.because("Đề nghị khen thưởng của năm này đã được lập.");
    }
    var year = standing.year();
    var bloc = blocs.get(year.bloc(), year.dayOf(Vi.day(clock.instant()))).name();
    var id = proposals.add(year.id(), null);
    proposals.saveGrounds(id, review.grounds(year, bloc));
    fill(standing, id);
    record(standing, "award.draw-up", id, "Lập đề nghị khen thưởng năm " + year.number());
    return id;
  }

  /**
   * Brings the items of the draft in line with what the review has now chosen, after a re-review:
   * those still chosen stay with their files, the others go, new ones are added.
   */
  @Transactional
  public void refill(Standing standing) {
    standing.mustLead();
    var draft = gate.draft(standing);
    var chosen = review.of(standing.year()).stream().filter(Choice::chosen).toList();
    if (chosen.isEmpty()) {
      throw Refused.because(
          "Chưa vòng bình xét cờ hoặc bằng khen nào chọn được đơn vị; danh sách được giữ nguyên.");
    }
    var kept = draft.items().stream().filter(i -> chosen.stream().anyMatch(c -> is(i, c))).toList();
    draft.items().stream().filter(i -> !kept.contains(i)).forEach(i -> items.drop(i.id()));
    chosen.stream()
        .filter(c -> kept.stream().noneMatch(i -> is(i, c)))
        .forEach(c -> propose(standing, draft.proposal().id(), c));
    proposals.touch(draft.proposal().id());
    record(
        standing,
        "award.refill",
        draft.proposal().id(),
        "Lập lại danh sách đề nghị theo kết quả bình xét");
  }

  private static boolean is(ProposalItem item, Choice choice) {
    return choice.unit().equals(item.unit())
        && choice.award().equals(item.awardCode())
        && item.specialCampaign() == null;
  }

  private void fill(Standing standing, long proposal) {
    review.of(standing.year()).stream()
        .filter(Choice::chosen)
        .forEach(c -> propose(standing, proposal, c));
  }

  private void propose(Standing standing, long proposal, Choice choice) {
    var draft =
        ItemDraft.of(
                choice.award(),
                choice.unit(),
                "Có thành tích xuất sắc trong phong trào thi đua năm " + standing.year().number())
            .voted(choice.votes(), choice.of(), choice.round());
    items.add(proposal, draft, text.of(standing, draft));
  }

  /** Saves signer and grounds of the draft. */
  @Transactional
  public void saveHead(Standing standing, int version, @Nullable String signer, String grounds) {
    standing.mustLead();
    var draft = gate.draft(standing).proposal();
    if (!proposals.saveHead(draft.id(), version, signer, grounds)) {
      throw new Overtaken(
          Map.of(
              "version", Integer.toString(draft.version()),
              "can-cu", draft.grounds(),
              "nguoi-ky", draft.signerPosition() == null ? "" : draft.signerPosition()));
    }
    record(standing, "award.save-head", draft.id(), "Sửa tờ trình đề nghị khen thưởng");
  }

  /**
   * Signs and sends the proposal: the year moves to {@code PROPOSED}, with all its guards. Sent
   * again after a return for more papers, the year already stands there.
   */
  @Transactional
  public void submit(Standing standing, int yearVersion) {
    standing.must(standing.leads() || standing.isDeputyHead(), "submit the proposal");
    var draft = gate.draft(standing);
    if (standing.year().state() == BlocYearState.YEAREND_MEETING) {
      years.move(standing, Step.SUBMIT_PROPOSAL, yearVersion, null);
      return;
    }
    var lacks = text.lacks(standing.year(), draft.proposal(), draft.items());
    if (!lacks.isEmpty()) {
      throw new Refused(lacks.stream().map(s -> new Refused.Reason(null, s, null)).toList());
    }
    var proposal = draft.proposal();
    proposals.markSubmitted(proposal.id(), clock.instant(), standing.actor().name());
    issue.issue(standing.actor(), standing.year());
    record(
        standing,
        "award.resubmit",
        proposal.id(),
        "Trình lại đề nghị khen thưởng lần %d ngày %s"
            .formatted(proposal.no(), Vi.date(Vi.day(clock.instant()))));
  }

  /** Withdraws what was sent while the Board has not begun its appraisal; a new draft opens. */
  @Transactional
  public void withdraw(Standing standing, String reason) {
    standing.mustLead();
    var alive = gate.alive(standing).proposal();
    if (alive.state() != ProposalState.SUBMITTED) {
      throw Refused.because("Đề nghị chưa trình nên không cần rút.");
    }
    if (standing.year().state() != BlocYearState.PROPOSED) {
      throw Refused.because(
          "Ban Thi đua - Khen thưởng đã nhận hồ sơ nên khối không rút được nữa. Hãy đề nghị Ban trả"
              + " lại.");
    }
    proposals.markBack(alive.id(), ProposalState.WITHDRAWN, clock.instant(), reason);
    items.copy(alive.id(), proposals.add(standing.year().id(), alive));
    events.publishEvent(
        change(standing, "award.withdraw", alive.id(), "Rút đề nghị khen thưởng lần " + alive.no())
            .because(reason));
  }

  private void record(Standing standing, String action, long id, String sentence) {
    events.publishEvent(change(standing, action, id, sentence));
  }

  private static Change change(Standing standing, String action, long id, String sentence) {
    return Change.by(standing.actor(), action)
        .on("award-proposal", id)
        .in(standing.year().bloc(), standing.year().id())
        .saying(sentence);
  }
}
