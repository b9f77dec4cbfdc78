package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appraisals, the report on them and opinions asked, in the database. */
@Repository
class AppraisalRepository {

  private final JdbcClient jdbc;

  AppraisalRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the appraisal of an item; false when someone else did since that version. */
  boolean put(Appraisal a) {
    return jdbc.sql(
                """
                insert into council.appraisal (item_id, verdict, reason, changed_award,
                  changed_reason_line, appraised_on, appraised_by)
                values (:item, :verdict, :reason, :award, :line, :on, :by)
                on conflict (item_id) do update set verdict = excluded.verdict,
                  reason = excluded.reason, changed_award = excluded.changed_award,
                  changed_reason_line = excluded.changed_reason_line,
                  appraised_on = excluded.appraised_on, appraised_by = excluded.appraised_by,
                  version = appraisal.version + 1
                  where appraisal.version = :version
                """)
            .param("item", a.item())
            .param("verdict", a.verdict().name())
            .param("reason", a.reason())
            .param("award", a.changedAward())
            .param("line", a.changedReasonLine())
            .param("on", a.on())
            .param("by", a.by())
            .param("version", a.version())
            .update()
        == 1;
  }

  /** The appraisals of a proposal by item. */
  Map<Long, Appraisal> ofProposal(long proposal) {
    var all = new LinkedHashMap<Long, Appraisal>();
    jdbc.sql(
            """
            select a.* from council.appraisal a join award.proposal_item i on i.id = a.item_id
            where i.proposal_id = :proposal
            """)
        .param("proposal", proposal)
        .query((rs, _) ->
            all.put(
                rs.getLong("item_id"),
                new Appraisal(
                    rs.getLong("item_id"),
                    AppraisalVerdict.valueOf(rs.getString("verdict")),
                    rs.getString("reason"),
                    rs.getString("changed_award"),
                    rs.getString("changed_reason_line"),
                    rs.getObject("appraised_on", LocalDate.class),
                    rs.getString("appraised_by"),
                    rs.getInt("version"))))
        .list();
    return all;
  }

  Optional<AppraisalReport> report(long proposal) {
    return jdbc.sql("select * from council.appraisal_report where proposal_id = :proposal")
        .param("proposal", proposal)
        .query((rs, _) ->
            new AppraisalReport(
                rs.getString("body"),
                rs.getObject("signed_on", LocalDate.class),
                rs.getInt("version")))
        .optional();
  }

  boolean saveReport(long proposal, int version, String body, @Nullable LocalDate signedOn) {
    return jdbc.sql(
                """
                insert into council.appraisal_report (proposal_id, body, signed_on)
                values (:proposal, :body, :on)
                on conflict (proposal_id) do update set body = excluded.body,
                  signed_on = excluded.signed_on, version = appraisal_report.version + 1
                  where appraisal_report.version = :version and appraisal_report.signed_on is null
                """)
            .param("proposal", proposal)
            .param("body", body)
            .param("on", signedOn)
            .param("version", version)
            .update()
        == 1;
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

  List<Opinion> opinions(long proposal) {
    return jdbc.sql("select * from council.opinion where proposal_id = :proposal order by id")
        .param("proposal", proposal)
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
