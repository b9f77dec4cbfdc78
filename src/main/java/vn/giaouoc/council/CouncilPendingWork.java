package vn.giaouoc.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** Proposals to appraise, opinions whose time ends, sittings to hold; for Board and Council. */
@Component
class CouncilPendingWork implements PendingWork {

  /** Within how many days of its end the desk speaks of an opinion. */
  private static final int NEAR = 3;

  private static final String OPEN =
      """
      select y.bloc_id, y.number, b.name, y.state, p.id as proposal,
        (select count(*) from award.proposal_item i where i.proposal_id = p.id) as items,
        (select count(*) from award.proposal_item i join council.appraisal a on a.item_id = i.id
          where i.proposal_id = p.id) as appraised,
        s.id as sitting, s.held_on, s.state as sitting_state,
        (select count(*) from council.opinion o where o.proposal_id = p.id
          and o.answer is null and o.due_on between :day and :near) as ending,
        (select min(o.due_on) from council.opinion o where o.proposal_id = p.id
          and o.answer is null and o.due_on between :day and :near) as ends
      from year.bloc_year y
      join bloc.as_of(:day) b on b.id = y.bloc_id
      join award.proposal p on p.year_id = y.id and p.state = 'SUBMITTED'
      left join council.sitting s on s.year_id = y.id and s.state <> 'SUPERSEDED'
      where y.state in ('BOARD_APPRAISAL', 'COUNCIL')
        and (y.bloc_id = any(:blocs) or b.province = any(:provinces)
          or b.base_province = any(:provinces))
      order by y.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CouncilPendingWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var tasks = new ArrayList<Task>();
    tasks.addAll(ask(actor, true, Role.BOARD_OFFICER, Role.BOARD_HEAD));
    tasks.addAll(ask(actor, false, Role.COUNCIL_MEMBER));
    return tasks;
  }

  private List<Task> ask(Actor actor, boolean board, Role... roles) {
    var grants = actor.grants().stream().filter(g -> List.of(roles).contains(g.role())).toList();
    if (grants.isEmpty()) {
      return List.of();
    }
    var today = Vi.day(clock.instant());
    return jdbc
        .sql(OPEN)
        .param("day", today)
        .param("near", today.plusDays(NEAR))
        .params(Grant.scopes(grants))
        .query((rs, _) -> board ? boardTasks(rs) : councilTasks(rs))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Task> boardTasks(ResultSet rs) throws SQLException {
    var tasks = new ArrayList<Task>();
    var year = rs.getInt("number");
    var at = "/khoi/%d/nam/%d/khen-thuong".formatted(rs.getLong("bloc_id"), year);
    var where = rs.getString("name") + ", năm " + year;
    if (rs.getString("state").equals("BOARD_APPRAISAL")) {
      var left = rs.getInt("items") - rs.getInt("appraised");
      if (left > 0) {
        tasks.add(
            new Task(
                "Thẩm định đề nghị khen thưởng năm " + year,
                where + ": còn " + Vi.count(left) + " trường hợp chưa thẩm định",
                at + "/tham-dinh",
                null));
      }
      if (rs.getInt("ending") > 0) {
        tasks.add(
            new Task(
                "Đôn đốc ý kiến cơ quan liên quan",
                where + ": " + Vi.count(rs.getInt("ending")) + " cơ quan sắp hết hạn trả lời",
                at + "/tham-dinh",
                rs.getObject("ends", LocalDate.class)));
      }
    } else if (rs.getString("sitting_state") == null) {
      tasks.add(new Task("Lập phiên họp Hội đồng xét khen thưởng", where, at + "/hoi-dong", null));
    } else if (rs.getString("sitting_state").equals("PLANNED")) {
      tasks.add(
          new Task(
              "Ghi phiếu, kết thúc phiên họp Hội đồng",
              where,
              at + "/hoi-dong",
              rs.getObject("held_on", LocalDate.class)));
    }
    return tasks;
  }

  private static List<Task> councilTasks(ResultSet rs) throws SQLException {
    if (!"PLANNED".equals(rs.getString("sitting_state"))) {
      return List.of();
    }
    var year = rs.getInt("number");
    return List.of(
        new Task(
            "Dự phiên họp Hội đồng xét khen thưởng năm " + year,
            rs.getString("name") + ", " + Vi.count(rs.getInt("items")) + " trường hợp",
            "/khoi/%d/nam/%d/khen-thuong/hoi-dong".formatted(rs.getLong("bloc_id"), year),
            rs.getObject("held_on", LocalDate.class)));
  }
}
