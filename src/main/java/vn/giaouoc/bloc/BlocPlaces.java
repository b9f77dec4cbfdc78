package vn.giaouoc.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.access.Places;

/** Blocs as places where a role may be held. */
@Repository
class BlocPlaces implements Places {

  private final JdbcClient jdbc;

  BlocPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Place> on(LocalDate day) {
    return jdbc.sql("select id::text, name, province, base_province from bloc.as_of(:day)")
        .param("day", day)
        .query((rs, _) ->
            new Place(
                Kind.BLOC,
                rs.getString(1),
                rs.getString(2),
                Stream.of(rs.getString(3), rs.getString(4)).collect(Collectors.toSet())))
        .list();
  }
}
