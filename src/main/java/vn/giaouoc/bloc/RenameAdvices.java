package vn.giaouoc.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** The Board's advice to rename blocs, and what becomes of it. */
@Service
public class RenameAdvices {

  private final JdbcClient jdbc;
  private final BlocRegister register;
  private final BlocAccess rights;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RenameAdvices(
      JdbcClient jdbc,
      BlocRegister register,
      BlocAccess rights,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.register = register;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  /** The advice given to a bloc, the latest first. */
  @Transactional(readOnly = true)
  public List<RenameAdvice> of(BlocId bloc) {
    return jdbc.sql(
            """
            select id, advised_on, adviser, advice, proposed_name, status, answered_on, answer, version
              from bloc.rename_advice where bloc_id = :bloc order by advised_on desc, id desc
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new RenameAdvice(
                rs.getLong("id"),
                rs.getObject("advised_on", LocalDate.class),
                rs.getString("adviser"),
                rs.getString("advice"),
                rs.getString("proposed_name"),
                AdviceStatus.valueOf(rs.getString("status")),
                rs.getObject("answered_on", LocalDate.class),
                rs.getString("answer"),
                rs.getInt("version")))
        .list();
  }

  /** Records the Board's advice. */
  @Transactional
  public long advise(
      Actor actor, BlocId bloc, LocalDate on, String adviser, String advice, String proposedName) {
    rights.mustBeBoard(actor, bloc);
    var id =
        jdbc.sql(
                """
                insert into bloc.rename_advice (bloc_id, advised_on, adviser, advice, proposed_name)
                values (:bloc, :on, :adviser, :advice, :name) returning id
                """)
            .param("bloc", bloc.value())
            .param("on", on)
            .param("adviser", adviser)
            .param("advice", advice)
            .param("name", proposedName)
            .query((rs, _) -> rs.getLong(1))
            .single();
    events.publishEvent(
        Change.by(actor, "bloc.advise-rename")
            .on("rename-advice", id)
            .in(bloc, null)
            .saying(adviser + " góp ý đổi tên khối thành “" + proposedName + "”"));
    return id;
  }

  /** Carries the advice out: the bloc bears the new name from that day on. */
  @Transactional
  public void adopt(Actor actor, BlocId bloc, long id, int version, LocalDate from, String basis) {
    var advice = open(actor, bloc, id);
    answer(bloc, advice, version, AdviceStatus.ADOPTED, basis);
    register.rename(actor, bloc, advice.proposedName(), from, basis);
  }

  /** Records that the advice is not followed, and why. */
  @Transactional
  public void decline(Actor actor, BlocId bloc, long id, int version, String why) {
    var advice = open(actor, bloc, id);
    answer(bloc, advice, version, AdviceStatus.DECLINED, why);
    events.publishEvent(
        Change.by(actor, "bloc.decline-rename")
            .on("rename-advice", id)
            .in(bloc, null)
            .saying("Không đổi tên khối thành “" + advice.proposedName() + "”")
            .because(why));
  }

  private RenameAdvice open(Actor actor, BlocId bloc, long id) {
    rights.mustBeBoard(actor, bloc);
    var advice = of(bloc).stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    if (advice.status() != AdviceStatus.ADVISED) {
      throw Refused.because("Góp ý này đã được trả lời ngày " + Vi.date(advice.answeredOn()) + ".");
    }
    return advice;
  }

  private void answer(
      BlocId bloc, RenameAdvice advice, int version, AdviceStatus status, @Nullable String words) {
    var changed =
        jdbc.sql(
                """
                update bloc.rename_advice set status = :status, answered_on = :on, answer = :answer,
                       version = version + 1
                 where id = :id and bloc_id = :bloc and version = :version
                """)
            .param("status", status.name())
            .param("on", Vi.day(clock.instant()))
            .param("answer", words)
            .param("id", advice.id())
            .param("bloc", bloc.value())
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new Overtaken(Map.of("version", Integer.toString(advice.version())));
    }
  }
}
