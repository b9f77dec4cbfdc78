package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.work.domain.ReportTexts;

/** Reports and every sending of them. */
@Repository
class ReportRepository {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReportRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The yearly report of a unit, or of the bloc when {@code unit} is null. */
  Optional<Report> find(YearId year, ReportKind kind, @Nullable UnitId unit) {
    return jdbc.sql(
            """
            select * from work.report
            where year_id = :year and kind = :kind and unit_id is not distinct from :unit::bigint
            """)
        .param("year", year.value())
        .param("kind", kind.name())
        .param("unit", Rows.value(unit))
        .query((rs, n) -> report(rs))
        .optional()
        .map(r -> withSendings(r));
  }

  /** Where all reports of this kind stand. */
  List<ReportStatus> statuses(YearId year) {
    return jdbc.sql(
            """
            select r.kind, r.unit_id, r.state, max(s.sent_at) as sent_at, max(s.due_on) as due_on,
              coalesce((array_agg(s.late_days order by s.number))[1], 0) as late_days
            from work.report r left join work.report_sending s on s.report_id = r.id
            where r.year_id = ? group by r.id
            """)
        .param(year.value())
        .query((rs, n) ->
            new ReportStatus(
                ReportKind.valueOf(rs.getString("kind")),
                Rows.unit(rs, "unit_id"),
                ReportState.valueOf(rs.getString("state")),
                Rows.instant(rs, "sent_at"),
                Rows.day(rs, "due_on"),
                rs.getInt("late_days")))
        .list();
  }

  /** When each unit sent this report for the first time. */
  Map<UnitId, Instant> firstSent(YearId year, ReportKind kind) {
    var first = new HashMap<UnitId, Instant>();
    jdbc.sql(
            """
            select r.unit_id, min(s.sent_at) as sent_at
            from work.report r join work.report_sending s on s.report_id = r.id
            where r.year_id = ? and r.kind = ? and r.unit_id is not null group by r.unit_id
            """)
        .params(year.value(), kind.name())
        .query((rs, n) ->
            first.put(
                new UnitId(rs.getLong("unit_id")),
                Objects.requireNonNull(Rows.instant(rs, "sent_at"))))
        .list();
    return first;
  }

  /** The reports of units as they were sent last; returned ones are left out. */
  List<Report> sent(YearId year, ReportKind kind) {
    return jdbc.sql(
            """
            select * from work.report
            where year_id = ? and kind = ? and state = 'SENT' and unit_id is not null
            """)
        .params(year.value(), kind.name())
        .query((rs, n) -> report(rs))
        .list();
  }

  /** Makes sure the report exists as a draft. */
  void ensure(YearId year, ReportKind kind, @Nullable UnitId unit) {
    jdbc.sql(
            """
            insert into work.report (year_id, kind, unit_id) values (?, ?, ?)
            on conflict do nothing
            """)
        .param(year.value())
        .param(kind.name())
        .param(Rows.value(unit))
        .update();
  }

  /** Writes the texts of a report that is not with its receiver; false when overtaken. */
  boolean write(long id, ReportTexts texts, int version) {
    return Rows.one(
        jdbc.sql(
                """
                update work.report set strengths = ?, weaknesses = ?, tasks = ?, proposals = ?,
                  version = version + 1
                where id = ? and version = ? and state <> 'SENT'
                """)
            .params(
                texts.strengths(),
                texts.weaknesses(),
                texts.tasks(),
                texts.proposals(),
                id,
                version)
            .update());
  }

  /** Marks the report sent; false when overtaken. */
  boolean move(long id, ReportState to, int version) {
    return Rows.one(
        jdbc.sql(
                "update work.report set state = ?, version = version + 1 where id = ? and version = ?")
            .params(to.name(), id, version)
            .update());
  }

  void addSending(
      Report report,
      ReportFacts facts,
      Instant at,
      String by,
      @Nullable LocalDate due,
      int lateDays) {
    jdbc.sql(
            """
            insert into work.report_sending
              (report_id, number, texts, facts, sent_at, sent_by, due_on, late_days)
            values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
            """)
        .param(report.id())
        .param(report.sendings().size() + 1)
        .param(json.writeValueAsString(report.texts()))
        .param(json.writeValueAsString(facts))
        .param(Rows.at(at))
        .param(by)
        .param(due)
        .param(lateDays)
        .update();
  }

  void markReturned(long id, Instant at, String by, String reason) {
    jdbc.sql(
            """
            update work.report_sending s
            set returned_at = ?, returned_by = ?, return_reason = ?
            where report_id = ?
              and number = (select max(number) from work.report_sending x where x.report_id = s.report_id)
            """)
        .param(Rows.at(at))
        .param(by)
        .param(reason)
        .param(id)
        .update();
  }

  private Report withSendings(Report r) {
    var sendings =
        jdbc.sql("select * from work.report_sending where report_id = ? order by number desc")
            .param(r.id())
            .query((rs, n) -> sending(rs))
            .list();
    return new Report(r.id(), r.kind(), r.unit(), r.state(), r.texts(), r.version(), sendings);
  }

  private static Report report(ResultSet rs) throws SQLException {
    return new Report(
        rs.getLong("id"),
        ReportKind.valueOf(rs.getString("kind")),
        Rows.unit(rs, "unit_id"),
        ReportState.valueOf(rs.getString("state")),
        new ReportTexts(
            rs.getString("strengths"),
            rs.getString("weaknesses"),
            rs.getString("tasks"),
            rs.getString("proposals")),
        rs.getInt("version"),
        List.of());
  }

  private Report.Sending sending(ResultSet rs) throws SQLException {
    return new Report.Sending(
        rs.getInt("number"),
        json.readValue(rs.getString("texts"), ReportTexts.class),
        json.readValue(rs.getString("facts"), ReportFacts.class),
        Objects.requireNonNull(Rows.instant(rs, "sent_at")),
        rs.getString("sent_by"),
        Rows.day(rs, "due_on"),
        rs.getInt("late_days"),
        Rows.instant(rs, "returned_at"),
        Rows.text(rs, "return_reason"));
  }
}
