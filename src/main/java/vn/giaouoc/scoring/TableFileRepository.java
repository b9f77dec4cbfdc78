package vn.giaouoc.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.table_file}: one file a person and year, for a day. */
@Repository
class TableFileRepository {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;

  TableFileRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it was sent. */
  record Kept(String name, ByteArrayResource content) {

    Kept(String name, byte[] content) {
      this(name, new ByteArrayResource(content));
    }

    byte[] bytes() {
      return content.getByteArray();
    }
  }

  void keep(YearId year, AccountId account, Kept file, Instant now) {
    jdbc.sql("delete from scoring.table_file where kept_at < ?")
        .param(ScoreTableRepository.utc(now.minus(KEPT)))
        .update();
    drop(year, account);
    jdbc.sql(
            """
            insert into scoring.table_file (year_id, account_id, name, content, kept_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            year.value(), account.value(), file.name(), file.bytes(), ScoreTableRepository.utc(now))
        .update();
  }

  Optional<Kept> find(YearId year, AccountId account, Instant now) {
    return jdbc.sql(
            """
            select name, content from scoring.table_file
            where year_id = ? and account_id = ? and kept_at >= ?
            """)
        .params(year.value(), account.value(), ScoreTableRepository.utc(now.minus(KEPT)))
        .query((row, _) -> new Kept(row.getString("name"), row.getBytes("content")))
        .optional();
  }

  void drop(YearId year, AccountId account) {
    jdbc.sql("delete from scoring.table_file where year_id = ? and account_id = ?")
        .params(year.value(), account.value())
        .update();
  }
}
