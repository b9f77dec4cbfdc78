package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a reply. */
final class Replies {

  private Replies() {}

  static @Nullable Reply read(ResultSet row) throws SQLException {
    var kind = row.getString("reply_kind");
    return kind == null
        ? null
        : new Reply(
            ReplyKind.valueOf(kind),
            row.getString("reply"),
            row.getString("replied_by"),
            row.getTimestamp("replied_at").toInstant());
  }
}
