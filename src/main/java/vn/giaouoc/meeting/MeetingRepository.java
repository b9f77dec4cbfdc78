package vn.giaouoc.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.giaouoc.rule.Fraction;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Meetings with their chairs, organisers and years. */
@Repository
class MeetingRepository {

  private static final String SELECT =
      """
      select m.*, main.year_id as main_year, also.year_id as also_year, also.kind as also_kind,
        array(select unit_id from meeting.co_organiser o where o.meeting_id = m.id order by 1)
          as co_organisers,
        array(select c.unit_id from meeting.chair c where c.meeting_id = m.id order by ordinal)
          as chair_units,
        array(select c.position from meeting.chair c where c.meeting_id = m.id order by ordinal)
          as chair_positions
      from meeting.meeting m
        join meeting.meeting_year main on main.meeting_id = m.id and main.main
        left join meeting.meeting_year also on also.meeting_id = m.id and not also.main
      """;

  private final JdbcClient jdbc;

  MeetingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The meeting, if it serves this year. */
  Optional<Meeting> find(YearId year, long id) {
    return ReadMemo.once(List.of("meeting.meeting", year, id), () -> readFind(year, id));
  }

  private Optional<Meeting> readFind(YearId year, long id) {
    return jdbc.sql(
            SELECT
                + """
                where m.id = :id and exists (select from meeting.meeting_year y
                  where y.meeting_id = m.id and y.year_id = :year)
                """)
        .param("id", id)
        .param("year", year.value())
        .query((rs, n) -> meeting(rs))
        .optional();
  }

  /** All meetings that serve this year, the earliest first. */
  List<Meeting> list(YearId year) {
    return ReadMemo.once(List.of("meeting.meetings", year), () -> read(year));
  }

  private List<Meeting> read(YearId year) {
    return jdbc.sql(
            SELECT
                + """
                where exists (select from meeting.meeting_year y
                  where y.meeting_id = m.id and y.year_id = :year)
                order by m.held_on, m.starts_at nulls last, m.id
                """)
        .param("year", year.value())
        .query((rs, n) -> meeting(rs))
        .list();
  }

  /** Adds a planned meeting. */
  long add(YearId year, MeetingPlan plan, Fraction quorum) {
    var id =
        bind(
                jdbc.sql(
                    """
                    insert into meeting.meeting (kind, title, held_on, half_day, starts_at, place,
                      host_unit, organiser_unit, secretary, agenda, papers, quorum_num, quorum_den)
                    values (:kind, :title, :held_on, :half_day, :starts_at, :place, :host_unit,
                      :organiser_unit, :secretary, :agenda, :papers, :num, :den)
                    returning id
                    """),
                plan)
            .param("num", quorum.numerator())
            .param("den", quorum.denominator())
            .query((rs, n) -> rs.getLong(1))
            .single();
    writeParts(id, year, plan);
    return id;
  }

  /** Replaces the plan; false when the version has moved on. */
  boolean update(long id, YearId mainYear, MeetingPlan plan, int version) {
    var rows =
        bind(
                jdbc.sql(
                    """
                    update meeting.meeting set kind = :kind, title = :title, held_on = :held_on,
                      half_day = :half_day, starts_at = :starts_at, place = :place,
                      host_unit = :host_unit, organiser_unit = :organiser_unit,
                      secretary = :secretary, agenda = :agenda, papers = :papers,
                      version = version + 1
                    where id = :id and version = :version
                    """),
                plan)
            .param("id", id)
            .param("version", version)
            .update();
    if (rows == 0) {
      return false;
    }
    for (var table : List.of("co_organiser", "chair", "meeting_year")) {
      jdbc.sql("delete from meeting." + table + " where meeting_id = ?").param(id).update();
    }
    writeParts(id, mainYear, plan);
    return true;
  }

