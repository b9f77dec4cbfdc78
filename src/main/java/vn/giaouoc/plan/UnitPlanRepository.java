package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The units' own plans. */
@Repository
class UnitPlanRepository {

  private final JdbcClient jdbc;

  UnitPlanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UnitPlan> list(YearId year) {
    return jdbc.sql("select * from plan.unit_plan where year_id = :year")
        .param("year", year.value())
        .query(UnitPlanRepository::plan)
        .list();
  }

  Optional<UnitPlan> find(YearId year, UnitId unit) {
    return jdbc.sql("select * from plan.unit_plan where year_id = :year and unit_id = :unit")
        .param("year", year.value())
        .param("unit", unit.value())
        .query(UnitPlanRepository::plan)
        .optional();
  }

  void save(
      YearId year,
      UnitId unit,
      String content,
      String responsible,
      String by,
      Instant at,
      int version) {
    var saved =
        jdbc.sql(
                """
                insert into plan.unit_plan as p
                  (year_id, unit_id, content, responsible, saved_by, saved_at, version)
                values (:year, :unit, :content, :responsible, :by, :at, 1)
                on conflict (year_id, unit_id) do update set content = excluded.content,
                  responsible = excluded.responsible, saved_by = excluded.saved_by,
                  saved_at = excluded.saved_at, version = p.version + 1
                where p.version = :version
                """)
            .param("year", year.value())
            .param("unit", unit.value())
            .param("content", content)
            .param("responsible", responsible)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(find(year, unit).orElseThrow()));
    }
  }

  private static UnitPlan plan(ResultSet row, int i) throws SQLException {
    return new UnitPlan(
        new UnitId(row.getLong("unit_id")),
        row.getString("content"),
        row.getString("responsible"),
        row.getString("saved_by"),
        row.getTimestamp("saved_at").toInstant(),
        row.getInt("version"));
  }
}
