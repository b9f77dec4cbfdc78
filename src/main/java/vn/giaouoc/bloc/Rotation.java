package vn.giaouoc.bloc;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.domain.Turns;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** How a bloc's leadership rotates, and whose turn it is. */
@Service
public class Rotation {

  private final JdbcClient jdbc;
  private final Blocs blocs;
  private final BlocAccess rights;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Rotation(
      JdbcClient jdbc,
      Blocs blocs,
      BlocAccess rights,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.blocs = blocs;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The way a bloc rotates.
   *
   * @param noRepeat whether a unit may lead again only after all others have led
   * @param basis the text it stands in, if known
   */
  public record Way(
      RotationPolicy policy, boolean noRepeat, @Nullable String basis, @Nullable LocalDate from) {}

  /**
   * Who should lead next.
   *
   * @param sentence the proposal in words, also when nobody can be proposed
   * @param eligible those who may be elected or appointed
   */
  public record Proposal(
      @Nullable UnitId leader,
      @Nullable UnitId deputy,
      List<UnitId> eligible,
      List<Turns.Passed> passed,
      String sentence) {}

  /** The way in force on that day, or null when none was set. */
  @Transactional(readOnly = true)
  public @Nullable Way way(BlocId bloc, LocalDate day) {
    return jdbc.sql(
            """
            select policy, no_repeat, basis, lower(valid) from bloc.rotation
             where bloc_id = :bloc and valid @> :day::date
            """)
        .param("bloc", bloc.value())
        .param("day", day)
        .query((rs, _) ->
            new Way(
                RotationPolicy.valueOf(rs.getString(1)),
                rs.getBoolean(2),
                rs.getString(3),
                rs.getObject(4, LocalDate.class)))
        .optional()
        .orElse(null);
  }

  /** Sets the way from that day on; the former one ends the day before. Done by the Board. */
  @Transactional
  public void set(
      Actor actor,
      BlocId bloc,
      RotationPolicy policy,
      boolean noRepeat,
      @Nullable String basis,
      LocalDate from) {
    rights.mustBeBoard(actor, bloc);
    jdbc.sql(
            """
            update bloc.rotation set valid = daterange(lower(valid), :from)
             where bloc_id = :bloc and upper(valid) is null and (lower(valid) is null or lower(valid) < :from)
            """)
        .param("bloc", bloc.value())
        .param("from", from)
        .update();
    try {
      jdbc.sql(
              """
              insert into bloc.rotation (bloc_id, policy, no_repeat, basis, valid)
              values (:bloc, :policy, :once, :basis, daterange(:from, null))
              """)
          .param("bloc", bloc.value())
          .param("policy", policy.name())
          .param("once", noRepeat)
          .param("basis", basis, Types.VARCHAR)
          .param("from", from)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
    events.publishEvent(
        Change.by(actor, "bloc.set-rotation")
            .on("bloc", bloc)
            .in(bloc, null)
            .saying("Đặt cách luân phiên Khối trưởng: " + policy.vi() + " từ " + Vi.date(from))
            .because(basis));
  }

  /** Records that a unit does not take its turn in that year, and why. Done by the Board. */
  @Transactional
  public void skip(Actor actor, BlocId bloc, int forYear, UnitId unit, String reason) {
    rights.mustBeBoard(actor, bloc);
    try {
      jdbc.sql(
              "insert into bloc.rotation_skip (bloc_id, for_year, unit_id, reason) values (:bloc,"
                  + " :year, :unit, :reason)")
          .param("bloc", bloc.value())
          .param("year", forYear)
          .param("unit", unit.value())
          .param("reason", reason)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
    events.publishEvent(
        Change.by(actor, "bloc.skip-turn")
            .on("bloc", bloc)
            .in(bloc, null)
            .forUnit(unit)
            .saying("Đơn vị không nhận lượt Khối trưởng năm " + forYear)
            .because(reason));
  }

  /**
   * Who should lead a bloc in that year, by the way in force today.
   *
   * @param ranking the ranking of the year before, the first ranked first; empty when there is none
   */
  @Transactional(readOnly = true)
  public Proposal propose(BlocId bloc, int forYear, List<UnitId> ranking) {
    var way = way(bloc, Vi.day(clock.instant()));
    var members = members(bloc, forYear);
    if (way == null || members.isEmpty()) {
      return new Proposal(
          null,
          null,
          members,
          List.of(),
          way == null
              ? "Khối chưa đặt cách luân phiên Khối trưởng."
              : "Chưa có danh sách thành viên để tính lượt Khối trưởng năm " + forYear + ".");
    }
    var facts = new Turns.Facts(members, past(bloc, forYear), skips(bloc, forYear), way.noRepeat());
    var eligible = Turns.eligible(facts);
    var turn =
        switch (way.policy()) {
          case FIXED_ORDER -> Turns.inOrder(facts);
          case RANK_1 -> Turns.byRank(ranking, true, facts);
          case RANK_2 -> Turns.byRank(ranking, false, facts);
          case ELECTED, APPOINTED -> new Turns.Turn(null, null, List.of());
        };
    var sentence =
        switch (way.policy()) {
          case ELECTED -> "Khối trưởng năm " + forYear + " do hội nghị tổng kết bầu.";
          case APPOINTED -> "Khối trưởng năm " + forYear + " do cấp trên chỉ định bằng văn bản.";
          default ->
              turn.leader() != null
                  ? "Theo cách luân phiên: " + way.policy().vi() + "."
                  : ranking.isEmpty()
                      ? "Chưa có kết quả xếp hạng để xác định Khối trưởng năm " + forYear + "."
                      : "Không còn đơn vị nào đủ điều kiện nhận lượt.";
        };
    return new Proposal(turn.leader(), turn.deputy(), eligible, turn.passed(), sentence);
  }

  private List<UnitId> members(BlocId bloc, int forYear) {
    var members = blocs.members(bloc, forYear);
    return (members.isEmpty() ? blocs.members(bloc, forYear - 1) : members)
        .stream().map(Member::unit).toList();
  }

  private List<UnitId> past(BlocId bloc, int before) {
    return jdbc.sql(
            """
            select unit_id from bloc.leader_term
             where bloc_id = :bloc and role = 'LEADER' and for_year < :year order by lower(term)
            """)
        .param("bloc", bloc.value())
        .param("year", before)
        .query((rs, _) -> new UnitId(rs.getLong(1)))
        .list();
  }

  private Map<UnitId, String> skips(BlocId bloc, int year) {
    return jdbc
        .sql(
            "select unit_id, reason from bloc.rotation_skip where bloc_id = :bloc and for_year = :year")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> Map.entry(new UnitId(rs.getLong(1)), rs.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
