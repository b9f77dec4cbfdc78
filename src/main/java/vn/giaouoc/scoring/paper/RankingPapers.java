package vn.giaouoc.scoring.paper;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.shared.Change;
import vn.giaouoc.year.Standing;

/** The ranking of a year as a paper. */
@Service
public class RankingPapers {

  private final Rankings rankings;
  private final SheetReader reader;
  private final PaperHead head;
  private final DocumentService documents;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RankingPapers(
      Rankings rankings,
      SheetReader reader,
      PaperHead head,
      DocumentService documents,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rankings = rankings;
    this.reader = reader;
    this.head = head;
    this.documents = documents;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The latest ranking the actor may see; the points of groups only for the sheets the actor may
   * read. {@link java.util.NoSuchElementException} if there is none. Recorded.
   *
   * @param bloc the bloc's name in that year
   */
  @Transactional
  public byte[] latest(Standing standing, PaperFile file, String bloc) {
    var stored = rankings.latest(standing).orElseThrow();
    var now = clock.instant();
    var scope =
        new RankingScope(
            stored,
            head.members(standing),
            standing.leader(),
            reader.readable(standing),
            bloc,
            head.place(standing, now),
            standing.year().number(),
            now);
    events.publishEvent(
        Change.by(standing.actor(), "scoring.print-ranking")
            .on("ranking", stored.id())
            .in(standing.year().bloc(), standing.year().id())
            .saying(
                "Xuất bản in bảng xếp hạng" + (file == PaperFile.PDF ? " ra PDF" : " ra Word")));
    return documents.render(new RankingPaper(scope).document(), file);
  }
}
