package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingResults;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearService;

/** Drawing up and sending the bloc's award proposal. The leader unit does. */
@Service
public class ProposalService {

  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final ItemText text;
  private final VotingResults results;
  private final YearService years;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalService(
      ProposalRepository proposals,
      ItemRepository items,
      ItemText text,
      VotingResults results,
      YearService years,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.items = items;
    this.text = text;
    this.results = results;
    this.years = years;
    this.events = events;
    this.clock = clock;
  }

  /** Begins the proposal and fills it with what the review has chosen; its id. */
  @Transactional
  public long drawUp(Standing standing) {
    standing.mustLead();
    mustBeTime(standing.year());
    if (proposals.alive(standing.year().id()).isPresent()) {
      throw Refused.because("Đề nghị khen thưởng của năm này đã được lập.");
    }
    var id = proposals.add(standing.year().id(), null);
    fill(standing, id);
    record(standing, "award.draw-up", id, "Lập đề nghị khen thưởng năm " + number(standing));
    return id;
  }

  /** Replaces the items of the draft by what the review has now chosen; after a re-review. */
  @Transactional
  public void refill(Standing standing) {
    standing.mustLead();
    var draft = draft(standing);
    items.list(draft.id()).forEach(i -> items.drop(i.id()));
    fill(standing, draft.id());
    proposals.touch(draft.id());
    record(standing, "award.refill", draft.id(), "Lập lại danh sách đề nghị theo kết quả bình xét");
  }

  private void fill(Standing standing, long proposal) {
    for (var view : results.closed(standing.year().id())) {
      var award = award(view.round().purpose());
      if (award != null) {
        view.chosen().stream()
            .filter(c -> c.unit() != null)
            .forEach(c -> addChosen(standing, proposal, award, view, c));
      }
    }
  }

  private static @Nullable String award(VotingPurpose purpose) {
    return switch (purpose) {
      case FLAG -> "FLAG_PROVINCE";
      case CERTIFICATE -> "CERTIFICATE_PROVINCE";
      case MODEL, LEADER, DEPUTY, OTHER -> null;
    };
  }

  private void addChosen(
      Standing standing, long proposal, String award, RoundView view, Candidate chosen) {
    var turnout = view.round().turnout();
    var of = turnout == null ? null : (Integer) turnout.of(view.round().rules().threshold().base());
    var draft =
        new ItemDraft(
            award,
            null,
            chosen.unit(),
            null,
            "Có thành tích xuất sắc trong phong trào thi đua năm " + number(standing),
            chosen.votes(),
            of,
            view.round().id(),
            null);
    items.add(proposal, draft, text.of(standing, draft));
  }

  /** Saves number, day, signer and grounds of the draft. */
  @Transactional
  public void saveHead(
      Standing standing,
      int version,
      @Nullable String number,
      @Nullable LocalDate dated,
      @Nullable String signer,
      String grounds) {
    standing.mustLead();
    var draft = draft(standing);
    if (!proposals.saveHead(draft.id(), version, number, dated, signer, grounds)) {
      throw overtaken(draft);
    }
    record(standing, "award.save-head", draft.id(), "Sửa tờ trình đề nghị khen thưởng");
  }

  /** Types the number and the day the issuer's registry gave after sending. */
  @Transactional
  public void typeNumber(Standing standing, int version, String number, LocalDate dated) {
    standing.mustLead();
    var alive = alive(standing);
    if (!proposals.typeNumber(alive.id(), version, number, dated)) {
      throw overtaken(alive);
    }
    record(standing, "award.type-number", alive.id(), "Ghi số tờ trình " + number);
  }

  /** Proposes one more award; its id. */
  @Transactional
  public long addItem(Standing standing, ItemDraft item) {
    standing.mustLead();
    var draft = draft(standing);
    var fixed = text.of(standing, item);
    var id = items.add(draft.id(), item, fixed);
    proposals.touch(draft.id());
    events.publishEvent(
        change(
                standing,
                "award.add-item",
                id,
                "Đề nghị %s: %s".formatted(fixed.wording(), fixed.recipientName()))
            .forUnit(item.unit()));
    return id;
  }

