package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.YearId;

/** Appraisals and the report on them in the database. */
@Repository
class AppraisalRepository {

  private final JdbcClient jdbc;

  AppraisalRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the appraisal of an item, the first as version 1; false when someone was faster. */
  boolean put(Appraisal a) {
    return jdbc.sql(
                """
                insert into council.appraisal (item_id, verdict, reason, changed_award,
                  changed_reason_line, appraised_on, appraised_by, version)
                values (:item, :verdict, :reason, :award, :line, :on, :by, 1)
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

  /** The report on a proposal of this year that counts now. */
  Optional<AppraisalReport> report(YearId year, long proposal) {
    return jdbc.sql(
            """
            select r.* from council.appraisal_report r join award.proposal p on p.id = r.proposal_id
            where r.proposal_id = :proposal and p.year_id = :year and r.superseded_reason is null
            """)
        .param("proposal", proposal)
        .param("year", year.value())
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
                insert into council.appraisal_report (proposal_id, body, signed_on, version)
                values (:proposal, :body, :on, 1)
                on conflict (proposal_id) where superseded_reason is null
                  do update set body = excluded.body,
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

  /** A signed report whose matter is appraised anew stays, but no longer counts. */
  void supersedeReport(YearId year, String reason) {
    jdbc.sql(
            """
            update council.appraisal_report r set superseded_reason = :reason
            from award.proposal p
            where p.id = r.proposal_id and p.year_id = :year and r.signed_on is not null
              and r.superseded_reason is null
            """)
        .param("reason", reason)
        .param("year", year.value())
        .update();
  }
}
