package vn.giaouoc.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;

/** Minutes that wait to be drafted or signed, for those who may. */
@Component
class MeetingPendingWork implements PendingWork {

  private final JdbcClient jdbc;

  MeetingPendingWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Waiting(
      long meeting,
      String title,
      LocalDate heldOn,
      long bloc,
      int year,
      String blocName,
      boolean drafted,
      boolean chairSigned,
      boolean secretarySigned,
      boolean mayLead,
      boolean mayChair) {}

  @Override
  public List<Task> tasksOf(Actor actor) {
    var heads = ids(actor, Role.UNIT_HEAD);
    heads.addAll(ids(actor, Role.LEADER_HEAD));
    var secretaries = ids(actor, Role.LEADER_SECRETARY);
    var blocs =
        actor.grants().stream()
            .filter(g -> g.role() == Role.LEADER_SECRETARY && g.bloc() != null)
            .map(g -> java.util.Objects.requireNonNull(g.bloc()).value())
            .toList();
    if (heads.isEmpty() && secretaries.isEmpty() && blocs.isEmpty()) {
      return List.of();
    }
    return waiting(heads, secretaries, blocs).stream()
        .map(MeetingPendingWork::task)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<Long> ids(Actor actor, Role role) {
    var ids = new ArrayList<Long>();
    for (Grant g : actor.grants()) {
      var unit = g.unit();
      if (g.role() == role && unit != null) {
        ids.add(unit.value());
      }
    }
    return ids;
  }

  /** Every held meeting of an open year without signed minutes that the person has a part in. */
  private List<Waiting> waiting(List<Long> heads, List<Long> secretaries, List<Long> blocs) {
    return jdbc.sql(
            """
            select * from (
              select m.id, m.title, m.held_on, y.bloc_id, y.number, n.id is not null as drafted,
                coalesce((select name from bloc.bloc_name b where b.bloc_id = y.bloc_id
                  and b.use = 'LEAD' order by upper(valid) desc nulls first limit 1), '')
                  as bloc_name,
                n.chair_signed_at is not null as chair_signed,
                n.secretary_signed_at is not null as secretary_signed,
                y.bloc_id = any(:blocs) or exists (select from bloc.leader_term t
                  where t.bloc_id = y.bloc_id and t.for_year = y.number and t.role = 'LEADER'
                    and t.unit_id = any(:secretaries)) as may_lead,
                exists (select from bloc.leader_term t
                  where t.bloc_id = y.bloc_id and t.for_year = y.number and t.role = 'LEADER'
                    and t.unit_id = any(:heads))
                or exists (select from meeting.chair c
                  where c.meeting_id = m.id and c.unit_id = any(:heads)) as may_chair
              from meeting.meeting m
                join meeting.meeting_year my on my.meeting_id = m.id and my.main
                join year.bloc_year y on y.id = my.year_id and y.state <> 'CLOSED'
                left join lateral (select * from meeting.minutes x where x.meeting_id = m.id
                  order by number desc limit 1) n on true
              where m.state = 'HELD'
                and (n.id is null or n.chair_signed_at is null or n.secretary_signed_at is null)
            ) w where may_lead or may_chair
            """)
        .param("heads", heads.toArray(Long[]::new))
        .param("secretaries", secretaries.toArray(Long[]::new))
        .param("blocs", blocs.toArray(Long[]::new))
        .query((rs, n) ->
            new Waiting(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getObject("held_on", LocalDate.class),
                rs.getLong("bloc_id"),
                rs.getInt("number"),
                rs.getString("bloc_name"),
                rs.getBoolean("drafted"),
                rs.getBoolean("chair_signed"),
                rs.getBoolean("secretary_signed"),
                rs.getBoolean("may_lead"),
                rs.getBoolean("may_chair")))
        .list();
  }

  private static @Nullable Task task(Waiting w) {
    var link = "/khoi/%d/nam/%d/hoi-nghi/%d/bien-ban".formatted(w.bloc(), w.year(), w.meeting());
    var detail = w.blocName() + ", năm " + w.year();
    var due = w.heldOn().plusDays(7);
    if (!w.drafted()) {
      return w.mayLead() ? new Task("Soạn biên bản “" + w.title() + "”", detail, link, due) : null;
    }
    var mine = (w.mayChair() && !w.chairSigned()) || (w.mayLead() && !w.secretarySigned());
    return mine ? new Task("Ký biên bản “" + w.title() + "”", detail, link, due) : null;
  }
}
