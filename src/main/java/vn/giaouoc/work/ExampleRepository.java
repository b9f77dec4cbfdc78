package vn.giaouoc.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Advanced examples, and the notes units exchange. */
@Repository
class ExampleRepository {

  private static final RowMapper<AdvancedExample> EXAMPLE =
      (rs, n) ->
          new AdvancedExample(
              rs.getLong("id"),
              new UnitId(rs.getLong("unit_id")),
              ExampleKind.valueOf(rs.getString("kind")),
              rs.getString("name"),
              rs.getString("achievement"),
              Objects.requireNonNull(Rows.day(rs, "found_on")),
              rs.getString("spread"),
              rs.getInt("version"));
  private static final RowMapper<ExchangeNote> NOTE =
      (rs, n) ->
          new ExchangeNote(
              rs.getLong("id"),
              new UnitId(rs.getLong("unit_id")),
              rs.getString("title"),
              rs.getString("body"),
              Objects.requireNonNull(Rows.day(rs, "noted_on")),
              rs.getInt("version"));

  private final JdbcClient jdbc;

  ExampleRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AdvancedExample> list(YearId year) {
    return jdbc.sql("select * from work.advanced_example where year_id = ? order by found_on, id")
        .param(year.value())
        .query(EXAMPLE)
        .list();
  }

  Optional<AdvancedExample> find(YearId year, long id) {
    return jdbc.sql("select * from work.advanced_example where year_id = ? and id = ?")
        .params(year.value(), id)
        .query(EXAMPLE)
        .optional();
  }

  long add(YearId year, AdvancedExample e) {
    return jdbc.sql(
            """
            insert into work.advanced_example
              (year_id, unit_id, kind, name, achievement, found_on, spread)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            year.value(),
            e.unit().value(),
            e.kind().name(),
            e.name(),
            e.achievement(),
            e.foundOn(),
            e.spread())
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  /** Replaces the example; the unit stays. False when overtaken. */
  boolean update(AdvancedExample e) {
    return Rows.one(
        jdbc.sql(
                """
                update work.advanced_example set kind = ?, name = ?, achievement = ?,
                  found_on = ?, spread = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(
                e.kind().name(),
                e.name(),
                e.achievement(),
                e.foundOn(),
                e.spread(),
                e.id(),
                e.version())
            .update());
  }

  List<ExchangeNote> notes(YearId year) {
    return jdbc.sql(
            "select * from work.exchange_note where year_id = ? order by noted_on desc, id desc")
        .param(year.value())
        .query(NOTE)
        .list();
  }

  Optional<ExchangeNote> note(YearId year, long id) {
    return jdbc.sql("select * from work.exchange_note where year_id = ? and id = ?")
        .params(year.value(), id)
        .query(NOTE)
        .optional();
  }

  long addNote(YearId year, ExchangeNote e) {
    return jdbc.sql(
            """
            insert into work.exchange_note (year_id, unit_id, title, body, noted_on)
            values (?, ?, ?, ?, ?) returning id
            """)
        .params(year.value(), e.unit().value(), e.title(), e.body(), e.notedOn())
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  /** Replaces the note; unit and day stay. False when overtaken. */
  boolean updateNote(ExchangeNote e) {
    return Rows.one(
        jdbc.sql(
                """
                update work.exchange_note set title = ?, body = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(e.title(), e.body(), e.id(), e.version())
            .update());
  }
}
