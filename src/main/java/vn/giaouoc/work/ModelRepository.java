package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Exemplary models, the notes on them, and who took them over. */
@Repository
class ModelRepository {

  private static final String SELECT =
      """
      select m.*, array(select unit_id from work.model_spread s where s.model_id = m.id
        order by since, unit_id) as spread
      from work.exemplary_model m where m.year_id = :year
      """;

  private final JdbcClient jdbc;

  ModelRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ExemplaryModel> list(YearId year) {
    return jdbc.sql(SELECT + " order by m.registered_on, m.id")
        .param("year", year.value())
        .query((rs, n) -> model(rs))
        .list();
  }

  Optional<ExemplaryModel> find(YearId year, long id) {
    return jdbc.sql(SELECT + " and m.id = :id")
        .param("year", year.value())
        .param("id", id)
        .query((rs, n) -> model(rs))
        .optional();
  }

  long add(YearId year, ExemplaryModel m) {
    return jdbc.sql(
            """
            insert into work.exemplary_model
              (year_id, unit_id, state, name, content, expected, result, registered_on)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(year.value())
        .param(Rows.value(m.unit()))
        .param(m.state().name())
        .param(m.name())
        .param(m.content())
        .param(m.expected())
        .param(m.result())
        .param(m.registeredOn())
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  /** Replaces the model; the unit and the day of registration stay. False when overtaken. */
  boolean update(ExemplaryModel m) {
    return Rows.one(
        jdbc.sql(
                """
                update work.exemplary_model set state = ?, name = ?, content = ?, expected = ?,
                  result = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(
                m.state().name(),
                m.name(),
                m.content(),
                m.expected(),
                m.result(),
                m.id(),
                m.version())
            .update());
  }

  List<ExemplaryModel.Note> notes(long model) {
    return jdbc.sql("select * from work.model_note where model_id = ? order by noted_on, id")
        .param(model)
        .query((rs, n) ->
            new ExemplaryModel.Note(
                rs.getLong("id"),
                Objects.requireNonNull(Rows.day(rs, "noted_on")),
                rs.getString("body"),
                Rows.number(rs, "evidence_id"),
                rs.getString("noted_by")))
        .list();
  }

  void addNote(long model, LocalDate on, String body, @Nullable Long evidence, String by) {
    jdbc.sql(
            """
            insert into work.model_note (model_id, noted_on, body, evidence_id, noted_by)
            values (?, ?, ?, ?, ?)
            """)
        .param(model)
        .param(on)
        .param(body)
        .param(evidence)
        .param(by)
        .update();
  }

  List<ExemplaryModel.Spread> spread(long model) {
    return jdbc.sql("select * from work.model_spread where model_id = ? order by since, unit_id")
        .param(model)
        .query((rs, n) ->
            new ExemplaryModel.Spread(
                new UnitId(rs.getLong("unit_id")),
                Objects.requireNonNull(Rows.day(rs, "since")),
                Rows.text(rs, "note")))
        .list();
  }

  void addSpread(long model, ExemplaryModel.Spread s) {
    jdbc.sql(
            """
            insert into work.model_spread values (?, ?, ?, ?)
            on conflict (model_id, unit_id) do update set since = excluded.since,
              note = excluded.note
            """)
        .param(model)
        .param(s.unit().value())
        .param(s.since())
        .param(s.note())
        .update();
  }

  private static ExemplaryModel model(ResultSet rs) throws SQLException {
    return new ExemplaryModel(
        rs.getLong("id"),
        Rows.unit(rs, "unit_id"),
        ModelState.valueOf(rs.getString("state")),
        rs.getString("name"),
        rs.getString("content"),
        rs.getString("expected"),
        rs.getString("result"),
        Objects.requireNonNull(Rows.day(rs, "registered_on")),
        Rows.units(rs, "spread"),
        rs.getInt("version"));
  }
}
