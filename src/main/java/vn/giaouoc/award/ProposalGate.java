package vn.giaouoc.award;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.ProposalRepository.WithItems;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Says when a proposal may be worked on, and finds the draft and its items. */
@Component
class ProposalGate {

  private final ProposalRepository proposals;

  ProposalGate(ProposalRepository proposals) {
    this.proposals = proposals;
  }

  /** The version under way; refused before one is drawn up. */
  WithItems alive(Standing standing) {
    return proposals
        .withItems(standing.year().id())
        .orElseThrow(() -> Refused.because("Chưa lập đề nghị khen thưởng của năm này."));
  }

  /** The draft; refused once it is sent. */
  WithItems draft(Standing standing) {
    var alive = alive(standing);
    if (alive.proposal().state() != ProposalState.DRAFT) {
      throw Refused.because(
          "Đề nghị đã trình nên không sửa được. Hãy rút đề nghị để sửa khi Ban Thi đua - Khen thưởng"
              + " chưa thẩm định; sau đó chỉ sửa được khi Ban trả lại kèm lý do.");
    }
    mustBeTime(standing.year());
    return alive;
  }

  static ProposalItem item(List<ProposalItem> items, long id) {
    return items.stream()
        .filter(i -> i.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + id));
  }

  /** Whether a proposal is drawn up and sent in this state of the year. */
  static boolean isTime(BlocYear year) {
    return year.state() == BlocYearState.YEAREND_MEETING || year.state() == BlocYearState.PROPOSED;
  }

  static void mustBeTime(BlocYear year) {
    if (!isTime(year)) {
      throw Refused.because(
          "Năm thi đua đang ở bước “%s”. Đề nghị khen thưởng được lập ở bước “%s”."
              .formatted(year.state().vi(), BlocYearState.YEAREND_MEETING.vi()));
    }
  }
}