  /** Changes an item of the draft. */
  @Transactional
  public void changeItem(Standing standing, long id, int version, ItemDraft item) {
    standing.mustLead();
    var draft = draft(standing);
    var before = item(draft, id);
    var fixed = text.of(standing, item);
    if (!items.change(id, version, item, fixed)) {
      throw new Overtaken(
          Map.of("version", Integer.toString(before.version()), "ly-do", before.reasonLine()));
    }
    proposals.touch(draft.id());
    events.publishEvent(
        change(standing, "award.change-item", id, "Sửa đề nghị cho " + fixed.recipientName())
            .forUnit(item.unit())
            .before(Map.of("Hình thức", before.wording(), "Lý do", before.reasonLine()))
            .after(Map.of("Hình thức", fixed.wording(), "Lý do", item.reasonLine())));
  }

  /** Takes an item off the draft, with the reason. */
  @Transactional
  public void dropItem(Standing standing, long id, String reason) {
    standing.mustLead();
    var draft = draft(standing);
    var before = item(draft, id);
    items.drop(id);
    proposals.touch(draft.id());
    events.publishEvent(
        change(
                standing,
                "award.drop-item",
                id,
                "Bỏ đề nghị %s cho %s".formatted(before.wording(), before.recipientName()))
            .forUnit(before.unit())
            .because(reason));
  }

  /**
   * Signs and sends the proposal: the year moves to {@code PROPOSED}, with all its guards. Sent
   * again after a return for more papers, the year already stands there.
   */
  @Transactional
  public void submit(Standing standing, int yearVersion) {
    var draft = draft(standing);
    if (standing.year().state() == BlocYearState.YEAREND_MEETING) {
      years.move(standing, Step.SUBMIT_PROPOSAL, yearVersion, null);
      return;
    }
    standing.must(standing.leads() || standing.isDeputyHead(), "submit the proposal");
    mustBeTime(standing.year());
    var lacks = text.lacks(standing.year(), draft, items.list(draft.id()));
    if (!lacks.isEmpty()) {
      throw new Refused(lacks.stream().map(s -> new Refused.Reason(null, s, null)).toList());
    }
    proposals.markSubmitted(draft.id(), clock.instant(), standing.actor().name());
    record(
        standing,
        "award.resubmit",
        draft.id(),
        "Trình lại đề nghị khen thưởng lần %d ngày %s"
            .formatted(draft.no(), Vi.date(Vi.day(clock.instant()))));
  }

  private Proposal draft(Standing standing) {
    var alive = alive(standing);
    if (alive.state() != ProposalState.DRAFT) {
      throw Refused.because(
          "Đề nghị đã trình nên không sửa được. Nếu cần sửa, Ban Thi đua - Khen thưởng trả lại kèm lý"
              + " do.");
    }
    return alive;
  }

  private Proposal alive(Standing standing) {
    return proposals
        .alive(standing.year().id())
        .orElseThrow(() -> new NoSuchElementException("no proposal of " + standing.year().id()));
  }

  private ProposalItem item(Proposal draft, long id) {
    return items.list(draft.id()).stream()
        .filter(i -> i.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + id));
  }

  private static void mustBeTime(BlocYear year) {
    if (year.state() != BlocYearState.YEAREND_MEETING && year.state() != BlocYearState.PROPOSED) {
      throw Refused.because(
          "Năm thi đua đang ở bước “%s”. Đề nghị khen thưởng được lập ở bước “%s”."
              .formatted(year.state().vi(), BlocYearState.YEAREND_MEETING.vi()));
    }
  }

  private static int number(Standing standing) {
    return standing.year().number();
  }

  private static Overtaken overtaken(Proposal now) {
    return new Overtaken(
        Map.of("version", Integer.toString(now.version()), "can-cu", now.grounds()));
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
