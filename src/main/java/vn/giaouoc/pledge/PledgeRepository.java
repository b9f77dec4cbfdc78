package vn.giaouoc.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.YearId;

/** The pledge's running text, its clauses and its versions. */
@Repository
class PledgeRepository {

  private static final String CONTENT =
      """
      select jsonb_build_object(
        'preamble', p.preamble, 'measures', p.measures, 'arrangements', p.arrangements,
        'periodFrom', p.period_from,
        'clauses', (select jsonb_agg(to_jsonb(c) - 'version' - 'year_id' order by c.number)
                    from pledge.clause c where c.year_id = p.year_id),
        'targets', (select jsonb_agg(to_jsonb(t) - 'version' - 'year_id' order by t.id)
                    from pledge.target t where t.year_id = p.year_id and not t.removed)) as content
      from pledge.pledge p where p.year_id = :year
      """;

  private final JdbcClient jdbc;

  PledgeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Pledge> find(YearId year) {
    return jdbc.sql("select * from pledge.pledge where year_id = :year")
        .param("year", year.value())
        .query((row, i) ->
            new Pledge(
                new Pledge.Text(
                    row.getString("preamble"),
                    row.getString("measures"),
                    row.getString("arrangements"),
                    row.getObject("period_from", LocalDate.class)),
                number(row),
                row.getObject("copied_from", Integer.class),
                row.getInt("version")))
        .optional();
  }

  /** Makes the empty row of a year's pledge, where there is none yet. */
  void open(YearId year) {
    jdbc.sql("insert into pledge.pledge (year_id) values (:year) on conflict do nothing")
        .param("year", year.value())
        .update();
  }

  void save(YearId year, Pledge.Text text, int version) {
    var saved =
        jdbc.sql(
                """
                update pledge.pledge set preamble = :preamble, measures = :measures,
                  arrangements = :arrangements, period_from = :from, version = version + 1
                where year_id = :year and version = :version
                """)
            .param("preamble", text.preamble())
            .param("measures", text.measures())
            .param("arrangements", text.arrangements())
            .param("from", text.periodFrom())
            .param("year", year.value())
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(PledgeFields.of(find(year).orElse(Pledge.EMPTY)));
    }
  }

  void markCopied(YearId year, int from) {
    jdbc.sql("update pledge.pledge set copied_from = :from where year_id = :year")
        .param("from", from)
        .param("year", year.value())
        .update();
  }

  /** Takes the next number: 0.n to 0.n+1, 1.n to 1.n+1, or 0.n to 1.0 when it is adopted. */
  VersionNumber nextNumber(YearId year, boolean adopt) {
    var set = adopt ? "major = major + 1, minor = 0" : "minor = minor + 1";
    return jdbc.sql("update pledge.pledge set " + set + " where year_id = :year returning *")
        .param("year", year.value())
        .query((row, i) -> number(row))
        .single();
  }

  /** Keeps the whole pledge as it now stands, with its hash. */
  void keepVersion(
      YearId year, VersionNumber number, @Nullable String reason, String savedBy, Instant at) {
    jdbc.sql(
            """
            with it as (%s)
            insert into pledge.pledge_version
              (year_id, major, minor, content, sha256, reason, saved_by, saved_at)
            select :year, :major, :minor, it.content,
              encode(sha256(convert_to(it.content::text, 'UTF8')), 'hex'), :reason, :by, :at
            from it
            """
                .formatted(CONTENT))
        .param("year", year.value())
        .param("major", number.major())
        .param("minor", number.minor())
        .param("reason", reason)
        .param("by", savedBy)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All versions, the newest first. */
  List<PledgeVersion> versions(YearId year) {
    return jdbc.sql(
            """
            select major, minor, sha256, reason, saved_by, saved_at from pledge.pledge_version
            where year_id = :year order by major desc, minor desc
            """)
        .param("year", year.value())
        .query((row, i) ->
            new PledgeVersion(
                number(row),
                row.getString("sha256"),
                row.getString("reason"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  /** The content of one version, indented; empty if there is no such version. */
  Optional<String> content(YearId year, VersionNumber number) {
    return jdbc.sql(
            """
            select jsonb_pretty(content) as content from pledge.pledge_version
            where year_id = :year and major = :major and minor = :minor
            """)
        .param("year", year.value())
        .param("major", number.major())
        .param("minor", number.minor())
        .query((row, i) -> row.getString("content"))
        .optional();
  }

  List<PledgeClause> clauses(YearId year) {
    return ReadMemo.once(List.of("pledge.clauses", year), () -> readClauses(year));
  }

  private List<PledgeClause> readClauses(YearId year) {
    return jdbc.sql("select * from pledge.clause where year_id = :year order by number")
        .param("year", year.value())
        .query(PledgeRepository::clause)
        .list();
  }

  long addClause(YearId year, int number, String title, @Nullable String content) {
    return jdbc.sql(
            """
            insert into pledge.clause (year_id, number, title, content)
            values (:year, :number, :title, :content) returning id
            """)
        .param("year", year.value())
        .param("number", number)
        .param("title", title)
        .param("content", content)
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void saveClause(YearId year, PledgeClause clause) {
    var saved =
        jdbc.sql(
                """
                update pledge.clause set number = :number, title = :title, content = :content,
                  version = version + 1
                where year_id = :year and id = :id and version = :version
                """)
            .param("number", clause.number())
            .param("title", clause.title())
            .param("content", clause.content())
            .param("year", year.value())
            .param("id", clause.id())
            .param("version", clause.version())
            .update();
    if (saved == 0) {
      throw new Overtaken(
          PledgeFields.of(
              clauses(year).stream().filter(c -> c.id() == clause.id()).findFirst().orElseThrow()));
    }
  }

  void removeClause(YearId year, long id) {
    jdbc.sql("delete from pledge.clause where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
  }

  private static PledgeClause clause(ResultSet row, int i) throws SQLException {
    return new PledgeClause(
        row.getLong("id"),
        row.getInt("number"),
        row.getString("title"),
        row.getString("content"),
        row.getInt("version"));
  }

  private static VersionNumber number(ResultSet row) throws SQLException {
    return new VersionNumber(row.getInt("major"), row.getInt("minor"));
  }
}
