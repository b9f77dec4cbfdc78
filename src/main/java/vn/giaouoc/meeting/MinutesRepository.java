package vn.giaouoc.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.YearId;

/** The versions of each meeting's minutes. */
@Repository
class MinutesRepository {

  private final JdbcClient jdbc;

  MinutesRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All versions, the newest first. */
  List<Minutes> versions(long meeting) {
    return ReadMemo.once(List.of("meeting.minutes", meeting), () -> readVersions(meeting));
  }

  private List<Minutes> readVersions(long meeting) {
    return jdbc.sql("select * from meeting.minutes where meeting_id = ? order by number desc")
        .param(meeting)
        .query((rs, n) -> minutes(rs))
        .list();
  }

  /** The ids of the meetings of a year whose newest minutes carry both signatures. */
  List<Long> signedIn(YearId year) {
    return jdbc
        .sql(
            """
            select distinct on (n.meeting_id) n.meeting_id,
              n.chair_signed_at is not null and n.secretary_signed_at is not null as signed
            from meeting.minutes n join meeting.meeting_year y on y.meeting_id = n.meeting_id
            where y.year_id = ? order by n.meeting_id, n.number desc
            """)
        .param(year.value())
        .query((rs, n) -> rs.getBoolean("signed") ? rs.getLong("meeting_id") : -1L)
        .list()
        .stream()
        .filter(id -> id > 0)
        .toList();
  }

  void add(long meeting, int number, String body, @Nullable String reason, Instant at, String by) {
    jdbc.sql(
            """
            insert into meeting.minutes (meeting_id, number, body, reason, drafted_at, drafted_by)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(meeting)
        .param(number)
        .param(body)
        .param(reason)
        .param(Rows.at(at))
        .param(by)
        .update();
  }

  /** Writes a new text over unsigned minutes; false when the version has moved on. */
  boolean write(long id, String body, int version) {
    return jdbc.sql(
                """
                update meeting.minutes set body = ?, version = version + 1
                where id = ? and version = ?
                  and chair_signed_at is null and secretary_signed_at is null
                """)
            .params(body, id, version)
            .update()
        == 1;
  }

  /** Takes the only signature away, so that the text can be mended; false when overtaken. */
  boolean unsign(long id, int version) {
    return jdbc.sql(
                """
                update meeting.minutes set version = version + 1, chair_name = null,
                  chair_account = null, chair_signed_at = null, secretary_name = null,
                  secretary_account = null, secretary_signed_at = null
                where id = ? and version = ?
                """)
            .params(id, version)
            .update()
        == 1;
  }

  /** Signs as {@code chair} or {@code secretary}; false when overtaken. */
  boolean sign(long id, int version, boolean asChair, Actor actor, Instant at) {
    var who = asChair ? "chair" : "secretary";
    var account = actor.account();
    return jdbc.sql(
                """
                update meeting.minutes set version = version + 1, %1$s_name = :name,
                  %1$s_account = :account, %1$s_signed_at = :at
                where id = :id and version = :version and %1$s_signed_at is null
                """
                    .formatted(who))
            .param("name", actor.name())
            .param("account", account == null ? null : account.value())
            .param("at", Rows.at(at))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** Whether this account already signed in either place. */
  boolean signedBy(long id, Actor actor) {
    var account = actor.account();
    return account != null
        && jdbc.sql(
                """
                select count(*) from meeting.minutes
                where id = :id and :account in (chair_account, secretary_account)
                """)
            .param("id", id)
            .param("account", account.value())
            .query((rs, n) -> rs.getInt(1) > 0)
            .single();
  }

  private static Minutes minutes(ResultSet rs) throws SQLException {
    return new Minutes(
        rs.getLong("id"),
        rs.getLong("meeting_id"),
        rs.getInt("number"),
        rs.getString("body"),
        Rows.text(rs, "reason"),
        Objects.requireNonNull(Rows.instant(rs, "drafted_at")),
        rs.getString("drafted_by"),
        Rows.text(rs, "chair_name"),
        Rows.instant(rs, "chair_signed_at"),
        Rows.text(rs, "secretary_name"),
        Rows.instant(rs, "secretary_signed_at"),
        rs.getInt("version"));
  }
}
