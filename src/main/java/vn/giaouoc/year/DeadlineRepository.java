package vn.giaouoc.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code year.deadline} and {@code year.extension}. */
@Repository
class DeadlineRepository {

  private final JdbcClient jdbc;

  DeadlineRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All deadlines of the year with their extensions, in one statement. */
  List<Deadline> list(YearId year) {
    var rows =
        jdbc.sql(
                """
                select d.*, e.id as extension, e.unit_id, e.extended_to, e.reason, e.granted_at,
                  e.granted_by
                from year.deadline d left join year.extension e on e.deadline_id = d.id
                where d.year_id = ? order by d.due_on, d.id, e.id
                """)
            .param(year.value())
            .query(DeadlineRepository::row)
            .list();
    var deadlines = new LinkedHashMap<Long, Deadline>();
    for (var row : rows) {
      deadlines.merge(row.id(), row, DeadlineRepository::withBoth);
    }
    return List.copyOf(deadlines.values());
  }

  /** Adds a deadline unless the year has one of that code. */
  void add(
      YearId year, String code, String label, LocalDate due, LocalDate template, String source) {
    jdbc.sql(
            """
            insert into year.deadline (year_id, code, label, due_on, template_on, source)
            values (:year, :code, :label, :due, :template, :source)
            on conflict (year_id, code) do nothing
            """)
        .param("year", year.value())
        .param("code", code)
        .param("label", label)
        .param("due", due)
        .param("template", template)
        .param("source", source)
        .update();
  }

  void extend(
      long deadline, @Nullable UnitId unit, LocalDate to, String reason, Instant at, String by) {
    jdbc.sql(
            """
            insert into year.extension
              (deadline_id, unit_id, extended_to, reason, granted_at, granted_by)
            values (:deadline, :unit, :to, :reason, :at, :by)
            """)
        .param("deadline", deadline)
        .param("unit", unit == null ? null : unit.value(), java.sql.Types.BIGINT)
        .param("to", to)
        .param("reason", reason)
        .param("at", YearRepository.utc(at))
        .param("by", by)
        .update();
  }

  private static Deadline withBoth(Deadline a, Deadline b) {
    var extensions = new ArrayList<>(a.extensions());
    extensions.addAll(b.extensions());
    return new Deadline(
        a.id(), a.code(), a.label(), a.due(), a.template(), a.source(), extensions, a.version());
  }

  private static Deadline row(ResultSet row, int i) throws SQLException {
    var unit = row.getObject("unit_id", Long.class);
    List<Deadline.Extension> extensions =
        row.getObject("extension", Long.class) == null
            ? List.of()
            : List.of(
                new Deadline.Extension(
                    unit == null ? null : new UnitId(unit),
                    row.getObject("extended_to", LocalDate.class),
                    row.getString("reason"),
                    row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                    row.getString("granted_by")));
    return new Deadline(
        row.getLong("id"),
        row.getString("code"),
        row.getString("label"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("template_on", LocalDate.class),
        row.getString("source"),
        extensions,
        row.getInt("version"));
  }
}
