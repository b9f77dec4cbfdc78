package vn.giaouoc.award;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Change;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.PhaseEntered;

/**
 * Keeps the proposal in step with its year: sent with it, returned with it. Drafts of decisions
 * fall when the Council sends the matter back.
 */
@Component
class ProposalMoves {

  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final DecisionRepository decisions;
  private final ProposalIssue issue;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalMoves(
      ProposalRepository proposals,
      ItemRepository items,
      DecisionRepository decisions,
      ProposalIssue issue,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.items = items;
    this.decisions = decisions;
    this.issue = issue;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(PhaseEntered entered) {
    var to = entered.year().state();
    if (entered.from() == BlocYearState.YEAREND_MEETING && to == BlocYearState.PROPOSED) {
      send(entered);
    } else if (entered.from() == BlocYearState.BOARD_APPRAISAL
        && (to == BlocYearState.PROPOSED || to == BlocYearState.YEAREND_MEETING)) {
      sendBack(entered);
    } else if (entered.from() == BlocYearState.COUNCIL && to == BlocYearState.BOARD_APPRAISAL) {
      decisions.dropDrafts(entered.year().bloc(), entered.year().number());
    }
  }

  private void send(PhaseEntered entered) {
    proposals
        .alive(entered.year().id())
        .filter(p -> p.state() == ProposalState.DRAFT)
        .ifPresent(p -> {
          proposals.markSubmitted(p.id(), clock.instant(), entered.actor().name());
          issue.issue(entered.actor(), entered.year());
          record(entered, "award.submit", p, "Trình đề nghị khen thưởng lần " + p.no());
        });
  }

  private void sendBack(PhaseEntered entered) {
    proposals
        .alive(entered.year().id())
        .filter(p -> p.state() == ProposalState.SUBMITTED)
        .ifPresent(p -> {
          var reason = entered.reason() == null ? "Không ghi lý do" : entered.reason();
          proposals.markBack(p.id(), ProposalState.RETURNED, clock.instant(), reason);
          var next = proposals.add(entered.year().id(), p);
          items.copy(p.id(), next);
          record(entered, "award.return", p, "Trả lại đề nghị khen thưởng lần " + p.no());
        });
  }

  private void record(PhaseEntered entered, String action, Proposal proposal, String sentence) {
    events.publishEvent(
        Change.by(entered.actor(), action)
            .on("award-proposal", proposal.id())
            .in(entered.year().bloc(), entered.year().id())
            .saying(sentence)
            .because(entered.reason()));
  }
}
