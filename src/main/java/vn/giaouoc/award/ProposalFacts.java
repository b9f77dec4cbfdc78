package vn.giaouoc.award;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.domain.ProposalRules;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.voting.Quota;
import vn.giaouoc.voting.Quotas;
import vn.giaouoc.year.BlocYear;

/** Gathers what the rules of a proposal need to know. */
@Component
class ProposalFacts {

  private final Blocs blocs;
  private final AwardRules rules;
  private final ExclusionFacts exclusions;
  private final RankFacts ranks;
  private final Clock clock;

  ProposalFacts(
      Blocs blocs, AwardRules rules, ExclusionFacts exclusions, RankFacts ranks, Clock clock) {
    this.blocs = blocs;
    this.rules = rules;
    this.exclusions = exclusions;
    this.ranks = ranks;
    this.clock = clock;
  }

  /** The quota of this year's bloc. */
  Quota quota(BlocYear year) {
    return Quotas.of(
        rules.value("award.quota", exclusions.of(year).scope(), Vi.day(clock.instant())),
        blocs.members(year.bloc(), year.number()).size());
  }

  /** What the rules say of these items, with what exactly was found about a unit. */
  List<Remark> remarks(BlocYear year, List<ProposalItem> items) {
    return remarks(year, items, exclusions.of(year).screening());
  }

  /** The same, fit to be read by everybody inside the year. */
  List<Remark> discreet(BlocYear year, List<ProposalItem> items) {
    return remarks(year, items, exclusions.of(year).screening().discreet());
  }

  private List<Remark> remarks(BlocYear year, List<ProposalItem> items, Screening screening) {
    var read = exclusions.of(year);
    var barring = new HashMap<UnitId, List<String>>();
    var warning = new HashMap<UnitId, List<String>>();
    for (var member : blocs.members(year.bloc(), year.number())) {
      barring.put(member.unit(), screening.barring(member.unit(), member.name()));
      warning.put(member.unit(), screening.warning(member.unit(), member.name()));
    }
    return ProposalRules.on(
        items,
        new ProposalRules.Facts(
            quota(year), read.leader(), ranks.of(year), Map.copyOf(barring), Map.copyOf(warning)));
  }
}
