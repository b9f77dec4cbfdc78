package vn.giaouoc.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Vi;

/** Counts views of public pages a day: no cookie, no address, nothing of the reader is kept. */
@Component
public class PageViews {

  private static final Pattern MACHINE =
      Pattern.compile("bot|crawl|spider|slurp|monitor|curl|wget|python");

  private final JdbcClient jdbc;
  private final Clock clock;

  PageViews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts one view, and says how many there are now.
   *
   * @param page its address
   * @param reader what the browser calls itself; machines that collect pages are not counted
   */
  @Transactional
  public long count(String page, String reader) {
    var seen = !MACHINE.matcher(reader.toLowerCase(Locale.ROOT)).find();
    return jdbc.sql(
            """
            with counted as (
              insert into portal.page_view as v (day, page, views)
              select :day, :page, 1 where :seen
              on conflict (page, day) do update set views = v.views + 1 returning 1)
            select coalesce(sum(views), 0) + (select count(*) from counted)
              from portal.page_view where page = :page
            """)
        .param("day", Vi.day(clock.instant()))
        .param("page", page)
        .param("seen", seen)
        .query((row, i) -> row.getLong(1))
        .single();
  }
}
