package vn.giaouoc.year;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code year.unit_return}. */
@Repository
class UnitReturnRepository {

  private final JdbcClient jdbc;

  UnitReturnRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isOpen(YearId year, UnitId unit) {
    return jdbc.sql(
            """
            select exists (select 1 from year.unit_return
              where year_id = ? and unit_id = ? and done_at is null)
            """)
        .params(year.value(), unit.value())
        .query((row, i) -> row.getBoolean(1))
        .single();
  }

  /** All returns of the year, the open ones too, in their order. */
  List<UnitReturn> list(YearId year) {
    return jdbc.sql("select * from year.unit_return where year_id = ? order by id")
        .param(year.value())
        .query((row, i) -> {
          var done = row.getObject("done_at", OffsetDateTime.class);
          return new UnitReturn(
              new UnitId(row.getLong("unit_id")),
              row.getString("reason"),
              row.getObject("returned_at", OffsetDateTime.class).toInstant(),
              row.getString("returned_by"),
              done == null ? null : done.toInstant());
        })
        .list();
  }

  void open(YearId year, UnitId unit, String reason, Instant at, String by) {
    jdbc.sql(
            """
            insert into year.unit_return (year_id, unit_id, reason, returned_at, returned_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(year.value(), unit.value(), reason, YearRepository.utc(at), by)
        .update();
  }

  /** Ends the open return of the unit; false if it has none. */
  boolean close(YearId year, UnitId unit, Instant at) {
    return jdbc.sql(
                """
                update year.unit_return set done_at = :at
                where year_id = :year and unit_id = :unit and done_at is null
                """)
            .param("at", YearRepository.utc(at))
            .param("year", year.value())
            .param("unit", unit.value())
            .update()
        > 0;
  }
}
