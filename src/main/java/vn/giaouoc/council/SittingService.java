package vn.giaouoc.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.award.ItemOutcome;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The Council's sittings: prepared by the Board, voted by the members, closed into a decision. */
@Service
public class SittingService {

  private final SittingRepository sittings;
  private final AppraisalRepository appraisals;
  private final ProposalQuery proposals;
  private final DecisionService decisions;
  private final VoteRules rules;
  private final SittingMinutes minutes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SittingService(
      SittingRepository sittings,
      AppraisalRepository appraisals,
      ProposalQuery proposals,
      DecisionService decisions,
      VoteRules rules,
      SittingMinutes minutes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sittings = sittings;
    this.appraisals = appraisals;
    this.proposals = proposals;
    this.decisions = decisions;
    this.rules = rules;
    this.minutes = minutes;
    this.events = events;
    this.clock = clock;
  }

  /** Prepares a sitting for the version sent; its id. */
  @Transactional
  public long plan(Standing standing, SittingDraft draft) {
    standing.mustBeBoard();
    mustSit(standing);
    mustAddUp(draft);
    if (sittings.alive(standing.year().id()).isPresent()) {
      throw Refused.because("Đã có phiên họp cho đề nghị này.");
    }
    var id = sittings.add(standing.year().id(), items(standing).getFirst().proposal(), draft);
    record(
        standing,
        "council.plan-sitting",
        id,
        "Lập phiên họp Hội đồng ngày " + Vi.date(draft.heldOn()));
    return id;
  }

  /** Changes a sitting that is not closed. */
  @Transactional
  public void change(Standing standing, long id, int version, SittingDraft draft) {
    standing.mustBeBoard();
    mustAddUp(draft);
    var now = sittings.get(standing.year().id(), id);
    if (!sittings.change(id, version, draft)) {
      throw overtaken(now);
    }
    record(
        standing,
        "council.change-sitting",
        id,
        "Sửa phiên họp Hội đồng ngày " + Vi.date(draft.heldOn()));
  }

  /**
   * Records the votes on one item. A member of the Council or the Board, its standing body, may.
   */
  @Transactional
  public void vote(Standing standing, long id, long item, boolean secret, CouncilCount count) {
    standing.must(standing.isCouncilMember() || standing.isBoard(), "record the Council's votes");
    mustSit(standing);
    var sitting = planned(standing, id);
    var of =
        goingOn(standing).stream()
            .filter(i -> i.id() == item)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no item " + item));
    var faults = count.faults(of.recipientName(), sitting.takingPart());
    if (!faults.isEmpty()) {
      throw new Refused(faults.stream().map(f -> new Reason(null, f, null)).toList());
    }
    var award = awardCode(of, appraisals.ofProposal(of.proposal()).get(item));
    var rule = rules.of(award, standing.year().bloc(), sitting.heldOn());
    sittings.putVote(
        id,
        new SittingVote(
            item,
            secret,
            count,
            rule.threshold(),
            rule.source(),
            rule.certainty().name(),
            rule.threshold().reached(count.agree(), sitting.members()),
            rule.threshold().explain(count.agree(), sitting.members())));
    events.publishEvent(
        AppraisalService.change(
                standing, "council.vote", id, "Ghi phiếu của Hội đồng cho " + of.recipientName())
            .forUnit(of.unit()));
  }

