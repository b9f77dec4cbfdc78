package vn.giaouoc.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;

/** {@link Blocs} as stored. */
@Repository
class StoredBlocs implements Blocs {

  private static final RowMapper<Bloc> BLOC =
      (rs, _) ->
          new Bloc(
              new BlocId(rs.getLong("id")),
              BlocType.valueOf(rs.getString("type")),
              rs.getObject("number", Integer.class),
              rs.getString("province"),
              rs.getString("name"));

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
    return ReadMemo.once(List.of("bloc.get", id, asOf), () -> read(id, asOf));
  }

  private Bloc read(BlocId id, LocalDate asOf) {
    return jdbc.sql("select id, type, number, province, name from bloc.as_of(:day) where id = :id")
        .param("day", asOf)
        .param("id", id.value())
        .query(BLOC)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("bloc " + id));
  }

  @Override
  public List<Bloc> all(LocalDate asOf) {
    return jdbc.sql(
            """
            select id, type, number, province, name from bloc.as_of(:day)
             where (began is null or began <= :day) and (ended is null or ended > :day) order by name, id
            """)
        .param("day", asOf)
        .query(BLOC)
        .list();
  }

  @Override
  public List<Member> members(BlocId id, int year) {
    return ReadMemo.once(List.of("bloc.members", id, year), () -> readMembers(id, year));
  }

  private List<Member> readMembers(BlocId id, int year) {
    return jdbc.sql(
            """
            select m.unit_id, m.ordinal, u.name, u.kind
              from bloc.membership m
              cross join lateral (select a.name, a.kind from unit.as_of(:day) a where a.id = m.unit_id) u
             where m.bloc_id = :bloc and m.year = :year
               and (m.left_on is null or m.left_on >= :day) and (m.joined_on is null or m.joined_on <= :day)
             order by m.ordinal
            """)
        .param("bloc", id.value())
        .param("year", year)
        .param("day", namesOf(year))
        .query((rs, _) ->
            new Member(
                new UnitId(rs.getLong("unit_id")),
                rs.getString("name"),
                rs.getString("kind"),
                rs.getInt("ordinal")))
        .list();
  }

  @Override
  public List<LeaderTerm> leaders(BlocId id, int year) {
    return ReadMemo.once(List.of("bloc.leaders", id, year), () -> readLeaders(id, year));
  }

  private List<LeaderTerm> readLeaders(BlocId id, int year) {
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

  @Override
  public List<CopyReport.Missing> unsucceeded(BlocId id, int year) {
    var day = namesOf(year);
    var wanted =
        jdbc.sql(
                """
                select m.unit_id from bloc.membership m
                 where m.bloc_id = :bloc and m.left_on is null
                   and (m.year = :year or m.year = (select l.copied_from from bloc.member_list l
                                                     where l.bloc_id = :bloc and l.year = :year))
                   and not exists (select 1 from bloc.left_out o
                                    where o.bloc_id = m.bloc_id and o.year = :year and o.unit_id = m.unit_id)
                 group by m.unit_id order by min(m.ordinal)
                """)
            .param("bloc", id.value())
            .param("year", year)
            .query((rs, _) -> new UnitId(rs.getLong(1)))
            .list();
    var listed =
        members(id, year).stream().map(Member::unit).collect(java.util.stream.Collectors.toSet());
    var heirs = units.successors(wanted, day);
    return units.all(wanted, day).values().stream()
        .filter(u -> u.dissolvedOn() != null && !u.dissolvedOn().isAfter(day))
        .filter(u -> !listed.contains(heirs.get(u.id())))
        .sorted(java.util.Comparator.comparingInt(u -> wanted.indexOf(u.id())))
        .map(u -> new CopyReport.Missing(u.id(), u.name(), Objects.requireNonNull(u.dissolvedOn())))
        .toList();
  }

  /** The day whose names a year shows: its last day, or today while it lasts. */
  private LocalDate namesOf(int year) {
    var today = Vi.day(clock.instant());
    var first = LocalDate.of(year, 1, 1);
    var last = LocalDate.of(year, 12, 31);
    return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
  }
}
