package vn.giaouoc.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.FactTally;
import vn.giaouoc.year.YearFacts;

/** Counts news items for score tables. */
@Component
class NewsFacts implements YearFacts {

  private static final String NEWS = "newsItems";

  private final JdbcClient jdbc;

  NewsFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<FactKind> kinds() {
    return List.of(
        new FactKind(
            NEWS,
            "tin, bài đã đăng",
            "tin",
            "Đếm tin, bài của đơn vị đang đăng trên trang của khối trong năm; tin đã gỡ không"
                + " tính."));
  }

  @Override
  public Map<String, Map<UnitId, Fact>> count(
      BlocYear year, Set<UnitId> units, Set<String> wanted) {
    var tally = new FactTally(wanted);
    units.forEach(unit -> tally.known(NEWS, unit, ""));
    jdbc.sql(
            """
            select id, author_unit, title, coalesce(published_on,
              (published_at at time zone 'Asia/Ho_Chi_Minh')::date, event_date) as day
            from portal.news_item
            where year_id = :year and author_unit = any(:units) and state = 'PUBLISHED'
            order by id
            """)
        .param("year", year.id().value())
        .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
        .query((rs, n) -> {
          var unit = new UnitId(rs.getLong("author_unit"));
          tally.add(
              NEWS,
              unit,
              1,
              rs.getObject("day", LocalDate.class),
              rs.getString("title"),
              "/cong-khai/tin/" + rs.getLong("id"));
          return unit;
        })
        .list();
    return tally.facts();
  }
}