  /**
   * Closes the sitting: every item must have been voted on. The agreed list, perhaps shorter than
   * the proposal, becomes drafts of the decision.
   */
  @Transactional
  public void close(Standing standing, long id, int version) {
    standing.mustBeBoard();
    mustSit(standing);
    var sitting = planned(standing, id);
    var votes = votesByItem(id);
    var reasons = new ArrayList<Reason>();
    for (var item : goingOn(standing)) {
      var vote = votes.get(item.id());
      if (vote == null) {
        reasons.add(
            new Reason(
                null,
                "Chưa ghi phiếu cho %s (%s).".formatted(item.recipientName(), item.wording()),
                null));
      }
    }
    if (sitting.takingPart() == 0) {
      reasons.add(new Reason("co-mat", "Hãy ghi số thành viên có mặt.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    var outcomes = outcomes(standing, votes);
    if (!sittings.close(id, version, minutes.of(standing, sitting, outcomes, votes))) {
      throw overtaken(sitting);
    }
    decisions.drawUp(standing, outcomes);
    var agreed = outcomes.stream().filter(o -> o.refusal() == null).count();
    record(
        standing,
        "council.close-sitting",
        id,
        "Kết thúc phiên họp Hội đồng: đồng ý %d/%d trường hợp".formatted(agreed, outcomes.size()));
  }

  private List<ItemOutcome> outcomes(Standing standing, Map<Long, SittingVote> votes) {
    var all = items(standing);
    var appraised = appraisals.ofProposal(all.getFirst().proposal());
    return all.stream()
        .map(item -> {
          var appraisal = appraised.get(item.id());
          var line =
              appraisal == null || appraisal.changedReasonLine() == null
                  ? item.reasonLine()
                  : appraisal.changedReasonLine();
          return new ItemOutcome(
              item, awardCode(item, appraisal), line, refusal(appraisal, votes.get(item.id())));
        })
        .toList();
  }

  private static String awardCode(ProposalItem item, @Nullable Appraisal appraisal) {
    return appraisal == null || appraisal.changedAward() == null
        ? item.awardCode()
        : appraisal.changedAward();
  }

  private static @Nullable String refusal(
      @Nullable Appraisal appraisal, @Nullable SittingVote vote) {
    if (appraisal != null && !appraisal.verdict().goesOn()) {
      return "Ban Thi đua - Khen thưởng thẩm định: " + appraisal.reason();
    }
    if (vote == null || !vote.agreed()) {
      return "Hội đồng không đồng ý: " + (vote == null ? "chưa bỏ phiếu" : vote.explanation());
    }
    return null;
  }

  /** The items that passed the appraisal and go to the vote. */
  @Transactional(readOnly = true)
  public List<ProposalItem> goingOn(Standing standing) {
    var all = items(standing);
    var appraised = appraisals.ofProposal(all.getFirst().proposal());
    return all.stream()
        .filter(i -> {
          var appraisal = appraised.get(i.id());
          return appraisal == null || appraisal.verdict().goesOn();
        })
        .toList();
  }

  /** The sitting under way or closed, if there is one. */
  @Transactional(readOnly = true)
  public Optional<CouncilSitting> sitting(Standing standing) {
    standing.mustSeeInside();
    return sittings.alive(standing.year().id());
  }

  /** The votes of a sitting. */
  @Transactional(readOnly = true)
  public List<SittingVote> votes(Standing standing, long sitting) {
    return sittings.votes(sittings.get(standing.year().id(), sitting).id());
  }

  /** The rule of each award that goes on, on the day of the sitting or today. */
  @Transactional(readOnly = true)
  public Map<String, VoteRule> rules(Standing standing) {
    standing.mustSeeInside();
    var day =
        sittings
            .alive(standing.year().id())
            .map(CouncilSitting::heldOn)
            .orElseGet(() -> Vi.day(clock.instant()));
    return goingOn(standing).stream()
        .map(ProposalItem::awardCode)
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), award -> rules.of(award, standing.year().bloc(), day)));
  }

  /**
   * What is to be noticed before the sitting: a posting too short, an open vote.
   */
  @Transactional(readOnly = true)
  public List<String> notices(Standing standing, CouncilSitting sitting) {
    var notices = new ArrayList<String>();
    for (var rule : rules(standing).values()) {
      var from = sitting.postedFrom();
      var days = from == null ? 0 : rules.postedDays(from, sitting.heldOn());
      if (days < rule.postingDays()) {
        notices.add(
            "%s: cần công khai ít nhất %02d ngày làm việc trước phiên họp, mới được %02d."
                .formatted(rule.awardCode(), rule.postingDays(), days));
      }
      if (rule.secret()) {
        notices.add("%s: nên bỏ phiếu kín.".formatted(rule.awardCode()));
      }
    }
    return notices;
  }

  private Map<Long, SittingVote> votesByItem(long sitting) {
    return sittings.votes(sitting).stream()
        .collect(Collectors.toMap(SittingVote::item, Function.identity()));
  }

  private List<ProposalItem> items(Standing standing) {
    var items = proposals.submitted(standing.year().id());
    if (items.isEmpty()) {
      throw Refused.because("Chưa có đề nghị khen thưởng nào được trình.");
    }
    return items;
  }

  private CouncilSitting planned(Standing standing, long id) {
    var sitting = sittings.get(standing.year().id(), id);
    if (sitting.state() != SittingState.PLANNED) {
      throw Refused.because("Phiên họp này đã kết thúc.");
    }
    return sitting;
  }

  private static void mustSit(Standing standing) {
    if (standing.year().state() != BlocYearState.COUNCIL) {
      throw Refused.because(
          "Năm thi đua đang ở bước “%s”; Hội đồng xét ở bước “%s”."
              .formatted(standing.year().state().vi(), BlocYearState.COUNCIL.vi()));
    }
  }

  private static void mustAddUp(SittingDraft draft) {
    if (draft.present() + draft.inWriting() > draft.members()) {
      throw Refused.at(
          "co-mat",
          "Có mặt %d và xin ý kiến bằng văn bản %d nhiều hơn tổng số %d thành viên."
              .formatted(draft.present(), draft.inWriting(), draft.members()));
    }
  }

  private static Overtaken overtaken(CouncilSitting now) {
    return new Overtaken(Map.of("version", Integer.toString(now.version())));
  }

  private void record(Standing standing, String action, long id, String sentence) {
    events.publishEvent(AppraisalService.change(standing, action, id, sentence));
  }
}
