package vn.giaouoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept files themselves, by their hash, for moving a whole installation. */
@Component
public class EvidenceFiles {

  /**
   * A file the database knows.
   *
   * @param size bytes
   */
  public record Known(String sha256, long size) {}

  private final JdbcClient jdbc;
  private final FileVault vault;

  EvidenceFiles(JdbcClient jdbc, FileVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /** All files the database knows, by their hash. */
  public List<Known> known() {
    return jdbc.sql("select sha256, size from evidence.file order by sha256 collate \"C\"")
        .query((row, i) -> new Known(row.getString(1), row.getLong(2)))
        .list();
  }

  /** The content of a kept file; {@link java.nio.file.NoSuchFileException} if it is lost. */
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(vault.path(sha256));
  }

  /** Keeps a content; false when it was kept already. */
  public boolean put(InputStream content, long size) throws IOException {
    try (var received = vault.receive(content, size)) {
      var fresh = !Files.exists(vault.path(received.sha256()));
      vault.keep(received);
      return fresh;
    }
  }

  /** Takes a content away again whose keeping is undone. */
  public void remove(String sha256) throws IOException {
    Files.deleteIfExists(vault.path(sha256));
  }
}
