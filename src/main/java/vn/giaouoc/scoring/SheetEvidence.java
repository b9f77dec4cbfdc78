package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Files that prove the answers of a sheet. Each public method is one transaction. */
@Service
public class SheetEvidence {

  private final Sheets sheets;
  private final EntryRepository entries;
  private final SheetAccess access;
  private final EvidenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SheetEvidence(
      Sheets sheets,
      EntryRepository entries,
      SheetAccess access,
      EvidenceStore store,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.entries = entries;
    this.access = access;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** Hands in a new file for these leaves, while the unit fills in its sheet. */
  @Transactional
  public void add(
      Standing standing, UnitId unit, Collection<String> leaves, MultipartFile file, String title) {
    standing.mustBelongTo(unit);
    var content = open(standing, unit, leaves);
    var owner = new Owner(unit, standing.year().bloc(), standing.year().id());
    var kept = store.keep(standing.actor(), owner, Upload.of("tep", file, title));
    attach(standing, content, leaves, kept.id());
  }

  /** Uses a file of the unit already handed in this year for these leaves too. */
  @Transactional
  public void use(Standing standing, UnitId unit, Collection<String> leaves, EvidenceId id) {
    standing.mustBelongTo(unit);
    var content = open(standing, unit, leaves);
    var owner = store.get(id).owner();
    if (!unit.equals(owner.unit()) || !standing.year().id().equals(owner.year())) {
      throw Refused.at("minh-chung", "Chỉ chọn được tệp đơn vị đã nộp trong năm này.");
    }
    attach(standing, content, leaves, id);
  }

  /** Takes a file away from a leaf; the file itself stays kept. */
  @Transactional
  public void remove(Standing standing, UnitId unit, String leaf, EvidenceId id) {
    standing.mustBelongTo(unit);
    var content = open(standing, unit, List.of(leaf));
    if (entries.detach(content.sheet().id(), leaf, id.value())) {
      record(standing, content, leaf, "Gỡ minh chứng khỏi", id);
    }
  }

  /** The files of a sheet's leaves, in one statement. */
  @Transactional(readOnly = true)
  public Map<Long, Evidence> of(SheetContent content) {
    return files(content.evidence().values().stream().flatMap(List::stream).distinct().toList());
  }

  private Map<Long, Evidence> files(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return store.list(ids.stream().map(EvidenceId::new).toList()).stream()
        .collect(Collectors.toMap(e -> e.id().value(), Function.identity()));
  }

  /** The files the unit handed in this year, the newest first. */
  @Transactional(readOnly = true)
  public List<Evidence> usable(Standing standing, UnitId unit) {
    standing.mustBelongTo(unit);
    return store.ofYear(standing.year().id()).stream()
        .filter(e -> unit.equals(e.owner().unit()))
        .toList();
  }

  private SheetContent open(Standing standing, UnitId unit, Collection<String> leaves) {
    var content = sheets.lock(standing.year(), unit);
    access.mustBeOpen(standing, content, ColumnRole.SELF);
    if (leaves.stream().anyMatch(leaf -> content.table().table().leaf(leaf).isEmpty())) {
      throw Refused.because("Nội dung này không có trong bảng điểm.");
    }
    return content;
  }

  private void attach(
      Standing standing, SheetContent content, Collection<String> leaves, EvidenceId id) {
    for (var leaf : leaves) {
      entries.attach(
          content.sheet().id(),
          leaf,
          id.value(),
          standing.actor().name(),
          ScoreTableRepository.utc(clock.instant()));
      record(standing, content, leaf, "Gắn minh chứng vào", id);
    }
  }

  private void record(
      Standing standing, SheetContent content, String leaf, String verb, EvidenceId id) {
    var title = content.table().table().leaf(leaf).map(l -> l.title()).orElse(leaf);
    events.publishEvent(
        SheetService.change(standing, "scoring.evidence", content.sheet())
            .saying(verb + " “" + title + "”")
            .after(Map.of("Minh chứng", id.toString())));
  }
}
