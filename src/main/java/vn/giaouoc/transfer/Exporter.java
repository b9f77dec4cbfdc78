package vn.giaouoc.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.access.Installation;
import vn.giaouoc.evidence.EvidenceFiles;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Program;

/** Writes the whole installation into one package. */
@Service
public class Exporter {

  /**
   * What was written.
   *
   * @param sha256 of the whole package
   */
  public record Exported(int tables, long rows, int files, String sha256) {}

  private final Catalogue catalogue;
  private final EvidenceFiles evidence;
  private final Installation installation;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate recording;
  private final TransactionTemplate reading;
  private final ApplicationEventPublisher events;

  Exporter(
      Catalogue catalogue,
      EvidenceFiles evidence,
      Installation installation,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.catalogue = catalogue;
    this.evidence = evidence;
    this.installation = installation;
    this.jdbc = jdbc;
    this.recording = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.events = events;
  }

  /**
   * Writes everything as it is at one moment; the log has the export before the first byte is
   * written. An existing file is never overwritten, and the name appears only with the whole
   * package behind it. {@link TransferFailure} when it was not done.
   */
  public Exported export(Path file) {
    var target = FreshFile.at(file);
    recording.executeWithoutResult(_ ->
        events.publishEvent(
            Change.by(Actor.SYSTEM, "transfer.export")
                .on("installation", installation.kind())
                .saying("Xuất toàn bộ dữ liệu ra tệp “" + target.name() + "”")));
    return target.write(this::write);
  }

  private Exported write(OutputStream file) throws IOException {
    var head =
        new Manifest(
            Manifest.FORMAT,
            Program.VERSION,
            catalogue.schema(),
            catalogue.schemaSha256(),
            installation.kind(),
            List.of(),
            List.of());
    try (var out = new Hashes.Counting(file)) {
      var manifest = Objects.requireNonNull(reading.execute(_ -> jdbc.execute(writing(out, head))));
      return new Exported(
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(Manifest.TableEntry::rows).sum(),
          manifest.files().size(),
          out.sha256());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ConnectionCallback<Manifest> writing(Hashes.Counting out, Manifest head) {
    return (Connection connection) -> {
      try {
        return new PackageWriter(connection, evidence).write(out, catalogue.tables(), head);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
