package vn.giaouoc.bloc;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** The rotating flags of a bloc and their way from leader to leader. */
@Service
public class Flags {

  private final JdbcClient jdbc;
  private final BlocAccess rights;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Flags(JdbcClient jdbc, BlocAccess rights, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  /** The flags of a bloc with their ways, in one statement. */
  @Transactional(readOnly = true)
  public List<RotatingFlag> of(BlocId bloc) {
    record Row(long id, String label, boolean retired, @Nullable FlagHandover step) {}
    var rows =
        jdbc.sql(
                """
                select f.id, f.label, f.retired_on is not null as retired, h.from_unit, h.to_unit, h.for_year,
                       h.handed_on, h.occasion, h.evidence_id, h.note
                  from bloc.rotating_flag f left join bloc.flag_handover h on h.flag_id = f.id
                 where f.bloc_id = :bloc order by f.id, h.handed_on desc, h.id desc
                """)
            .param("bloc", bloc.value())
            .query((rs, _) -> {
              var to = rs.getObject("to_unit", Long.class);
              var from = rs.getObject("from_unit", Long.class);
              var photo = rs.getObject("evidence_id", Long.class);
              return new Row(
                  rs.getLong("id"),
                  rs.getString("label"),
                  rs.getBoolean("retired"),
                  to == null
                      ? null
                      : new FlagHandover(
                          rs.getLong("id"),
                          from == null ? null : new UnitId(from),
                          new UnitId(to),
                          rs.getInt("for_year"),
                          rs.getObject("handed_on", LocalDate.class),
                          rs.getString("occasion"),
                          photo == null ? null : new EvidenceId(photo),
                          rs.getString("note")));
            })
            .list();
    var flags = new ArrayList<RotatingFlag>();
    for (var row : rows) {
      if (flags.isEmpty() || flags.getLast().id() != row.id()) {
        flags.add(new RotatingFlag(row.id(), row.label(), row.retired(), new ArrayList<>()));
      }
      if (row.step() != null) {
        flags.getLast().way().add(row.step());
      }
    }
    return flags;
  }

  /** Adds a flag. Done by the Board, or by those who lead the bloc in that year. */
  @Transactional
  public long add(Actor actor, BlocId bloc, String label, int year) {
    rights.mustLeadOrBoard(actor, bloc, year);
    try {
      var id =
          jdbc.sql(
                  "insert into bloc.rotating_flag (bloc_id, label) values (:bloc, :label) returning id")
              .param("bloc", bloc.value())
              .param("label", label)
              .query((rs, _) -> rs.getLong(1))
              .single();
      events.publishEvent(
          Change.by(actor, "bloc.add-flag")
              .on("rotating-flag", id)
              .in(bloc, null)
              .saying("Ghi nhận “" + label + "” của khối"));
      return id;
    } catch (DuplicateKeyException e) {
      throw Refused.at("tenCo", "Khối đã có cờ với tên gọi này.");
    }
  }

  /**
   * Records that a flag was handed over. Done by the Board, or by those who lead the bloc in that
   * year or the year before. It must begin where the flag was last, when that is known.
   */
  @Transactional
  public void handOver(Actor actor, BlocId bloc, FlagHandover step) {
    if (!rights.isBoard(actor, bloc) && !rights.leads(actor, bloc, step.forYear() - 1)) {
      rights.mustLeadOrBoard(actor, bloc, step.forYear());
    }
    var flag =
        of(bloc).stream()
            .filter(f -> f.id() == step.flag())
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("flag " + step.flag()));
    refuse(flag, step);
    jdbc.sql(
            """
            insert into bloc.flag_handover (flag_id, from_unit, to_unit, for_year, handed_on, occasion,
                                            evidence_id, note, recorded_at, recorded_by)
            values (:flag, :from, :to, :year, :on, :occasion, :photo, :note, :at, :by)
            """)
        .param("flag", step.flag())
        .param("from", step.from() == null ? null : step.from().value(), Types.BIGINT)
        .param("to", step.to().value())
        .param("year", step.forYear())
        .param("on", step.on())
        .param("occasion", step.occasion())
        .param("photo", step.photo() == null ? null : step.photo().value(), Types.BIGINT)
        .param("note", step.note(), Types.VARCHAR)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", actor.name())
        .update();
    events.publishEvent(
        Change.by(actor, "bloc.hand-flag-over")
            .on("rotating-flag", step.flag())
            .in(bloc, null)
            .forUnit(step.to())
            .saying(
                "Bàn giao “%s” cho Khối trưởng năm %d, ngày %s"
                    .formatted(flag.label(), step.forYear(), Vi.date(step.on()))));
  }

  private void refuse(RotatingFlag flag, FlagHandover step) {
    var reasons = new ArrayList<Refused.Reason>();
    if (step.to().equals(step.from())) {
      reasons.add(
          new Refused.Reason("den", "Bên giao và bên nhận phải là hai đơn vị khác nhau.", null));
    }
    if (step.on().isAfter(Vi.day(clock.instant()))) {
      reasons.add(new Refused.Reason("ngay", "Ngày bàn giao không thể ở sau hôm nay.", null));
    }
    if (flag.retired()) {
      reasons.add(new Refused.Reason(null, "Cờ này không còn dùng nữa.", null));
    }
    var last = flag.way().isEmpty() ? null : flag.way().getFirst();
    if (last != null && step.on().isBefore(last.on())) {
      reasons.add(
          new Refused.Reason(
              "ngay", "Cờ đã được bàn giao lần sau cùng ngày " + Vi.date(last.on()) + ".", null));
    } else if (last != null && step.from() != null && !step.from().equals(last.to())) {
      reasons.add(
          new Refused.Reason(
              "tu", "Cờ hiện không ở đơn vị này. Hãy chọn đơn vị đang giữ cờ làm bên giao.", null));
    } else if (last != null && step.to().equals(last.to())) {
      reasons.add(new Refused.Reason("den", "Cờ hiện đã ở đơn vị này.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }
}
