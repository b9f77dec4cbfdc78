package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Inspections with the units visited. */
@Repository
class InspectionRepository {

  private final JdbcClient jdbc;

  InspectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All inspections of the year, in two statements. */
  List<Inspection> list(YearId year) {
    var visits = new HashMap<Long, List<Inspection.Visit>>();
    jdbc.sql(
            """
            select v.* from work.inspected_unit v
              join work.inspection i on i.id = v.inspection_id
            where i.year_id = ? order by v.unit_id
            """)
        .param(year.value())
        .query((rs, n) ->
            visits
                .computeIfAbsent(rs.getLong("inspection_id"), k -> new ArrayList<>())
                .add(
                    new Inspection.Visit(
                        new UnitId(rs.getLong("unit_id")),
                        Rows.day(rs, "visited_on"),
                        rs.getString("findings"))))
        .list();
    return jdbc.sql("select * from work.inspection where year_id = ? order by starts_on, id")
        .param(year.value())
        .query((rs, n) -> inspection(rs, visits))
        .list();
  }

  Optional<Inspection> find(YearId year, long id) {
    return list(year).stream().filter(i -> i.id() == id).findFirst();
  }

  long add(YearId year, Inspection i) {
    var id =
        bind(
                jdbc.sql(
                    """
                    insert into work.inspection (year_id, state, title, starts_on, ends_on,
                      content, team, conclusions)
                    values (:year, :state, :title, :starts, :ends, :content, :team, :conclusions)
                    returning id
                    """),
                i)
            .param("year", year.value())
            .query((rs, n) -> rs.getLong(1))
            .single();
    writeVisits(id, i);
    return id;
  }

  /** Replaces the inspection; false when overtaken. */
  boolean update(Inspection i) {
    var written =
        Rows.one(
            bind(
                    jdbc.sql(
                        """
                        update work.inspection set state = :state, title = :title,
                          starts_on = :starts, ends_on = :ends, content = :content, team = :team,
                          conclusions = :conclusions, version = version + 1
                        where id = :id and version = :version
                        """),
                    i)
                .param("id", i.id())
                .param("version", i.version())
                .update());
    if (written) {
      jdbc.sql("delete from work.inspected_unit where inspection_id = ?").param(i.id()).update();
      writeVisits(i.id(), i);
    }
    return written;
  }

  private void writeVisits(long id, Inspection i) {
    for (var visit : i.units()) {
      jdbc.sql("insert into work.inspected_unit values (?, ?, ?, ?)")
          .param(id)
          .param(visit.unit().value())
          .param(visit.visitedOn())
          .param(visit.findings())
          .update();
    }
  }

  private static StatementSpec bind(StatementSpec sql, Inspection i) {
    return sql.param("state", i.state().name())
        .param("title", i.title())
        .param("starts", i.startsOn())
        .param("ends", i.endsOn())
        .param("content", i.content())
        .param("team", i.team())
        .param("conclusions", i.conclusions());
  }

  private static Inspection inspection(ResultSet rs, Map<Long, List<Inspection.Visit>> visits)
      throws SQLException {
    return new Inspection(
        rs.getLong("id"),
        InspectionState.valueOf(rs.getString("state")),
        rs.getString("title"),
        Objects.requireNonNull(Rows.day(rs, "starts_on")),
        Objects.requireNonNull(Rows.day(rs, "ends_on")),
        rs.getString("content"),
        rs.getString("team"),
        rs.getString("conclusions"),
        visits.getOrDefault(rs.getLong("id"), List.of()),
        rs.getInt("version"));
  }
}
