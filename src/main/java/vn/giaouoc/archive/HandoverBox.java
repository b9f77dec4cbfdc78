package vn.giaouoc.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/**
 * Everything of a year in one box (hộp bàn giao): a ZIP of papers and tables with a manifest. For
 * the outgoing leader, the incoming one and the Board.
 */
@Service
public class HandoverBox {

  private final BoxContents contents;
  private final BoxTables tables;
  private final ArchiveService archive;
  private final Handovers handovers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandoverBox(
      BoxContents contents,
      BoxTables tables,
      ArchiveService archive,
      Handovers handovers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.contents = contents;
    this.tables = tables;
    this.archive = archive;
    this.handovers = handovers;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the reader may take the box: the Board, the outgoing and the incoming leader. */
  public boolean mayTake(Standing standing) {
    return handovers.mayKeep(standing.actor(), standing.year().bloc(), standing.year().number());
  }

  /** The box as a ZIP. That it was taken is recorded. */
  @Transactional
  public byte[] take(YearHere here) {
    var standing = here.standing();
    standing.must(mayTake(standing), "take the handover box");
    var asked = new ArrayList<BoxEntry>(contents.of(here));
    asked.addAll(tables.of(here));
    var out = new ByteArrayOutputStream();
    try {
      var made =
          BoxWriter.write(
              out, head(here), asked, LocalDateTime.ofInstant(clock.instant(), ZoneId.of(Vi.ZONE)));
      record(standing, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private BoxManifest head(YearHere here) {
    var missing =
        archive.lines(here.standing()).stream()
            .filter(l -> l.state(here.year().state()) == ArchiveLine.State.MISSING)
            .map(ArchiveLine::sentence)
            .toList();
    return new BoxManifest(
        BoxManifest.FORMAT,
        here.bloc().name(),
        here.year().number(),
        clock.instant().toString(),
        here.standing().actor().name(),
        0,
        0,
        missing,
        List.of());
  }

  private void record(Standing standing, BoxManifest made) {
    events.publishEvent(
        Change.by(standing.actor(), "archive.export")
            .on("year", standing.year().id())
            .in(standing.year().bloc(), standing.year().id())
            .saying("Tải hộp bàn giao: %d tệp".formatted(made.made()))
            .after(Map.of("Số tệp", Integer.toString(made.made()))));
  }
}
