package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Reads everything the screening of a year is made of, in one statement. */
@Repository
class ScreeningRepository {

  private final JdbcClient jdbc;

  ScreeningRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the records of the year say of one unit.
   *
   * @param ended the day it ceased to exist, or null
   * @param anySent whether any unit has sent its registration at all; the same for signatures and
   *     meetings: before the first, nobody is late
   */
  record MemberRecord(
      UnitId unit,
      @Nullable LocalDate ended,
      boolean anySent,
      boolean sent,
      boolean anySigned,
      boolean signed,
      boolean anyMeeting,
      int absences) {}

  /** The kinds of exclusion, what persons found about them, and what the records say. */
  record Found(
      String province,
      @Nullable UnitId leader,
      List<ExclusionKind> kinds,
      List<ExclusionCheck> checks,
      List<MemberRecord> records) {}

  Found of(YearId year, LocalDate today) {
    var collected = new Collected();
    jdbc.sql(
            """
            with member as materialized (
              select m.unit_id, b.province, u.ended,
                (select t.unit_id from bloc.leader_term t
                  where t.bloc_id = y.bloc_id and t.for_year = y.number and t.role = 'LEADER'
                  order by lower(t.term) desc limit 1) leader,
                exists (select 1 from pledge.registration r
                  where r.year_id = y.id and r.sent_at is not null) any_sent,
                exists (select 1 from pledge.registration r
                  where r.year_id = y.id and r.unit_id = m.unit_id
                    and r.sent_at is not null) sent,
                exists (select 1 from pledge.signature s
                  where s.year_id = y.id and s.kind <> 'REFUSED') any_signed,
                exists (select 1 from pledge.signature s
                  where s.year_id = y.id and s.unit_id = m.unit_id and s.kind <> 'REFUSED') signed,
                exists (select 1 from meeting.attendance a
                  join meeting.meeting_year j on j.meeting_id = a.meeting_id and j.main
                  join meeting.meeting t on t.id = a.meeting_id and t.state = 'HELD'
                  where j.year_id = y.id) any_meeting,
                (select count(*) from meeting.attendance a
                  join meeting.meeting_year j on j.meeting_id = a.meeting_id and j.main
                  join meeting.meeting t on t.id = a.meeting_id and t.state = 'HELD'
                  where j.year_id = y.id and a.unit_id = m.unit_id and a.presence = 'ABSENT')
                + (select count(*) from work.joint_activity c
                  where c.year_id = y.id and c.state = 'HELD'
                    and exists (select 1 from work.activity_unit u where u.activity_id = c.id)
                    and not exists (select 1 from work.activity_unit u
                      where u.activity_id = c.id and u.unit_id = m.unit_id)) absences
              from year.bloc_year y
              join bloc.as_of(cast(:today as date)) b on b.id = y.bloc_id
              join bloc.membership m on m.bloc_id = y.bloc_id and m.year = y.number
              left join unit.as_of(cast(:today as date)) u on u.id = m.unit_id
              where y.id = :year)
            select m.*, k.code, k.sentence, k.blocks, k.article,
              c.found, c.note, c.document, c.evidence_id, c.checked_on, c.checked_by
            from member m cross join award.exclusion_kind k
            left join award.exclusion_check c on c.year_id = :year and c.unit_id = m.unit_id
              and c.kind = k.code
            order by m.unit_id, k.ordinal
            """)
        .param("year", year.value())
        .param("today", today)
        .query(collected::add);
    return collected.found();
  }

  /** The rows of the statement, taken apart. */
  private static final class Collected {

    private final LinkedHashMap<String, ExclusionKind> kinds = new LinkedHashMap<>();
    private final LinkedHashMap<UnitId, MemberRecord> records = new LinkedHashMap<>();
    private final List<ExclusionCheck> checks = new ArrayList<>();
    private String province = "";
    private @Nullable UnitId leader;

    void add(ResultSet rs) throws SQLException {
      var unit = new UnitId(rs.getLong("unit_id"));
      var code = rs.getString("code");
      if (records.isEmpty()) {
        province = rs.getString("province");
        var led = rs.getObject("leader", Long.class);
        leader = led == null ? null : new UnitId(led);
      }
      if (!records.containsKey(unit)) {
        records.put(unit, record(unit, rs));
      }
      kinds.putIfAbsent(
          code,
          new ExclusionKind(
              code, rs.getString("sentence"), rs.getBoolean("blocks"), rs.getString("article")));
      if (rs.getObject("found", Boolean.class) != null) {
        checks.add(check(unit, code, rs));
      }
    }

    private static MemberRecord record(UnitId unit, ResultSet rs) throws SQLException {
      return new MemberRecord(
          unit,
          rs.getObject("ended", LocalDate.class),
          rs.getBoolean("any_sent"),
          rs.getBoolean("sent"),
          rs.getBoolean("any_signed"),
          rs.getBoolean("signed"),
          rs.getBoolean("any_meeting"),
          rs.getInt("absences"));
    }

    private static ExclusionCheck check(UnitId unit, String code, ResultSet rs)
        throws SQLException {
      return new ExclusionCheck(
          unit,
          code,
          rs.getBoolean("found"),
          rs.getString("note"),
          rs.getString("document"),
          rs.getObject("evidence_id", Long.class),
          rs.getObject("checked_on", LocalDate.class),
          rs.getString("checked_by"),
          false);
    }

    Found found() {
      return new Found(
          province,
          leader,
          List.copyOf(kinds.values()),
          List.copyOf(checks),
          List.copyOf(records.values()));
    }
  }
}
