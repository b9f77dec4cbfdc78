package vn.giaouoc.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Puts the rows of a checked package in the place of those a new database has. */
final class PackageLoader {

  private final Connection connection;

  PackageLoader(Connection connection) {
    this.connection = connection;
  }

  /** Reads all tables in; what the triggers and constraints of the database refuse is refused. */
  void load(OpenPackage source, List<Table> tables) throws IOException, SQLException {
    var names = String.join(", ", tables.stream().map(Table::name).toList());
    run("set local timezone = 'UTC'");
    run("set local datestyle = 'ISO, YMD'");
    // The logs of a new database hold nothing but may never be emptied: their guard looks away
    // once.
    for (var table : tables) {
      run("alter table " + table.name() + " disable trigger user");
    }
    run("truncate " + names + ", " + String.join(", ", Catalogue.EMPTIED) + " restart identity");
    for (var table : tables) {
      run("alter table " + table.name() + " enable trigger user");
    }
    for (var table : tables) {
      var entry =
          source.manifest().tables().stream()
              .filter(t -> t.name().equals(table.name()))
              .findFirst()
              .orElseThrow();
      load(source, table, entry);
    }
    run("set constraints all immediate");
  }

  private void load(OpenPackage source, Table table, Manifest.TableEntry entry)
      throws IOException, SQLException {
    long rows;
    try (var in = source.read(table.entry())) {
      rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), in);
    } catch (SQLException e) {
      var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new TransferFailure(
          "Bảng " + table.name() + " của gói dữ liệu không nạp được: " + message, e);
    }
    if (rows != entry.rows()) {
      throw new TransferFailure(
          "Bảng %s của gói dữ liệu có %d dòng, trong khi %s ghi %d dòng."
              .formatted(table.name(), rows, Manifest.ENTRY, entry.rows()));
    }
    if (!table.sequence().isEmpty() && entry.lastId() > 0) {
      run("select setval('" + table.sequence() + "', " + entry.lastId() + ")");
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
