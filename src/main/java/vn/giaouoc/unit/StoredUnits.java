package vn.giaouoc.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;

/** {@link Units} as stored. */
@Repository
class StoredUnits implements Units {

  static final RowMapper<Unit> UNIT =
      (rs, _) ->
          new Unit(
              new UnitId(rs.getLong("id")),
              rs.getString("kind"),
              rs.getString("name"),
              rs.getString("short_name"),
              rs.getString("province"),
              rs.getObject("ended", LocalDate.class));

  private final JdbcClient jdbc;

  StoredUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Unit get(UnitId id, LocalDate asOf) {
    return jdbc.sql("select * from unit.as_of(:day) where id = :id")
        .param("day", asOf)
        .param("id", id.value())
        .query(UNIT)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("unit " + id));
  }

  @Override
  public Map<UnitId, Unit> all(Collection<UnitId> ids, LocalDate asOf) {
    return jdbc
        .sql("select * from unit.as_of(:day) where id = any(:ids)")
        .param("day", asOf)
        .param("ids", values(ids))
        .query(UNIT)
        .list()
        .stream()
        .collect(Collectors.toMap(Unit::id, Function.identity()));
  }

  @Override
  public List<Unit> existing(String province, LocalDate asOf) {
    return jdbc.sql(
            """
            select * from unit.as_of(:day)
             where province = :province and (began is null or began <= :day) and (ended is null or ended > :day)
             order by name, id
            """)
        .param("day", asOf)
        .param("province", province)
        .query(UNIT)
        .list();
  }

  @Override
  public Map<UnitId, String> names(Collection<UnitId> ids, LocalDate asOf) {
    return all(ids, asOf).values().stream().collect(Collectors.toMap(Unit::id, Unit::name));
  }

  @Override
  public Map<UnitId, UnitId> successors(Collection<UnitId> ids, LocalDate asOf) {
    record Link(UnitId origin, UnitId heir) {}
    List<Link> links =
        jdbc.sql(
                """
                with recursive heir (origin, unit_id, depth) as (
                  select u.id, u.id, 0 from unit.unit u where u.id = any(:ids)
                  union all
                  select h.origin, s.successor, h.depth + 1
                    from heir h
                    join unit.unit u on u.id = h.unit_id and upper(u.existence) <= :day
                    join unit.succession s on s.predecessor = h.unit_id and s.principal
                   where h.depth < 20)
                select h.origin, h.unit_id
                  from heir h
                  join unit.unit u on u.id = h.unit_id
                 where h.depth > 0 and (upper(u.existence) is null or upper(u.existence) > :day)
                """)
            .param("ids", values(ids))
            .param("day", asOf)
            .query((rs, _) -> new Link(new UnitId(rs.getLong(1)), new UnitId(rs.getLong(2))))
            .list();
    return links.stream().collect(Collectors.toMap(Link::origin, Link::heir));
  }

  private static Long[] values(Collection<UnitId> ids) {
    return ids.stream().map(UnitId::value).toArray(Long[]::new);
  }
}
