package vn.giaouoc.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;

/** {@link Blocs} as stored. */
@Repository
class StoredBlocs implements Blocs {

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;

  StoredBlocs(JdbcClient jdbc, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Bloc get(BlocId id, LocalDate asOf) {
    return jdbc.sql("select id, type, number, province, name from bloc.as_of(:day) where id = :id")
        .param("day", asOf)
        .param("id", id.value())
        .query((rs, _) ->
            new Bloc(
                new BlocId(rs.getLong("id")),
                BlocType.valueOf(rs.getString("type")),
                rs.getObject("number", Integer.class),
                rs.getString("province"),
                rs.getString("name")))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("bloc " + id));
  }

  @Override
  public List<Member> members(BlocId id, int year) {
    var rows =
        jdbc.sql(
                "select unit_id, ordinal from bloc.membership where bloc_id = :bloc and year ="
                    + " :year and left_on is null order by ordinal")
            .param("bloc", id.value())
            .param("year", year)
            .query((rs, _) -> new Row(new UnitId(rs.getLong(1)), rs.getInt(2)))
            .list();
    var known = units.all(rows.stream().map(Row::unit).toList(), namesOf(year));
    return rows.stream()
        .map(row -> {
          var unit = Objects.requireNonNull(known.get(row.unit()));
          return new Member(row.unit(), unit.name(), unit.kind(), row.ordinal());
        })
        .toList();
  }

  private record Row(UnitId unit, int ordinal) {}

  @Override
  public List<LeaderTerm> leaders(BlocId id, int year) {
    return jdbc.sql(
            """
            select t.id, t.unit_id, u.name, t.role, t.for_year, lower(t.term) as first,
                   upper(t.term) - 1 as last, t.representative
              from bloc.leader_term t
              cross join lateral (select a.name from unit.as_of(lower(t.term)) a where a.id = t.unit_id) u
             where t.bloc_id = :bloc and t.for_year = :year
             order by t.role desc, t.place, lower(t.term) desc
            """)
        .param("bloc", id.value())
        .param("year", year)
        .query((rs, _) ->
            new LeaderTerm(
                rs.getLong("id"),
                new UnitId(rs.getLong("unit_id")),
                rs.getString("name"),
                LeaderRole.valueOf(rs.getString("role")),
                rs.getInt("for_year"),
                rs.getObject("first", LocalDate.class),
                rs.getObject("last", LocalDate.class),
                rs.getString("representative")))
        .list();
  }

  @Override
  public @Nullable BlocAct actInForce(BlocId id, LocalDate day) {
    return jdbc.sql(
            """
            select number, act_date, issuer, title, lower(valid), upper(valid) - 1
              from bloc.bloc_act where bloc_id = :bloc and valid @> :day::date
             order by act_date desc, id desc limit 1
            """)
        .param("bloc", id.value())
        .param("day", day)
        .query((rs, _) ->
            new BlocAct(
                rs.getString(1),
                rs.getObject(2, LocalDate.class),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, LocalDate.class),
                rs.getObject(6, LocalDate.class)))
        .optional()
        .orElse(null);
  }

  /** The day whose names a year shows: its last day, or today while it lasts. */
  private LocalDate namesOf(int year) {
    var today = Vi.day(clock.instant());
    var first = LocalDate.of(year, 1, 1);
    var last = LocalDate.of(year, 12, 31);
    return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
  }
}
