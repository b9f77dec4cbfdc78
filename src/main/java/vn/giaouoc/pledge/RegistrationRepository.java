package vn.giaouoc.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Registrations with their awards and models. */
@Repository
class RegistrationRepository {

  private final JdbcClient jdbc;

  RegistrationRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What may be registered on that day, collectives first. */
  List<RegistrableAward> catalogue(LocalDate day) {
    return jdbc.sql(
            """
            select * from pledge.registrable_award
            where valid_from <= :day and (valid_to is null or valid_to >= :day)
            order by position
            """)
        .param("day", day)
        .query((row, i) ->
            new RegistrableAward(
                row.getString("code"),
                row.getString("name"),
                row.getString("family").equals("TITLE"),
                row.getString("recipient").equals("COLLECTIVE")))
        .list();
  }

  /** All registrations of a year by unit; three statements, however many units. */
  Map<UnitId, Registration> list(YearId year) {
    var wishes = new HashMap<UnitId, List<Registration.Wish>>();
    jdbc.sql(
            """
            select w.* from pledge.registration_award w join pledge.registrable_award a using (code)
            where year_id = :year order by a.position
            """)
        .param("year", year.value())
        .query(row -> {
          wishes
              .computeIfAbsent(unit(row), u -> new java.util.ArrayList<>())
              .add(
                  new Registration.Wish(
                      row.getString("code"), row.getInt("quantity"), row.getString("note")));
        });
    var models = new HashMap<UnitId, List<Registration.Model>>();
    jdbc.sql("select * from pledge.registration_model where year_id = :year order by id")
        .param("year", year.value())
        .query(row -> {
          models
              .computeIfAbsent(unit(row), u -> new java.util.ArrayList<>())
              .add(new Registration.Model(row.getString("name"), row.getString("content")));
        });
    var found = new HashMap<UnitId, Registration>();
    jdbc.sql("select * from pledge.registration where year_id = :year")
        .param("year", year.value())
        .query(row -> {
          var unit = unit(row);
          var content =
              new Registration.Content(
                  wishes.getOrDefault(unit, List.of()),
                  models.getOrDefault(unit, List.of()),
                  row.getString("note"));
          found.put(unit, registration(row, unit, content));
        });
    return found;
  }

  /** When each unit sent its registration, in one statement. */
  Map<UnitId, Instant> sentAt(YearId year) {
    var sent = new HashMap<UnitId, Instant>();
    jdbc.sql(
            "select unit_id, sent_at from pledge.registration"
                + " where year_id = :year and sent_at is not null")
        .param("year", year.value())
        .query(row -> {
          sent.put(unit(row), row.getTimestamp("sent_at").toInstant());
        });
    return sent;
  }

  /** Saves the whole registration; answers false when someone was faster. */
  boolean save(YearId year, UnitId unit, Registration.Content content, int version) {
    var saved =
        jdbc.sql(
                """
                insert into pledge.registration as r (year_id, unit_id, note, version)
                values (:year, :unit, :note, 1)
                on conflict (year_id, unit_id) do update
                  set note = excluded.note, version = r.version + 1
                where r.version = :version
                """)
            .param("year", year.value())
            .param("unit", unit.value())
            .param("note", content.note())
            .param("version", version)
            .update();
    if (saved == 0) {
      return false;
    }
    for (var table : List.of("registration_award", "registration_model")) {
      jdbc.sql("delete from pledge." + table + " where year_id = :year and unit_id = :unit")
          .param("year", year.value())
          .param("unit", unit.value())
          .update();
    }
    for (var wish : content.awards()) {
      jdbc.sql(
              """
              insert into pledge.registration_award (year_id, unit_id, code, quantity, note)
              values (:year, :unit, :code, :quantity, :note)
              """)
          .param("year", year.value())
          .param("unit", unit.value())
          .param("code", wish.code())
          .param("quantity", wish.quantity())
          .param("note", wish.note())
          .update();
    }
    for (var model : content.models()) {
      jdbc.sql(
              """
              insert into pledge.registration_model (year_id, unit_id, name, content)
              values (:year, :unit, :name, :content)
              """)
          .param("year", year.value())
          .param("unit", unit.value())
          .param("name", model.name())
          .param("content", model.content())
          .update();
    }
    return true;
  }

  void send(YearId year, UnitId unit, String by, Instant at, boolean late, int version) {
    var sent =
        jdbc.sql(
                """
                update pledge.registration set sent_by = :by, sent_at = :at, late = :late,
                  version = version + 1
                where year_id = :year and unit_id = :unit and version = :version
                """)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("late", late)
            .param("year", year.value())
            .param("unit", unit.value())
            .param("version", version)
            .update();
    if (sent == 0) {
      throw new Overtaken(Map.of());
    }
  }

  /** Keeps the registration as it now stands. */
  void keep(YearId year, UnitId unit, @Nullable String reason, String by, Instant at) {
    jdbc.sql(
            """
            insert into pledge.registration_change
              (year_id, unit_id, content, reason, changed_by, changed_at)
            select r.year_id, r.unit_id, jsonb_build_object('note', r.note,
              'awards', (select jsonb_agg(to_jsonb(a) - 'year_id' - 'unit_id' order by a.code)
                from pledge.registration_award a
                where (a.year_id, a.unit_id) = (r.year_id, r.unit_id)),
              'models', (select jsonb_agg(to_jsonb(m) - 'year_id' - 'unit_id' order by m.id)
                from pledge.registration_model m
                where (m.year_id, m.unit_id) = (r.year_id, r.unit_id))),
              :reason, :by, :at
            from pledge.registration r where r.year_id = :year and r.unit_id = :unit
            """)
        .param("reason", reason)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("year", year.value())
        .param("unit", unit.value())
        .update();
  }

  List<RegistrationChange> changes(YearId year, UnitId unit) {
    return jdbc.sql(
            """
            select reason, changed_by, changed_at from pledge.registration_change
            where year_id = :year and unit_id = :unit order by id desc
            """)
        .param("year", year.value())
        .param("unit", unit.value())
        .query((row, i) ->
            new RegistrationChange(
                row.getString("reason"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant()))
        .list();
  }

  private static UnitId unit(ResultSet row) throws SQLException {
    return new UnitId(row.getLong("unit_id"));
  }

  private static Registration registration(ResultSet row, UnitId unit, Registration.Content content)
      throws SQLException {
    var sent = row.getTimestamp("sent_at");
    return new Registration(
        unit,
        content,
        sent == null ? null : sent.toInstant(),
        row.getString("sent_by"),
        row.getBoolean("late"),
        row.getInt("version"));
  }
}
