package vn.giaouoc.award;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** Copies names and wordings into items, and says what a proposal lacks before it can be sent. */
@Component
class ItemText {

  private final AwardCatalogue catalogue;
  private final Blocs blocs;
  private final ProposalFacts facts;
  private final Clock clock;

  ItemText(AwardCatalogue catalogue, Blocs blocs, ProposalFacts facts, Clock clock) {
    this.catalogue = catalogue;
    this.blocs = blocs;
    this.facts = facts;
    this.clock = clock;
  }

  /** What the item prints, copied from the catalogue and the unit's record. */
  ItemRepository.Fixed of(Standing standing, ItemDraft draft) {
    var type = catalogue.get(draft.awardCode());
    var wording =
        draft.wording() == null
            ? catalogue.wording(type.code(), standing.province(), Vi.day(clock.instant()))
            : draft.wording();
    return new ItemRepository.Fixed(wording, type.conferrer(), recipient(standing, draft));
  }

  private String recipient(Standing standing, ItemDraft draft) {
    var unit = draft.unit();
    var unnamed = draft.unnamedCount();
    if ((unit == null) == (unnamed == null)) {
      throw Refused.at("don-vi", "Hãy chọn một đơn vị, hoặc nhập số tập thể không nêu tên.");
    }
    if (unit == null) {
      return Vi.count(unnamed == null ? 0 : unnamed) + " tập thể";
    }
    var year = standing.year();
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElseThrow(() ->
            Refused.at(
                "unit", "Đơn vị này không phải thành viên của khối năm " + year.number() + "."));
  }

  /** Everything that stops the proposal from being sent. */
  List<String> lacks(BlocYear year, Proposal proposal, List<ProposalItem> items) {
    var lacks = new ArrayList<String>();
    if (items.isEmpty()) {
      lacks.add("Đề nghị khen thưởng chưa có trường hợp nào.");
    }
    if (proposal.signerPosition() == null) {
      lacks.add("Tờ trình chưa ghi chức vụ người ký.");
    }
    facts.discreet(year, items).stream()
        .filter(Remark::blocks)
        .forEach(r -> lacks.add(r.sentence()));
    return lacks;
  }
}
