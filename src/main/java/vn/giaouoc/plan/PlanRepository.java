package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The plan's running text, the regulation, and the versions of both. */
@Repository
class PlanRepository {

  private final JdbcClient jdbc;

  PlanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Plan> plan(YearId year) {
    return jdbc.sql("select * from plan.plan where year_id = :year")
        .param("year", year.value())
        .query(PlanRepository::plan)
        .optional();
  }

  Optional<BlocRegulation> regulation(YearId year) {
    return jdbc.sql("select * from plan.regulation where year_id = :year")
        .param("year", year.value())
        .query((row, i) ->
            new BlocRegulation(
                row.getString("content"),
                number(row),
                row.getObject("copied_from", Integer.class),
                row.getInt("version")))
        .optional();
  }

  /** Makes the empty rows of a year's plan and regulation, where there are none yet. */
  void open(YearId year) {
    jdbc.sql("insert into plan.plan (year_id) values (:year) on conflict do nothing")
        .param("year", year.value())
        .update();
    jdbc.sql("insert into plan.regulation (year_id) values (:year) on conflict do nothing")
        .param("year", year.value())
        .update();
  }

  void savePlan(YearId year, PlanText text, int version) {
    var saved =
        jdbc.sql(
                """
                update plan.plan set context = :context, feature = :feature, aims = :aims,
                  content = :content, budget_note = :budget, version = version + 1
                where year_id = :year and version = :version
                """)
            .param("context", text.context())
            .param("feature", text.feature())
            .param("aims", text.aims())
            .param("content", text.content())
            .param("budget", text.budgetNote())
            .param("year", year.value())
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(plan(year).orElse(Plan.EMPTY)));
    }
  }

  void saveRegulation(YearId year, String content, int version) {
    var saved =
        jdbc.sql(
                """
                update plan.regulation set content = :content, version = version + 1
                where year_id = :year and version = :version
                """)
            .param("content", content)
            .param("year", year.value())
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(regulation(year).orElse(BlocRegulation.EMPTY)));
    }
  }

  void markCopied(YearId year, int from) {
    for (var table : List.of("plan.plan", "plan.regulation")) {
      jdbc.sql("update " + table + " set copied_from = :from where year_id = :year")
          .param("from", from)
          .param("year", year.value())
          .update();
    }
  }

  /** Takes the next number: 0.n to 0.n+1, 1.n to 1.n+1, or 0.n to 1.0 when it is adopted. */
  VersionNumber nextNumber(YearId year, DraftDocument document, boolean adopt) {
    var table = document == DraftDocument.PLAN ? "plan.plan" : "plan.regulation";
    var set = adopt ? "major = major + 1, minor = 0" : "minor = minor + 1";
    return jdbc.sql("update " + table + " set " + set + " where year_id = :year returning *")
        .param("year", year.value())
        .query((row, i) -> number(row))
        .single();
  }

  /** Keeps the whole document as it now stands, with its hash. */
  void keepVersion(
      YearId year,
      DraftDocument document,
      VersionNumber number,
      @Nullable String reason,
      String savedBy,
      Instant at) {
    var content = document == DraftDocument.PLAN ? PLAN_CONTENT : REGULATION_CONTENT;
    jdbc.sql(
            """
            with it as (%s)
            insert into plan.document_version
              (year_id, document, major, minor, content, sha256, reason, saved_by, saved_at)
            select :year, :document, :major, :minor, it.content,
              encode(sha256(convert_to(it.content::text, 'UTF8')), 'hex'), :reason, :by, :at
            from it
            """
                .formatted(content))
        .param("year", year.value())
        .param("document", document.name())
        .param("major", number.major())
        .param("minor", number.minor())
        .param("reason", reason)
        .param("by", savedBy)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All versions, the newest first, without their content. */
  List<SavedVersion> versions(YearId year, DraftDocument document) {
    return jdbc.sql(
            """
            select major, minor, '' as content, sha256, reason, saved_by, saved_at
            from plan.document_version where year_id = :year and document = :document
            order by major desc, minor desc
            """)
        .params(Map.of("year", year.value(), "document", document.name()))
        .query(PlanRepository::version)
        .list();
  }

  Optional<SavedVersion> version(YearId year, DraftDocument document, VersionNumber number) {
    return jdbc.sql(
            """
            select major, minor, jsonb_pretty(content) as content, sha256, reason, saved_by, saved_at
            from plan.document_version
            where year_id = :year and document = :document and major = :major and minor = :minor
            """)
        .param("year", year.value())
        .param("document", document.name())
        .param("major", number.major())
        .param("minor", number.minor())
        .query(PlanRepository::version)
        .optional();
  }

  private static final String REGULATION_CONTENT =
      "select jsonb_build_object('content', content) as content from plan.regulation where year_id = :year";

  private static final String PLAN_CONTENT =
      """
      select jsonb_build_object(
        'context', p.context, 'feature', p.feature, 'aims', p.aims, 'content', p.content,
        'budgetNote', p.budget_note,
        'themes', (select jsonb_agg(to_jsonb(t) - 'version' - 'year_id' order by t.id)
                   from plan.theme t where t.year_id = p.year_id),
        'movements', (select jsonb_agg(to_jsonb(m) - 'version' - 'year_id' order by m.id)
                      from plan.movement m where m.year_id = p.year_id),
        'items', (select jsonb_agg(to_jsonb(i) - 'version' - 'year_id' order by i.id)
                  from plan.item i where i.year_id = p.year_id)) as content
      from plan.plan p where p.year_id = :year
      """;

  private static Plan plan(ResultSet row, int i) throws SQLException {
    return new Plan(
        new PlanText(
            row.getString("context"),
            row.getString("feature"),
            row.getString("aims"),
            row.getString("content"),
            row.getString("budget_note")),
        number(row),
        row.getObject("copied_from", Integer.class),
        row.getInt("version"));
  }

  private static VersionNumber number(ResultSet row) throws SQLException {
    return new VersionNumber(row.getInt("major"), row.getInt("minor"));
  }

  private static SavedVersion version(ResultSet row, int i) throws SQLException {
    return new SavedVersion(
        number(row),
        row.getString("content"),
        row.getString("sha256"),
        row.getString("reason"),
        row.getString("saved_by"),
        row.getTimestamp("saved_at").toInstant());
  }
}
