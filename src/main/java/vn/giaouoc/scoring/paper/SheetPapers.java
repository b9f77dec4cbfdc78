package vn.giaouoc.scoring.paper;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** A unit's score sheet as a paper. */
@Service
public class SheetPapers {

  private final SheetReader reader;
  private final SheetEvidence evidence;
  private final PaperHead head;
  private final DocumentService documents;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SheetPapers(
      SheetReader reader,
      SheetEvidence evidence,
      PaperHead head,
      DocumentService documents,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reader = reader;
    this.evidence = evidence;
    this.head = head;
    this.documents = documents;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The sheet of one unit as far as the actor may read it. Recorded.
   *
   * @param bloc the bloc's name in that year
   */
  @Transactional
  public byte[] unit(
      Standing standing, UnitId unit, PaperLayout layout, PaperFile file, String bloc) {
    var reading = reader.open(standing, unit);
    var content = reading.content();
    var member = PaperHead.member(head.members(standing), unit);
    var name = member == null ? "" : member.name();
    var now = clock.instant();
    var scope =
        new SheetScope(
            content,
            layout == PaperLayout.PORTRAIT
                ? List.of(ColumnRole.SELF)
                : reading.rights().readable(content),
            evidence.of(content),
            layout,
            PaperHead.format(member),
            bloc,
            name,
            PaperHead.leader(bloc, standing.isLeaderUnit(unit)),
            head.place(standing, now),
            standing.year().number(),
            now);
    events.publishEvent(
        Change.by(standing.actor(), "scoring.print-sheet")
            .on("score-sheet", content.sheet().id())
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(unit)
            .saying(
                "Xuất bản in phiếu chấm điểm của "
                    + name
                    + (file == PaperFile.PDF ? " ra PDF" : " ra Word")));
    return documents.render(SheetPaper.of(scope), file);
  }
}
