package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The Board's remarks and the end of its review. */
@Repository
class BoardRepository {

  private final JdbcClient jdbc;

  BoardRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<BoardRemark> remarks(YearId year) {
    return jdbc.sql("select * from plan.board_remark where year_id = :year order by id")
        .param("year", year.value())
        .query(BoardRepository::remark)
        .list();
  }

  Optional<BoardRemark> remark(YearId year, long id) {
    return jdbc.sql("select * from plan.board_remark where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(BoardRepository::remark)
        .optional();
  }

  long add(YearId year, DraftDocument document, String body, String by, Instant at) {
    return jdbc.sql(
            """
            insert into plan.board_remark (year_id, document, body, made_by, made_at)
            values (:year, :document, :body, :by, :at) returning id
            """)
        .param("year", year.value())
        .param("document", document.name())
        .param("body", body)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void reply(YearId year, long id, Reply reply, int version) {
    var saved =
        jdbc.sql(
                """
                update plan.board_remark set reply_kind = :kind, reply = :reply,
                  replied_by = :by, replied_at = :at, version = version + 1
                where year_id = :year and id = :id and version = :version
                """)
            .param("kind", reply.kind().name())
            .param("reply", reply.text())
            .param("by", reply.by())
            .param("at", reply.at().atOffset(ZoneOffset.UTC))
            .param("year", year.value())
            .param("id", id)
            .param("version", version)
            .update();
    if (saved == 0) {
      var now = remark(year, id).orElseThrow();
      throw new Overtaken(ConsultationRepository.replyFields(now.reply(), now.version()));
    }
  }

  Optional<BoardReview> review(YearId year) {
    return jdbc.sql("select * from plan.board_review where year_id = :year")
        .param("year", year.value())
        .query((row, i) ->
            new BoardReview(
                row.getString("conclusion"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant()))
        .optional();
  }

  void conclude(YearId year, @Nullable String conclusion, String by, Instant at) {
    jdbc.sql(
            """
            insert into plan.board_review as r (year_id, conclusion, given_by, given_at)
            values (:year, :conclusion, :by, :at)
            on conflict (year_id) do update set conclusion = excluded.conclusion,
              given_by = excluded.given_by, given_at = excluded.given_at, version = r.version + 1
            """)
        .param("year", year.value())
        .param("conclusion", conclusion)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static BoardRemark remark(ResultSet row, int i) throws SQLException {
    return new BoardRemark(
        row.getLong("id"),
        DraftDocument.valueOf(row.getString("document")),
        row.getString("body"),
        row.getString("made_by"),
        row.getTimestamp("made_at").toInstant(),
        Replies.read(row),
        row.getInt("version"));
  }
}
