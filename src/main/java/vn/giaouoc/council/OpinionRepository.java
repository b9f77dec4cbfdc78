package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.YearId;

/** Opinions asked of other bodies in the database. */
@Repository
class OpinionRepository {

  private final JdbcClient jdbc;

  OpinionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long ask(long proposal, String body, String subject, LocalDate askedOn, LocalDate dueOn) {
    return jdbc.sql(
            """
            insert into council.opinion (proposal_id, body_name, subject, asked_on, due_on)
            values (:proposal, :body, :subject, :asked, :due) returning id
            """)
        .param("proposal", proposal)
        .param("body", body)
        .param("subject", subject)
        .param("asked", askedOn)
        .param("due", dueOn)
        .query(Long.class)
        .single();
  }

  boolean answer(
      long id,
      long proposal,
      int version,
      boolean objection,
      @Nullable String text,
      @Nullable String document,
      LocalDate on) {
    return jdbc.sql(
                """
                update council.opinion set answer = :answer, answer_text = :text,
                  answer_document = :document, answered_on = :on, version = version + 1
                where id = :id and proposal_id = :proposal and version = :version
                """)
            .param("answer", objection ? "OBJECTION" : "NO_OBJECTION")
            .param("text", text)
            .param("document", document)
            .param("on", on)
            .param("id", id)
            .param("proposal", proposal)
            .param("version", version)
            .update()
        == 1;
  }

  /** What was asked about a proposal of this year, in the order of asking. */
  List<Opinion> list(YearId year, long proposal) {
    return jdbc.sql(
            """
            select o.* from council.opinion o join award.proposal p on p.id = o.proposal_id
            where o.proposal_id = :proposal and p.year_id = :year order by o.id
            """)
        .param("proposal", proposal)
        .param("year", year.value())
        .query((rs, _) -> {
          var answer = rs.getString("answer");
          return new Opinion(
              rs.getLong("id"),
              rs.getString("body_name"),
              rs.getString("subject"),
              rs.getObject("asked_on", LocalDate.class),
              rs.getObject("due_on", LocalDate.class),
              answer == null ? null : (Boolean) answer.equals("OBJECTION"),
              rs.getString("answer_text"),
              rs.getString("answer_document"),
              rs.getObject("answered_on", LocalDate.class),
              rs.getInt("version"));
        })
        .list();
  }
}
