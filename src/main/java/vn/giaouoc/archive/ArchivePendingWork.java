package vn.giaouoc.archive;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** Files of years that the Board has still to check. */
@Component
class ArchivePendingWork implements PendingWork {

  private final JdbcClient jdbc;
  private final Clock clock;

  ArchivePendingWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var grants =
        actor.grants().stream()
            .filter(g -> g.role() == Role.BOARD_OFFICER || g.role() == Role.BOARD_HEAD)
            .toList();
    if (grants.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select y.bloc_id, y.number, b.name from year.bloc_year y
            join bloc.as_of(:day) b on b.id = y.bloc_id
            where y.state = 'AWARDED'
              and (y.bloc_id = any(:blocs) or b.province = any(:provinces)
                or b.base_province = any(:provinces))
              and not exists (select 1 from archive.file_check c where c.year_id = y.id)
            order by y.id
            """)
        .param("day", Vi.day(clock.instant()))
        .params(Grant.scopes(grants))
        .query((rs, _) ->
            new Task(
                "Kiểm tra hồ sơ lưu trữ năm " + rs.getInt("number"),
                rs.getString("name"),
                "/khoi/%d/nam/%d/ban-giao".formatted(rs.getLong("bloc_id"), rs.getInt("number")),
                null))
        .list();
  }
}
