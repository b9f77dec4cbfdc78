package vn.giaouoc.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** The members of a year and of the year before, with the day they ceased to exist. */
@Repository
class MemberLines {

  private final JdbcClient jdbc;

  MemberLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One membership.
   *
   * @param ended the day the unit ceased to exist, or null
   */
  record Line(int year, UnitId unit, String name, @Nullable LocalDate ended) {

    boolean endedBy(LocalDate day) {
      return ended != null && !ended.isAfter(day);
    }
  }

  /** Both years in one statement. */
  List<Line> of(BlocId bloc, int year, LocalDate day) {
    return jdbc.sql(
            """
            select m.year, m.unit_id, u.name, u.ended
            from bloc.membership m
            cross join lateral (
              select a.name, a.ended from unit.as_of(:day) a where a.id = m.unit_id) u
            where m.bloc_id = :bloc and m.year in (:year - 1, :year) and m.left_on is null
            order by m.year, m.ordinal
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .param("day", day)
        .query((row, i) ->
            new Line(
                row.getInt("year"),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                row.getObject("ended", LocalDate.class)))
        .list();
  }
}
