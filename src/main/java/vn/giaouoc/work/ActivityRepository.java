package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.YearId;

/** Joint activities, who took part, and their photos. */
@Repository
class ActivityRepository {

  private static final String SELECT =
      """
      select a.*, array(select unit_id from work.activity_unit u where u.activity_id = a.id
        order by unit_id) as units
      from work.joint_activity a where a.year_id = :year
      """;

  private final JdbcClient jdbc;

  ActivityRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<JointActivity> list(YearId year) {
    return jdbc.sql(SELECT + " order by a.held_on nulls last, a.id")
        .param("year", year.value())
        .query((rs, n) -> activity(rs))
        .list();
  }

  Optional<JointActivity> find(YearId year, long id) {
    return jdbc.sql(SELECT + " and a.id = :id")
        .param("year", year.value())
        .param("id", id)
        .query((rs, n) -> activity(rs))
        .optional();
  }

  long add(YearId year, JointActivity a) {
    var id =
        bind(
                jdbc.sql(
                    """
                    insert into work.joint_activity (year_id, kind, state, title, held_on, ends_on,
                      place, host_unit, programme, result)
                    values (:year, :kind, :state, :title, :held_on, :ends_on, :place, :host,
                      :programme, :result)
                    returning id
                    """),
                a)
            .param("year", year.value())
            .query((rs, n) -> rs.getLong(1))
            .single();
    writeUnits(id, a);
    return id;
  }

  /** Replaces the activity; false when overtaken. */
  boolean update(JointActivity a) {
    var written =
        Rows.one(
            bind(
                    jdbc.sql(
                        """
                        update work.joint_activity set kind = :kind, state = :state,
                          title = :title, held_on = :held_on, ends_on = :ends_on, place = :place,
                          host_unit = :host, programme = :programme, result = :result,
                          version = version + 1
                        where id = :id and version = :version
                        """),
                    a)
                .param("id", a.id())
                .param("version", a.version())
                .update());
    if (written) {
      jdbc.sql("delete from work.activity_unit where activity_id = ?").param(a.id()).update();
      writeUnits(a.id(), a);
    }
    return written;
  }

  List<WorkPhoto> photos(long activity) {
    return jdbc.sql("select * from work.activity_photo where activity_id = ? order by id")
        .param(activity)
        .query((rs, n) ->
            new WorkPhoto(rs.getLong("id"), rs.getLong("evidence_id"), rs.getString("caption")))
        .list();
  }

  void addPhoto(long activity, long evidence, String caption) {
    jdbc.sql("insert into work.activity_photo (activity_id, evidence_id, caption) values (?, ?, ?)")
        .params(activity, evidence, caption)
        .update();
  }

  boolean removePhoto(long activity, long id) {
    return Rows.one(
        jdbc.sql("delete from work.activity_photo where activity_id = ? and id = ?")
            .params(activity, id)
            .update());
  }

  private void writeUnits(long id, JointActivity a) {
    for (var unit : a.units().stream().distinct().toList()) {
      jdbc.sql("insert into work.activity_unit values (?, ?)").params(id, unit.value()).update();
    }
  }

  private static StatementSpec bind(StatementSpec sql, JointActivity a) {
    return sql.param("kind", a.kind().name())
        .param("state", a.state().name())
        .param("title", a.title())
        .param("held_on", a.heldOn())
        .param("ends_on", a.endsOn())
        .param("place", a.place())
        .param("host", Rows.value(a.host()))
        .param("programme", a.programme())
        .param("result", a.result());
  }

  private static JointActivity activity(ResultSet rs) throws SQLException {
    return new JointActivity(
        rs.getLong("id"),
        ActivityKind.valueOf(rs.getString("kind")),
        ActivityState.valueOf(rs.getString("state")),
        rs.getString("title"),
        Rows.day(rs, "held_on"),
        Rows.day(rs, "ends_on"),
        Rows.text(rs, "place"),
        Rows.unit(rs, "host_unit"),
        rs.getString("programme"),
        rs.getString("result"),
        Rows.units(rs, "units"),
        rs.getInt("version"));
  }
}
