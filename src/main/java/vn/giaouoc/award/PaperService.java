package vn.giaouoc.award;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** The papers of award files: added by the leader unit or by the unit proposed. */
@Service
public class PaperService {

  private final ProposalGate gate;
  private final PaperRepository papers;
  private final EvidenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperService(
      ProposalGate gate,
      PaperRepository papers,
      EvidenceStore store,
      ApplicationEventPublisher events,
      Clock clock) {
    this.gate = gate;
    this.papers = papers;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A paper to be added: a new file, a file handed in before, or the number and date of a paper
   * original.
   */
  public record Draft(
      PaperKind kind,
      String title,
      @Nullable String document,
      @Nullable EvidenceId reused,
      @Nullable Upload upload) {

    /** A paper original, by its number and date. */
    public static Draft onPaper(PaperKind kind, String title, String document) {
      return new Draft(kind, title, document, null, null);
    }
  }

  /** Refuses unless the actor may put papers into the file of this item at all. */
  @Transactional(readOnly = true)
  public ProposalItem mustWrite(Standing standing, long item) {
    var found = ProposalGate.item(gate.alive(standing).items(), item);
    standing.must(mayWrite(standing, found), "add papers to " + item);
    return found;
  }

  /** Whether the actor may put papers into the file of this item, in the time for it. */
  public static boolean mayWrite(Standing standing, ProposalItem item) {
    var unit = item.unit();
    return standing.leads() || (unit != null && standing.belongsTo(unit));
  }

  /** Files of the unit in this year that can be used again, the newest first. */
  @Transactional(readOnly = true)
  public List<Evidence> reusable(Standing standing, ProposalItem item) {
    standing.must(mayWrite(standing, item), "reuse files for " + item.id());
    return store.ofYear(standing.year().id()).stream()
        .filter(e -> e.owner().unit() != null && e.owner().unit().equals(item.unit()))
        .toList();
  }

  /** Adds a paper; its id. */
  @Transactional
  public long add(Standing standing, long item, Draft draft) {
    var of = mustAccept(standing, item);
    var evidence = evidence(standing, of, draft);
    if (draft.document() == null && evidence == null) {
      throw Refused.at("tep", "Hãy đính kèm tệp, chọn tệp đã nộp, hoặc ghi số, ngày của bản giấy.");
    }
    var id =
        papers.add(
            item,
            draft.kind(),
            draft.title(),
            draft.document(),
            evidence == null ? null : (Long) evidence.value(),
            Vi.day(clock.instant()),
            standing.actor().name());
    events.publishEvent(
        change(
            standing,
            of,
            "award.add-paper",
            "Thêm “%s” vào hồ sơ của %s".formatted(draft.title(), of.recipientName())));
    return id;
  }

  private @Nullable EvidenceId evidence(Standing standing, ProposalItem item, Draft draft) {
    if (draft.upload() != null) {
      var owner = new Owner(item.unit(), null, null);
      return store.keep(standing.actor(), owner, draft.upload()).id();
    }
    var reused = draft.reused();
    if (reused != null && reusable(standing, item).stream().noneMatch(e -> e.id().equals(reused))) {
      throw Refused.at("tep-cu", "Tệp này không phải của đơn vị trong năm. Hãy chọn lại.");
    }
    return reused;
  }

  /** Takes a paper out of a file, with the reason; the record stays. */
  @Transactional
  public void drop(Standing standing, long item, long paper, String reason) {
    var of = mustAccept(standing, item);
    var found =
        papers.ofProposal(of.proposal()).stream()
            .filter(p -> p.id() == paper && p.item() == item)
            .findFirst()
            .orElseThrow(() -> new java.util.NoSuchElementException("no paper " + paper));
    papers.drop(paper, Vi.day(clock.instant()), reason);
    events.publishEvent(
        change(
                standing,
                of,
                "award.drop-paper",
                "Rút “%s” khỏi hồ sơ của %s".formatted(found.title(), of.recipientName()))
            .because(reason));
  }

  /** Records that somebody of another unit opened this file. */
  @Transactional
  public void opened(Standing standing, ProposalItem item) {
    var unit = item.unit();
    standing.must(AwardFiles.maySee(standing, unit), "see the file of " + item.recipientName());
    if (unit == null || !standing.belongsTo(unit)) {
      events.publishEvent(
          change(
              standing,
              item,
              "award.open-file",
              "Xem hồ sơ khen thưởng của " + item.recipientName()));
    }
  }

  private ProposalItem mustAccept(Standing standing, long item) {
    var found = mustWrite(standing, item);
    if (!ProposalGate.isTime(standing.year())) {
      throw Refused.because(
          "Hồ sơ đang được thẩm định, không thêm bớt giấy tờ được. Nếu thiếu, Ban Thi đua - Khen"
              + " thưởng trả lại để bổ sung.");
    }
    return found;
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
