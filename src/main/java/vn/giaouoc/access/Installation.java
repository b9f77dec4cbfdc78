package vn.giaouoc.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether this program shows the demonstration or works in earnest. The database remembers what it
 * was first used for and can never be used for the other.
 */
@Component
public class Installation {

  private final boolean demonstration;
  private final Clock clock;

  @Autowired
  Installation(Environment environment, Clock clock) {
    this(environment.acceptsProfiles(Profiles.of("demo")), clock);
  }

  Installation(boolean demonstration, Clock clock) {
    this.demonstration = demonstration;
    this.clock = clock;
  }

  /** Whether this program shows the demonstration. */
  public boolean demonstration() {
    return demonstration;
  }

  /** Refuses to touch a database that was made for the other use. */
  void check(DataSource database) {
    var kind = kind(JdbcClient.create(database));
    if (kind == null || kind.equals(kind())) {
      return;
    }
    throw new IllegalStateException(
        demonstration
            ? "cơ sở dữ liệu này chứa dữ liệu thật, không thể chạy bản trình diễn trên đó. Hãy chọn"
                + " thư mục dữ liệu khác hoặc cơ sở dữ liệu khác."
            : "cơ sở dữ liệu này là của bản trình diễn, không dùng cho dữ liệu thật. Hãy chọn thư"
                + " mục dữ liệu khác, cơ sở dữ liệu khác, hoặc chạy lệnh demo.");
  }

  /** Remembers the use of a new database. */
  void mark(DataSource database) {
    JdbcClient.create(database)
        .sql(
            "insert into shared.installation (kind, made_at) values (:kind, :now)"
                + " on conflict do nothing")
        .param("kind", kind())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    check(database);
  }

  /** {@code DEMO} or {@code REAL}. */
  public String kind() {
    return demonstration ? "DEMO" : "REAL";
  }

  private static @Nullable String kind(JdbcClient jdbc) {
    var there =
        jdbc.sql("select to_regclass('shared.installation') is not null")
            .query((rs, _) -> rs.getBoolean(1))
            .single();
    return there
        ? jdbc.sql("select kind from shared.installation")
            .query((rs, _) -> rs.getString(1))
            .optional()
            .orElse(null)
        : null;
  }
}
