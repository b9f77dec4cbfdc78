package vn.giaouoc.award;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.ReviewChoices.Choice;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** What is to be known of every unit before one is chosen: rank, votes, conditions. */
@Service
@Transactional(readOnly = true)
public class NominationQuery {

  private final Blocs blocs;
  private final RankFacts ranks;
  private final ReviewChoices review;
  private final ExclusionFacts exclusions;
  private final ProposalRepository proposals;

  NominationQuery(
      Blocs blocs,
      RankFacts ranks,
      ReviewChoices review,
      ExclusionFacts exclusions,
      ProposalRepository proposals) {
    this.blocs = blocs;
    this.ranks = ranks;
    this.review = review;
    this.exclusions = exclusions;
    this.proposals = proposals;
  }

  /** Every member unit of the year: the first rank first, else in the order of the list. */
  public List<Nomination> all(Standing standing) {
    standing.mustLead();
    var year = standing.year();
    var ranked = byUnit(year);
    var screening = exclusions.of(year).screening();
    var choices =
        review.of(year).stream().collect(Collectors.groupingBy(ReviewChoices.Choice::unit));
    var items =
        proposals.withItems(year.id()).map(ProposalRepository.WithItems::items).orElse(List.of());
    return blocs.members(year.bloc(), year.number()).stream()
        .map(member -> {
          var unit = member.unit();
          return new Nomination(
              unit,
              member.name(),
              ranked.get(unit),
              choices.getOrDefault(unit, List.of()).stream().map(NominationQuery::said).toList(),
              screening.fitness(unit),
              found(screening, member),
              screening.unchecked(unit).size(),
              items.stream()
                  .filter(i -> unit.equals(i.unit()))
                  .map(ProposalItem::wording)
                  .toList());
        })
        .sorted(java.util.Comparator.comparingInt(NominationQuery::place))
        .toList();
  }

  /** The lines of the final ranking by unit; empty without one. */
  public Map<UnitId, RankedUnit> ranks(Standing standing) {
    standing.mustSeeInside();
    return byUnit(standing.year());
  }

  private Map<UnitId, RankedUnit> byUnit(BlocYear year) {
    return ranks.rows(year).stream()
        .collect(Collectors.toMap(RankedUnit::unit, Function.identity()));
  }

  private static int place(Nomination nomination) {
    return nomination.ranked() == null ? Integer.MAX_VALUE : nomination.ranked().rank();
  }

  private static List<String> found(Screening screening, Member member) {
    return Stream.concat(
            screening.barring(member.unit(), member.name()).stream(),
            screening.warning(member.unit(), member.name()).stream())
        .toList();
  }

  private static String said(Choice choice) {
    return "%s: %s%s"
        .formatted(
            choice.title(),
            choice.chosen() ? "được chọn" : "không được chọn",
            choice.explanation().isEmpty() ? "" : " (" + choice.explanation() + ")");
  }
}
