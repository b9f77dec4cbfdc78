package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Rounds of consultation and what the units answered. */
@Repository
class ConsultationRepository {

  private final JdbcClient jdbc;

  ConsultationRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ConsultationRound> rounds(YearId year) {
    return jdbc.sql(
            "select * from plan.consultation_round where year_id = :year order by number desc")
        .param("year", year.value())
        .query(ConsultationRepository::round)
        .list();
  }

  long open(
      YearId year,
      List<DraftDocument> documents,
      LocalDate deadline,
      @Nullable String letter,
      String by,
      Instant at) {
    return jdbc.sql(
            """
            insert into plan.consultation_round
              (year_id, number, documents, deadline, letter, opened_by, opened_at)
            select :year, coalesce(max(number), 0) + 1, string_to_array(:documents, ','), :deadline,
              :letter, :by, :at
            from plan.consultation_round where year_id = :year
            returning id
            """)
        .param("year", year.value())
        .param("documents", String.join(",", documents.stream().map(Enum::name).toList()))
        .param("deadline", deadline)
        .param("letter", letter)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  /** Closes the round unless someone did; answers whether it was closed now. */
  boolean close(YearId year, long id, String by, Instant at) {
    return jdbc.sql(
                """
                update plan.consultation_round
                set closed_by = :by, closed_at = :at, version = version + 1
                where year_id = :year and id = :id and closed_at is null
                """)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("year", year.value())
            .param("id", id)
            .update()
        == 1;
  }

  List<DraftComment> comments(YearId year) {
    return jdbc.sql("select * from plan.draft_comment where year_id = :year order by id")
        .param("year", year.value())
        .query(ConsultationRepository::comment)
        .list();
  }

  Optional<DraftComment> comment(YearId year, long id) {
    return jdbc.sql("select * from plan.draft_comment where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(ConsultationRepository::comment)
        .optional();
  }

  long add(YearId year, DraftComment comment) {
    return jdbc.sql(
            """
            insert into plan.draft_comment
              (round_id, year_id, unit_id, kind, document, place, body, late, sent_by, sent_at)
            values (:round, :year, :unit, :kind, :document, :place, :body, :late, :by, :at)
            returning id
            """)
        .param("round", comment.round())
        .param("year", year.value())
        .param("unit", comment.unit().value())
        .param("kind", comment.kind().name())
        .param("document", comment.document() == null ? null : comment.document().name())
        .param("place", comment.place())
        .param("body", comment.body())
        .param("late", comment.late())
        .param("by", comment.sentBy())
        .param("at", comment.sentAt().atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void reply(YearId year, long id, Reply reply, int version) {
    var saved =
        jdbc.sql(
                """
                update plan.draft_comment set reply_kind = :kind, reply = :reply,
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
      var now = comment(year, id).orElseThrow();
      throw new Overtaken(replyFields(now.reply(), now.version()));
    }
  }

  static Map<String, String> replyFields(@Nullable Reply reply, int version) {
    return Map.of(
        "cach", reply == null ? "" : reply.kind().name(),
        "traLoi", reply == null ? "" : reply.text(),
        "version", Integer.toString(version));
  }

  private static ConsultationRound round(ResultSet row, int i) throws SQLException {
    var closed = row.getTimestamp("closed_at");
    var documents = (String[]) row.getArray("documents").getArray();
    return new ConsultationRound(
        row.getLong("id"),
        row.getInt("number"),
        Arrays.stream(documents).map(DraftDocument::valueOf).toList(),
        row.getObject("deadline", LocalDate.class),
        row.getString("letter"),
        row.getString("opened_by"),
        row.getTimestamp("opened_at").toInstant(),
        closed == null ? null : closed.toInstant(),
        row.getInt("version"));
  }

  private static DraftComment comment(ResultSet row, int i) throws SQLException {
    var document = row.getString("document");
    return new DraftComment(
        row.getLong("id"),
        row.getLong("round_id"),
        new UnitId(row.getLong("unit_id")),
        CommentKind.valueOf(row.getString("kind")),
        document == null ? null : DraftDocument.valueOf(document),
        row.getString("place"),
        row.getString("body"),
        row.getBoolean("late"),
        row.getString("sent_by"),
        row.getTimestamp("sent_at").toInstant(),
        Replies.read(row),
        row.getInt("version"));
  }
}
