package vn.giaouoc.award;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The papers of award files: added by the leader unit or by the unit proposed. */
@Service
public class PaperService {

  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final PaperRepository papers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperService(
      ProposalRepository proposals,
      ItemRepository items,
      PaperRepository papers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.items = items;
    this.papers = papers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The item, if the actor may add papers to it now; refuses otherwise. For keeping a file first.
   */
  @Transactional(readOnly = true)
  public ProposalItem mustAccept(Standing standing, long item) {
    var found =
        proposals
            .alive(standing.year().id())
            .flatMap(p -> items.list(p.id()).stream().filter(i -> i.id() == item).findFirst())
            .orElseThrow(() -> new NoSuchElementException("no item " + item));
    var unit = found.unit();
    standing.must(
        standing.leads() || (unit != null && standing.belongsTo(unit)), "add papers to " + item);
    var state = standing.year().state();
    if (state != BlocYearState.YEAREND_MEETING && state != BlocYearState.PROPOSED) {
      throw Refused.because(
          "Hồ sơ đang được thẩm định, không thêm bớt giấy tờ được. Nếu thiếu, Ban Thi đua - Khen"
              + " thưởng trả lại để bổ sung.");
    }
    return found;
  }

  /** Adds a paper: a file, or the number and date of a paper original. Its id. */
  @Transactional
  public long add(
      Standing standing,
      long item,
      PaperKind kind,
      String title,
      @Nullable String document,
      @Nullable Long evidence) {
    var of = mustAccept(standing, item);
    if (document == null && evidence == null) {
      throw Refused.at("van-ban", "Hãy đính kèm tệp, hoặc ghi số, ngày của bản giấy.");
    }
    var id =
        papers.add(
            item,
            kind,
            title,
            document,
            evidence,
            Vi.day(clock.instant()),
            standing.actor().name());
    events.publishEvent(
        change(
            standing,
            of,
            "award.add-paper",
            "Thêm “%s” vào hồ sơ của %s".formatted(title, of.recipientName())));
    return id;
  }

  /** Takes a paper out of a file, with the reason; the record stays. */
  @Transactional
  public void drop(Standing standing, long item, long paper, String reason) {
    var of = mustAccept(standing, item);
    var found =
        papers.ofProposal(of.proposal()).stream()
            .filter(p -> p.id() == paper && p.item() == item)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no paper " + paper));
    papers.drop(paper, Vi.day(clock.instant()), reason);
    events.publishEvent(
        change(
                standing,
                of,
                "award.drop-paper",
                "Rút “%s” khỏi hồ sơ của %s".formatted(found.title(), of.recipientName()))
            .because(reason));
  }

  private static Change change(
      Standing standing, ProposalItem item, String action, String sentence) {
    return Change.by(standing.actor(), action)
        .on("award-item", item.id())
        .in(standing.year().bloc(), standing.year().id())
        .forUnit(item.unit())
        .saying(sentence);
  }
}
