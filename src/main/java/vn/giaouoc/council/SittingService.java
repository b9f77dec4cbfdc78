package vn.giaouoc.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.DecisionService;
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
  private final Agenda agenda;
  private final DecisionService decisions;
  private final VoteRules rules;
  private final SittingMinutes minutes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SittingService(
      SittingRepository sittings,
      Agenda agenda,
      DecisionService decisions,
      VoteRules rules,
      SittingMinutes minutes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sittings = sittings;
    this.agenda = agenda;
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
    var proposal = agenda.sent(standing).getFirst().item().proposal();
    var id = sittings.add(standing.year().id(), proposal, draft);
    record(
        standing,
        "council.plan-sitting",
        id,
        "Lập phiên họp Hội đồng ngày " + Vi.date(draft.heldOn()));
    return id;
  }

  /**
   * Changes a sitting that is not closed. Votes recorded before are judged anew: their base and
   * their rule may be others now.
   */
  @Transactional
  public void change(Standing standing, long id, int version, SittingDraft draft) {
    standing.mustBeBoard();
    mustAddUp(draft);
    var before = planned(standing, id);
    if (!sittings.change(id, version, draft)) {
      throw overtaken(before);
    }
    var changed = sittings.get(standing.year().id(), id);
    var recorded =
        sittings.votes(id).stream()
            .map(v -> new ItemVote(v.item(), v.secret(), v.count()))
            .toList();
    if (!recorded.isEmpty()) {
      judge(standing, changed, recorded);
    }
    record(
        standing,
        "council.change-sitting",
        id,
        "Sửa phiên họp Hội đồng ngày " + Vi.date(draft.heldOn()));
  }

  /**
   * Records the votes on items. A member of the Council or the Board, its standing body, may.
   *
   * @param version of the sitting seen
   */
  @Transactional
  public void vote(Standing standing, long id, int version, List<ItemVote> votes) {
    standing.must(standing.isCouncilMember() || standing.isBoard(), "record the Council's votes");
    mustSit(standing);
    var sitting = planned(standing, id);
    if (!sittings.touch(id, version)) {
      throw overtaken(sitting);
    }
    var names = judge(standing, sitting, votes);
    record(standing, "council.vote", id, "Ghi phiếu của Hội đồng cho " + String.join("; ", names));
  }

  /** Judges and keeps the votes; the names of whom they were on. */
  private List<String> judge(Standing standing, CouncilSitting sitting, List<ItemVote> votes) {
    var items =
        agenda.sent(standing).stream()
            .filter(AgendaItem::goesOn)
            .collect(Collectors.toMap(i -> i.item().id(), Function.identity()));
    var faults = new ArrayList<Reason>();
    for (var vote : votes) {
      var of = items.get(vote.item());
      if (of == null) {
        throw new NoSuchElementException("no item " + vote.item());
      }
      vote.count().faults(of.item().recipientName(), sitting.takingPart()).stream()
          .map(f -> new Reason(null, f, null))
          .forEach(faults::add);
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var rule = new HashMap<String, VoteRule>();
    for (var vote : votes) {
      var award = Objects.requireNonNull(items.get(vote.item())).awardCode();
      var of =
          rule.computeIfAbsent(
              award, code -> rules.of(code, standing.year().bloc(), sitting.heldOn()));
      sittings.putVote(sitting.id(), judged(vote, of, sitting.members()));
    }
    return votes.stream()
        .map(v -> Objects.requireNonNull(items.get(v.item())).item().recipientName())
        .toList();
  }

  private static SittingVote judged(ItemVote vote, VoteRule rule, int members) {
    var agree = vote.count().agree();
    return new SittingVote(
        vote.item(),
        vote.secret(),
        vote.count(),
        rule.threshold(),
        rule.source(),
        rule.certainty().name(),
        rule.threshold().reached(agree, members),
        rule.threshold().explain(agree, members));
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
    var votes =
        sittings.votes(id).stream()
            .collect(Collectors.toMap(SittingVote::item, Function.identity()));
    var items = agenda.sent(standing);
    mustBeComplete(standing, sitting, items, votes);
    var outcomes = items.stream().map(i -> i.outcome(votes.get(i.item().id()))).toList();
    if (!sittings.close(id, version, minutes.of(standing, sitting, items, votes))) {
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

  private void mustBeComplete(
      Standing standing,
      CouncilSitting sitting,
      List<AgendaItem> items,
      Map<Long, SittingVote> votes) {
    var here = standing.year().path() + "/khen-thuong/hoi-dong/" + sitting.id();
    var reasons = new ArrayList<Reason>();
    for (var item : items) {
      if (item.goesOn() && !votes.containsKey(item.item().id())) {
        reasons.add(
            new Reason(
                null,
                "Chưa ghi phiếu cho %s (%s)."
                    .formatted(item.item().recipientName(), item.wording()),
                here + "/phieu"));
      }
    }
    if (sitting.heldOn().isAfter(Vi.day(clock.instant()))) {
      reasons.add(
          new Reason(
              null,
              "Ngày họp %s chưa đến. Nếu đã họp, hãy sửa lại ngày họp."
                  .formatted(Vi.date(sitting.heldOn())),
              here + "/sua"));
    }
    if (sitting.takingPart() == 0) {
      reasons.add(new Reason(null, "Hãy ghi số thành viên có mặt.", here + "/sua"));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
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

  private Overtaken overtaken(CouncilSitting before) {
    var now = sittings.get(before.year(), before.id());
    return new Overtaken(
        Map.of(
            "version", Integer.toString(now.version()),
            "ngay", Vi.date(now.heldOn()),
            "dia-diem", now.place() == null ? "" : now.place(),
            "thanh-vien", Integer.toString(now.members()),
            "co-mat", Integer.toString(now.present()),
            "van-ban", Integer.toString(now.inWriting()),
            "chu-tri", now.chair(),
            "thu-ky", now.secretary()));
  }

  private void record(Standing standing, String action, long id, String sentence) {
    events.publishEvent(AppraisalService.change(standing, action, id, sentence));
  }
}
