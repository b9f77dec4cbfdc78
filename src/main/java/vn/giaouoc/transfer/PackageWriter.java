package vn.giaouoc.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.evidence.EvidenceFiles;

/** Writes a package: equal data give equal bytes. */
final class PackageWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Connection connection;
  private final EvidenceFiles evidence;

  PackageWriter(Connection connection, EvidenceFiles evidence) {
    this.connection = connection;
    this.evidence = evidence;
  }

  /** Writes these tables, all kept files and the manifest that names them. */
  Manifest write(OutputStream out, List<Table> tables, Manifest head)
      throws IOException, SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local timezone = 'UTC'");
      statement.execute("set local datestyle = 'ISO, YMD'");
      statement.execute("set local bytea_output = 'hex'");
    }
    var zip = new ZipOutputStream(out);
    var rows = new ArrayList<Manifest.TableEntry>();
    for (var table : tables) {
      rows.add(table(zip, table));
    }
    var files = new ArrayList<Manifest.FileEntry>();
    for (var file : evidence.known()) {
      files.add(file(zip, file));
    }
    var manifest =
        new Manifest(
            head.format(),
            head.program(),
            head.schema(),
            head.schemaSha256(),
            head.kind(),
            rows,
            files);
    begin(zip, Manifest.ENTRY);
    zip.write(JSON.writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  private Manifest.TableEntry table(ZipOutputStream zip, Table table)
      throws IOException, SQLException {
    begin(zip, table.entry());
    var counting = new Hashes.Counting(zip);
    var rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(table.copyOut(), (OutputStream) counting);
    zip.closeEntry();
    return new Manifest.TableEntry(
        table.name(), rows, counting.sha256(), counting.size(), lastId(table));
  }

  private long lastId(Table table) throws SQLException {
    if (table.sequence().isEmpty()) {
      return 0;
    }
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select case when is_called then last_value else 0 end from " + table.sequence())) {
      row.next();
      return row.getLong(1);
    }
  }

  private Manifest.FileEntry file(ZipOutputStream zip, EvidenceFiles.Known file)
      throws IOException {
    var entry = new Manifest.FileEntry(file.sha256(), file.size());
    begin(zip, entry.entry());
    var counting = new Hashes.Counting(zip);
    try (var content = evidence.open(file.sha256())) {
      content.transferTo(counting);
    } catch (NoSuchFileException e) {
      throw new TransferFailure(
          "Thiếu tệp minh chứng "
              + file.sha256()
              + " trong thư mục dữ liệu; hãy khôi phục tệp này rồi xuất lại.",
          e);
    }
    zip.closeEntry();
    if (!counting.sha256().equals(file.sha256())) {
      throw new TransferFailure(
          "Tệp minh chứng "
              + file.sha256()
              + " trong thư mục dữ liệu đã bị thay đổi; hãy khôi phục tệp này rồi xuất lại.");
    }
    return entry;
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}
