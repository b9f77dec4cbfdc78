package vn.giaouoc.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.NominationQuery;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** The lines of a proposal as its reader may see them. */
@Component
class ProposalRows {

  private final ProposalQuery query;
  private final NominationQuery nominations;

  ProposalRows(ProposalQuery query, NominationQuery nominations) {
    this.query = query;
    this.nominations = nominations;
  }

  List<AwardProposalPage.Row> of(YearHere here, ProposalView view) {
    var screening = query.screening(here.standing());
    var ranks = nominations.ranks(here.standing());
    var alive =
        view.proposal().state() == ProposalState.DRAFT
            || view.proposal().state() == ProposalState.SUBMITTED;
    var rows = new ArrayList<AwardProposalPage.Row>();
    for (var i = 0; i < view.items().size(); i++) {
      var code = view.items().get(i).item().awardCode();
      rows.add(
          row(
              here,
              view.items().get(i),
              screening,
              ranks,
              alive,
              i > 0 && view.items().get(i - 1).item().awardCode().equals(code),
              i < view.items().size() - 1
                  && view.items().get(i + 1).item().awardCode().equals(code)));
    }
    return rows;
  }

  private static AwardProposalPage.Row row(
      YearHere here,
      ProposalView.Line line,
      Screening screening,
      Map<UnitId, RankedUnit> ranks,
      boolean alive,
      boolean up,
      boolean down) {
    var item = line.item();
    var unit = item.unit();
    var maySee = AwardFiles.maySee(here.standing(), unit);
    var fitness = unit == null ? null : screening.fitness(unit);
    var found = new ArrayList<String>();
    if (unit != null && maySee) {
      found.addAll(screening.barring(unit, item.recipientName()));
      found.addAll(screening.warning(unit, item.recipientName()));
    }
    var missing = line.checklist().missing().size();
    return new AwardProposalPage.Row(
        Long.toString(item.id()),
        item.recipientName(),
        unit != null && here.standing().belongsTo(unit),
        item.wording(),
        item.reasonLine(),
        item.specialCampaign() == null ? "" : item.specialCampaign(),
        item.share(),
        item.round() == null ? "" : here.path() + "/binh-xet/" + item.round(),
        ProposalPages.rank(unit == null ? null : ranks.get(unit)),
        fitness == null ? "" : fitness.vi(),
        fitness == null ? "muted" : ProposalPages.fitnessTone(fitness),
        found,
        missing == 0 ? "Đủ hồ sơ" : "Thiếu " + Vi.count(missing) + " giấy tờ",
        missing == 0 ? "ok" : "warn",
        maySee && alive ? ProposalPages.at(here) + "/ho-so/" + item.id() : "",
        up,
        down);
  }
}
