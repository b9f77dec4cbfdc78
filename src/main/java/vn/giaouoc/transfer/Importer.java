package vn.giaouoc.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.access.Installation;
import vn.giaouoc.audit.AuditVerifier;
import vn.giaouoc.evidence.EvidenceFiles;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;

/** Reads a package into an empty installation: all of it or nothing. */
@Service
public class Importer {

  /** What was read in, and what the check of the log said. */
  public record Imported(int tables, long rows, int files, List<String> log) {}

  private final Catalogue catalogue;
  private final EvidenceFiles evidence;
  private final Installation installation;
  private final AuditVerifier audit;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Importer(
      Catalogue catalogue,
      EvidenceFiles evidence,
      Installation installation,
      AuditVerifier audit,
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.catalogue = catalogue;
    this.evidence = evidence;
    this.installation = installation;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
  }

  /** Checks the whole package, then reads it in; {@link TransferFailure} when it was not done. */
  public Imported read(Path file) {
    try (var source = OpenPackage.open(file)) {
      mustFit(source.manifest());
      mustBeEmpty();
      source.check();
      return readIn(source, file);
    }
  }

  private void mustFit(Manifest manifest) {
    if (!manifest.kind().equals(installation.kind())) {
      throw new TransferFailure(
          installation.demonstration()
              ? "Gói này chứa dữ liệu thật, không nhập vào bản trình diễn được."
              : "Gói này là của bản trình diễn, không nhập vào dữ liệu thật được; hãy thêm --demo.");
    }
    if (!manifest.schema().equals(catalogue.schema())
        || !manifest.schemaSha256().equals(catalogue.schemaSha256())) {
      throw new TransferFailure(
          ("Gói do chương trình %s với lược đồ %s ghi ra, khác lược đồ %s của chương trình này; hãy"
                  + " nhập bằng đúng phiên bản đã xuất rồi mới nâng cấp.")
              .formatted(manifest.program(), manifest.schema(), catalogue.schema()));
    }
    var here = catalogue.tables().stream().map(Table::name).toList();
    if (!manifest.tables().stream().map(Manifest.TableEntry::name).toList().equals(here)) {
      throw new TransferFailure("Gói dữ liệu không có đúng các bảng của chương trình này.");
    }
  }

  /** Every act leaves an entry in the log, so an empty log is an unused database. */
  private void mustBeEmpty() {
    for (var table : List.of("audit.entry", "access.account", "unit.unit", "evidence.file")) {
      var used = jdbc.queryForObject("select exists (select 1 from " + table + ")", Boolean.class);
      if (!Boolean.FALSE.equals(used)) {
        throw new TransferFailure(
            "Cơ sở dữ liệu này đã được sử dụng; chỉ nhập được vào cơ sở dữ liệu còn trống.");
      }
    }
  }

  private Imported readIn(OpenPackage source, Path file) {
    var fresh = new ArrayList<String>();
    try {
      var imported =
          transaction.execute(_ -> {
            jdbc.execute(loading(source));
            var verdict = audit.verify();
            if (!verdict.sound()) {
              throw new TransferFailure(
                  "Nhật ký trong gói dữ liệu không nguyên vẹn: "
                      + String.join(" ", verdict.report()));
            }
            keep(source, fresh);
            events.publishEvent(
                Change.by(Actor.SYSTEM, "transfer.import")
                    .on("installation", installation.kind())
                    .saying("Nhập toàn bộ dữ liệu từ tệp “" + file.getFileName() + "”"));
            var manifest = source.manifest();
            return new Imported(
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(Manifest.TableEntry::rows).sum(),
                manifest.files().size(),
                verdict.report());
          });
      fresh.clear();
      return java.util.Objects.requireNonNull(imported);
    } catch (UncheckedIOException e) {
      throw new TransferFailure("Không đọc được gói dữ liệu: " + e.getMessage(), e);
    } finally {
      fresh.forEach(this::remove);
    }
  }

  private ConnectionCallback<Boolean> loading(OpenPackage source) {
    return connection -> {
      try {
        new PackageLoader(connection).load(source, catalogue.tables());
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Keeps the files the rows speak of; {@code fresh} tells which were not there before. */
  private void keep(OpenPackage source, List<String> fresh) {
    var known = evidence.known().stream().map(EvidenceFiles.Known::sha256).toList();
    var brought = source.manifest().files();
    if (!brought.stream().map(Manifest.FileEntry::sha256).toList().equals(known)) {
      throw new TransferFailure("Các tệp minh chứng trong gói không khớp với bảng evidence.file.");
    }
    for (var file : brought) {
      try (var content = source.read(file.entry())) {
        if (evidence.put(content, file.size())) {
          fresh.add(file.sha256());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void remove(String sha256) {
    try {
      evidence.remove(sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
