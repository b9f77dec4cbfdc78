package vn.giaouoc.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.document.PaperFile;
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

  private final YearPapers papers;
  private final BoxEvidence evidence;
  private final BoxTables tables;
  private final ArchiveService archive;
  private final Handovers handovers;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate recording;
  private final Clock clock;

  HandoverBox(
      YearPapers papers,
      BoxEvidence evidence,
      BoxTables tables,
      ArchiveService archive,
      Handovers handovers,
      ApplicationEventPublisher events,
      TransactionTemplate recording,
      Clock clock) {
    this.papers = papers;
    this.evidence = evidence;
    this.tables = tables;
    this.archive = archive;
    this.handovers = handovers;
    this.events = events;
    this.recording = recording;
    this.clock = clock;
  }

  /** Whether the reader may take the box: the Board, the outgoing and the incoming leader. */
  public boolean mayTake(Standing standing) {
    return handovers.mayKeep(standing.actor(), standing.year().bloc(), standing.year().number());
  }

  /**
   * A box that was packed.
   *
   * @param content the ZIP; it is gone once it was read and closed
   * @param size bytes
   */
  public record Packed(InputStream content, long size) {}

  /**
   * Packs the box and opens it. It is whole before anything of it is sent: what cannot be written
   * gives no half box.
   */
  public Packed take(YearHere here) {
    try {
      var file = Files.createTempFile("hop-ban-giao", ".zip");
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
          write(here, out);
        }
        var size = Files.size(file);
        return new Packed(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), size);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the box as a ZIP; that it was taken is recorded. Each part is read in a transaction of
   * its own, so that none stays open while papers are written and files are packed.
   */
  public BoxManifest write(YearHere here, OutputStream out) throws IOException {
    var standing = here.standing();
    standing.must(mayTake(standing), "take the handover box");
    var when = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(Vi.ZONE));
    var made = BoxWriter.write(out, head(here), asked(here), when);
    recording.executeWithoutResult(_ -> record(standing, made));
    return made;
  }

  private List<BoxEntry> asked(YearHere here) {
    var asked = new ArrayList<BoxEntry>();
    for (var paper : papers.of(here)) {
      for (var file : PaperFile.values()) {
        asked.add(
            BoxEntry.made(
                paper.path() + "." + file.extension(),
                paper.about(),
                () -> paper.content().apply(file)));
      }
    }
    asked.addAll(evidence.of(here));
    asked.addAll(tables.of(here));
    return asked;
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
