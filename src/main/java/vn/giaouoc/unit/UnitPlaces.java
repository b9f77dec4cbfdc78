package vn.giaouoc.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.access.Places;

/** Units and provinces as places where a role may be held. */
@Repository
class UnitPlaces implements Places {

  private final JdbcClient jdbc;

  UnitPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Place> on(LocalDate day) {
    var places = new ArrayList<Place>();
    places.addAll(
        read(
            Kind.UNIT,
            """
            select u.id::text, u.name, u.province, coalesce(p.province_code, u.province)
            from unit.as_of(:day) u
            left join unit.unit_province p on p.unit_id = u.id and p.valid @> :day
            """,
            day));
    places.addAll(
        read(
            Kind.PROVINCE,
            """
            select distinct on (p.code) p.code, n.name, unit.province_on(p.code, :day), p.code
            from unit.province p join unit.province_name n on n.province_code = p.code
            order by p.code, n.valid @> :day desc, upper(n.valid) desc nulls first
            """,
            day));
    return places;
  }

  private List<Place> read(Kind kind, String sql, LocalDate day) {
    return jdbc.sql(sql)
        .param("day", day)
        .query((rs, _) ->
            new Place(
                kind,
                rs.getString(1),
                rs.getString(2),
                Stream.of(rs.getString(3), rs.getString(4)).collect(Collectors.toSet())))
        .list();
  }
}
