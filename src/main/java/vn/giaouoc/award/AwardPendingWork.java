package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** What awards wait for: proposal, papers, signature, number, delivery, notice. Two statements. */
@Repository
class AwardPendingWork implements PendingWork {

  private static final String CONCERNED =
      """
      select y.id, y.bloc_id, y.number, y.state, y.version, b.name, b.province, b.base_province,
        t.leader, p.state proposal, d.due,
        exists (select 1 from voting.round v where v.year_id = y.id and v.state = 'CLOSED'
          and v.purpose in ('FLAG', 'CERTIFICATE')) reviewed,
        (select count(*) from award.decision e where e.bloc_id = y.bloc_id
          and e.year_number = y.number and e.state = 'DRAFT') drafts,
        (select count(*) from award.decision e where e.bloc_id = y.bloc_id
          and e.year_number = y.number and e.state = 'SIGNED' and e.number is null
          and e.source is null) unnumbered,
        (select count(*) from award.award a join award.decision e on e.id = a.decision_id
          where a.bloc_id = y.bloc_id and a.year_number = y.number and e.state = 'SIGNED'
            and a.given and a.delivery_id is null
            and not exists (select 1 from award.revocation r where r.award_id = a.id)) undelivered,
        (select count(*) from award.award a join award.decision e on e.id = a.decision_id
          where a.bloc_id = y.bloc_id and a.year_number = y.number and e.state = 'SIGNED'
            and not a.given and a.notice_on is null) untold
      from year.bloc_year y
      join bloc.as_of(:day) b on b.id = y.bloc_id
      left join lateral (
        select max(unit_id) as leader from bloc.leader_term
        where bloc_id = y.bloc_id and for_year = y.number and role = 'LEADER') t on true
      left join award.proposal p on p.year_id = y.id and p.state in ('DRAFT', 'SUBMITTED')
      left join lateral (
        select greatest(d.due_on, max(e.extended_to)) as due
        from year.deadline d
        left join year.extension e on e.deadline_id = d.id and e.unit_id is null
        where d.year_id = y.id and d.code = case y.state
          when 'COUNCIL' then 'DECISION' when 'DECIDED' then 'CEREMONY' else 'PROPOSAL' end
        group by d.id) d on true
      where y.state in ('YEAREND_MEETING', 'PROPOSED', 'COUNCIL', 'DECIDED')
        and (y.bloc_id = any(:blocs) or b.province = any(:provinces)
          or b.base_province = any(:provinces) or t.leader = any(:units))
      order by y.id
      """;

  private static final String LACKING =
      """
      select y.bloc_id, y.number, i.id, i.wording, i.recipient_name
      from award.proposal_item i
      join award.proposal p on p.id = i.proposal_id and p.state in ('DRAFT', 'SUBMITTED')
      join year.bloc_year y on y.id = p.year_id and y.state in ('YEAREND_MEETING', 'PROPOSED')
      where i.unit_id = any(:units) and not exists (select 1 from award.paper f
        where f.item_id = i.id and f.kind = 'ACHIEVEMENT_REPORT' and f.dropped_on is null)
      order by i.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AwardPendingWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    if (actor.isSystem() || actor.grants().isEmpty()) {
      return List.of();
    }
    var tasks = new ArrayList<Task>(ofYears(actor));
    if (!actor.units().isEmpty()) {
      tasks.addAll(papers(actor));
    }
    return tasks;
  }

  private List<Task> ofYears(Actor actor) {
    return jdbc
        .sql(CONCERNED)
        .param("day", Vi.day(clock.instant()))
        .params(Grant.scopes(actor.grants()))
        .query((rs, _) -> tasks(actor, rs))
        .list()
        .stream()
        .flatMap(Function.identity())
        .toList();
  }

  private List<Task> papers(Actor actor) {
    return jdbc.sql(LACKING)
        .param("units", actor.units().stream().map(UnitId::value).toArray(Long[]::new))
        .query((rs, _) ->
            new Task(
                "Nộp báo cáo thành tích vào hồ sơ khen thưởng năm " + rs.getInt("number"),
                rs.getString("recipient_name") + ", " + rs.getString("wording"),
                "/khoi/%d/nam/%d/khen-thuong/ho-so/%d"
                    .formatted(rs.getLong("bloc_id"), rs.getInt("number"), rs.getLong("id")),
                null))
        .list();
  }

  private static Stream<Task> tasks(Actor actor, ResultSet rs) throws SQLException {
    var year =
        new BlocYear(
            new YearId(rs.getLong("id")),
            new BlocId(rs.getLong("bloc_id")),
            rs.getInt("number"),
            BlocYearState.valueOf(rs.getString("state")),
            rs.getInt("version"),
            null);
    var led = rs.getObject("leader", Long.class);
    var leader = led == null ? null : new UnitId(led);
    var due = rs.getObject("due", LocalDate.class);
    var found = new Found(year, rs.getString("name"), due, new ArrayList<>());
    var here = standing(actor, year, leader, rs.getString("province"));
    var base = standing(actor, year, leader, rs.getString("base_province"));
    if (here.leads()) {
      lead(found, rs.getString("proposal"), rs.getBoolean("reviewed"));
    }
    if (here.isChairman() || base.isChairman()) {
      found.add(rs.getInt("drafts"), "Ký quyết định khen thưởng năm %d", "/quyet-dinh");
    } else if (here.isBoard() || base.isBoard()) {
      found.add(
          rs.getInt("drafts"), "Trình ký, ghi nhận quyết định khen thưởng năm %d", "/quyet-dinh");
      found.add(rs.getInt("unnumbered"), "Ghi số quyết định khen thưởng năm %d", "/quyet-dinh");
      if (year.state() == BlocYearState.DECIDED) {
        found.add(rs.getInt("undelivered"), "Ghi nhận trao thưởng năm %d", "/trao");
      }
      found.add(rs.getInt("untold"), "Thông báo cho đơn vị không được tặng năm %d", "/quyet-dinh");
    }
    return found.tasks.stream();
  }

  private static void lead(Found found, @Nullable String proposal, boolean reviewed) {
    var state = found.year.state();
    if (state == BlocYearState.YEAREND_MEETING && proposal == null && reviewed) {
      found.add(1, "Lập đề nghị khen thưởng năm %d", "");
    } else if (state == BlocYearState.PROPOSED && "DRAFT".equals(proposal)) {
      found.add(1, "Bổ sung, trình lại đề nghị khen thưởng năm %d", "");
    }
  }

  /** The tasks of one year while they are gathered. */
  private record Found(BlocYear year, String bloc, @Nullable LocalDate due, List<Task> tasks) {

    void add(int count, String title, String page) {
      if (count > 0) {
        tasks.add(
            new Task(
                title.formatted(year.number()),
                count == 1 ? bloc : "%s: %s".formatted(bloc, Vi.count(count)),
                year.path() + "/khen-thuong" + page,
                due));
      }
    }
  }

  private static Standing standing(
      Actor actor, BlocYear year, @Nullable UnitId leader, String province) {
    return new Standing(actor, year, Set.of(), leader, Set.of(), province);
  }
}
