package vn.giaouoc.council;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardCatalogue;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** What lies before the Board and the Council: the items last sent, as they were appraised. */
@Component
class Agenda {

  private final AppraisalRepository appraisals;
  private final ProposalQuery proposals;
  private final AwardCatalogue catalogue;
  private final Clock clock;

  Agenda(
      AppraisalRepository appraisals,
      ProposalQuery proposals,
      AwardCatalogue catalogue,
      Clock clock) {
    this.appraisals = appraisals;
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The items in their order; empty while nothing was sent. */
  List<AgendaItem> of(Standing standing) {
    var items = proposals.submitted(standing.year().id());
    if (items.isEmpty()) {
      return List.of();
    }
    var appraised = appraisals.ofProposal(items.getFirst().proposal());
    var today = Vi.day(clock.instant());
    var wordings = new HashMap<String, String>();
    return items.stream()
        .map(item -> {
          var appraisal = appraised.get(item.id());
          var changed = appraisal == null ? null : appraisal.changedAward();
          return new AgendaItem(
              item,
              appraisal,
              changed == null ? item.awardCode() : changed,
              changed == null
                  ? item.wording()
                  : wordings.computeIfAbsent(
                      changed, code -> catalogue.wording(code, standing.province(), today)));
        })
        .toList();
  }

  /** The same, refused while nothing was sent. */
  List<AgendaItem> sent(Standing standing) {
    var items = of(standing);
    if (items.isEmpty()) {
      throw Refused.because("Chưa có đề nghị khen thưởng nào được trình.");
    }
    return items;
  }
}