  /** Moves the meeting on; false when it is no longer in that version. */
  boolean move(
      long id, int version, MeetingState to, @Nullable Instant at, @Nullable String reason) {
    return jdbc.sql(
                """
                update meeting.meeting set state = :to, version = version + 1,
                  called_at = case when :to = 'CALLED' then :at::timestamptz else called_at end,
                  held_at = case when :to = 'HELD' then :at::timestamptz else held_at end,
                  cancel_reason = :reason
                where id = :id and version = :version
                """)
            .param("to", to.name())
            .param("at", Rows.at(at))
            .param("reason", reason)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** Records the theme of the following year. */
  void setNextTheme(long id, @Nullable String theme) {
    jdbc.sql("update meeting.meeting set next_theme = ? where id = ?")
        .param(theme)
        .param(id)
        .update();
  }

  private void writeParts(long id, YearId year, MeetingPlan plan) {
    addYear(id, year, plan.kind(), true);
    var also = plan.alsoFor();
    if (also != null) {
      addYear(id, also.year(), also.kind(), false);
    }
    for (var unit : plan.coOrganisers().stream().distinct().toList()) {
      jdbc.sql("insert into meeting.co_organiser values (?, ?)").params(id, unit.value()).update();
    }
    var ordinal = 1;
    for (var chair : plan.chairs()) {
      jdbc.sql("insert into meeting.chair values (?, ?, ?, ?)")
          .param(id)
          .param(ordinal++)
          .param(Rows.value(chair.unit()))
          .param(chair.position())
          .update();
    }
  }

  private void addYear(long id, YearId year, MeetingKind kind, boolean main) {
    jdbc.sql("insert into meeting.meeting_year values (?, ?, ?, ?)")
        .params(id, year.value(), kind.name(), main)
        .update();
  }

  private static StatementSpec bind(StatementSpec sql, MeetingPlan plan) {
    return sql.param("kind", plan.kind().name())
        .param("title", plan.title())
        .param("held_on", plan.heldOn())
        .param("half_day", Rows.name(plan.halfDay()))
        .param("starts_at", plan.startsAt())
        .param("place", plan.place())
        .param("host_unit", Rows.value(plan.hostUnit()))
        .param("organiser_unit", Rows.value(plan.organiserUnit()))
        .param("secretary", plan.secretary())
        .param("agenda", String.join("\n", plan.agenda()))
        .param("papers", String.join("\n", plan.papers()));
  }

  private static Meeting meeting(ResultSet rs) throws SQLException {
    return new Meeting(
        rs.getLong("id"),
        new YearId(rs.getLong("main_year")),
        MeetingState.valueOf(rs.getString("state")),
        plan(rs),
        new Fraction(rs.getInt("quorum_num"), rs.getInt("quorum_den")),
        Rows.text(rs, "next_theme"),
        Rows.instant(rs, "called_at"),
        Rows.instant(rs, "held_at"),
        Rows.text(rs, "cancel_reason"),
        rs.getInt("version"));
  }

  private static MeetingPlan plan(ResultSet rs) throws SQLException {
    var alsoKind = Rows.constant(rs, "also_kind", MeetingKind.class);
    return new MeetingPlan(
        MeetingKind.valueOf(rs.getString("kind")),
        rs.getString("title"),
        rs.getObject("held_on", LocalDate.class),
        Rows.constant(rs, "half_day", HalfDay.class),
        Rows.time(rs, "starts_at"),
        Rows.text(rs, "place"),
        Rows.unit(rs, "host_unit"),
        Rows.unit(rs, "organiser_unit"),
        Rows.array(rs, "co_organisers").stream()
            .map(u -> new UnitId((Long) Objects.requireNonNull(u)))
            .toList(),
        chairs(rs),
        Rows.text(rs, "secretary"),
        Rows.lines(rs.getString("agenda")),
        Rows.lines(rs.getString("papers")),
        alsoKind == null ? null : new AlsoFor(new YearId(rs.getLong("also_year")), alsoKind));
  }

  private static List<Chair> chairs(ResultSet rs) throws SQLException {
    var units = Rows.array(rs, "chair_units");
    var positions = Rows.array(rs, "chair_positions");
    var chairs = new ArrayList<Chair>(units.size());
    for (var i = 0; i < units.size(); i++) {
      var unit = (Long) units.get(i);
      var position = (String) Objects.requireNonNull(positions.get(i));
      chairs.add(new Chair(unit == null ? null : new UnitId(unit), position));
    }
    return chairs;
  }
}
