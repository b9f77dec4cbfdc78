package vn.giaouoc.award;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.voting.Quota;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** Reading the proposal of a year, with what the rules say of it and what its files hold. */
@Service
@Transactional(readOnly = true)
public class ProposalQuery {

  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final PaperRepository papers;
  private final HeldPapers held;
  private final ProposalFacts facts;
  private final ItemText text;
  private final ExclusionFacts exclusions;
  private final Clock clock;

  ProposalQuery(
      ProposalRepository proposals,
      ItemRepository items,
      PaperRepository papers,
      HeldPapers held,
      ProposalFacts facts,
      ItemText text,
      ExclusionFacts exclusions,
      Clock clock) {
    this.proposals = proposals;
    this.items = items;
    this.papers = papers;
    this.held = held;
    this.facts = facts;
    this.text = text;
    this.exclusions = exclusions;
    this.clock = clock;
  }

  /** The version under way, if the proposal has been begun. */
  public Optional<ProposalView> alive(Standing standing) {
    standing.mustSeeInside();
    return proposals
        .withItems(standing.year().id())
        .map(a -> view(standing, a.proposal(), a.items()));
  }

  /** The head of the version under way, without its files and remarks. */
  public Optional<Proposal> current(Standing standing) {
    standing.mustSeeInside();
    return proposals.alive(standing.year().id());
  }

  /** All versions, the newest first. */
  public List<Proposal> versions(Standing standing) {
    standing.mustSeeInside();
    return proposals.versions(standing.year().id());
  }

  /** One version; {@link java.util.NoSuchElementException} if it is not of this year. */
  public ProposalView version(Standing standing, long id) {
    standing.mustSeeInside();
    return view(standing, proposals.get(standing.year().id(), id), items.list(id));
  }

  /** How each unit fares in the screening; what exactly was found is for {@link AwardFiles}. */
  public Screening screening(Standing standing) {
    standing.mustSeeInside();
    return exclusions.of(standing.year()).screening();
  }

  /** The items of the version last sent, for the modules that appraise and decide it. */
  public List<ProposalItem> submitted(YearId year) {
    return proposals
        .withItems(year)
        .filter(a -> a.proposal().state() == ProposalState.SUBMITTED)
        .map(ProposalRepository.WithItems::items)
        .orElse(List.of());
  }

  /** The quota of this bloc. */
  public Quota quota(Standing standing) {
    standing.mustSeeInside();
    return facts.quota(standing.year());
  }

  private ProposalView view(Standing standing, Proposal proposal, List<ProposalItem> list) {
    var year = standing.year();
    return new ProposalView(
        proposal,
        lines(year, proposal, list),
        AwardFiles.maySee(standing, null) ? facts.remarks(year, list) : facts.discreet(year, list),
        text.lacks(year, proposal, list));
  }

  List<ProposalView.Line> lines(BlocYear year, Proposal proposal, List<ProposalItem> list) {
    var rules = papers.rules(Vi.day(clock.instant()));
    var there = held.of(year, proposal);
    var byItem =
        papers.ofProposal(proposal.id()).stream().collect(Collectors.groupingBy(Paper::item));
    return list.stream()
        .map(item -> {
          var attached = byItem.getOrDefault(item.id(), List.of());
          return new ProposalView.Line(
              item,
              attached,
              FileChecklist.of(
                  item.awardCode(),
                  rules,
                  attached.stream().map(Paper::kind).collect(Collectors.toSet()),
                  there.of(item)));
        })
        .toList();
  }
}
