package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;

/** What the program itself knows about exclusions. It never says more than its records show. */
@Component
class ExclusionFacts {

  private final Blocs blocs;
  private final RankFacts ranks;
  private final Rules rules;
  private final JdbcClient jdbc;
  private final Clock clock;

  ExclusionFacts(Blocs blocs, RankFacts ranks, Rules rules, JdbcClient jdbc, Clock clock) {
    this.blocs = blocs;
    this.ranks = ranks;
    this.rules = rules;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The facts about the members of the year. */
  List<ExclusionCheck> of(BlocYear year) {
    var facts = new ArrayList<ExclusionCheck>();
    var today = Vi.day(clock.instant());
    var members = blocs.members(year.bloc(), year.number()).stream().map(Member::unit).toList();
    var records = records(year.id());
    var knockedOut = ranks.knockedOut(year);
    var allowed = rules.value("meeting.jointAbsences", year.bloc(), today).integer();
    for (var member : members) {
      var record = records.get(member);
      if (record != null) {
        existence(member, record, today, facts);
        records(member, record, allowed, facts);
      }
      var out = knockedOut.get(member);
      if (out != null) {
        facts.add(
            ExclusionCheck.known(member, "SCORE_SANCTION", out, out ? "theo bảng xếp hạng" : null));
      }
    }
    return facts;
  }

  private static void existence(UnitId unit, Row row, LocalDate today, List<ExclusionCheck> facts) {
    var ended = row.ended;
    var gone = ended != null && !ended.isAfter(today);
    facts.add(
        ExclusionCheck.known(unit, "DISSOLVED", gone, gone ? "từ ngày " + Vi.date(ended) : null));
  }

  private static void records(UnitId unit, Row row, int allowed, List<ExclusionCheck> facts) {
    if (row.anySent) {
      facts.add(
          ExclusionCheck.known(
              unit, "NOT_REGISTERED", !row.sent, row.sent ? null : "chưa gửi đăng ký"));
    }
    if (row.anySigned) {
      facts.add(
          ExclusionCheck.known(
              unit, "NOT_SIGNED", !row.signed, row.signed ? null : "không có chữ ký"));
    }
    if (row.anyMeeting) {
      var often = row.absences >= allowed;
      facts.add(
          ExclusionCheck.known(
              unit, "ABSENT_TWICE", often, often ? "vắng %02d lần".formatted(row.absences) : null));
    }
  }

  /** What the end of the unit, registrations, signatures and attendance say of one unit. */
  private record Row(
      UnitId unit,
      @Nullable LocalDate ended,
      boolean anySent,
      boolean sent,
      boolean anySigned,
      boolean signed,
      boolean anyMeeting,
      int absences) {}

  private Map<UnitId, Row> records(YearId year) {
    return jdbc
        .sql(
            """
            select m.unit_id, upper(u.existence) ended,
              exists (select 1 from pledge.registration r
                where r.year_id = y.id and r.sent_at is not null) any_sent,
              exists (select 1 from pledge.registration r
                where r.year_id = y.id and r.unit_id = m.unit_id and r.sent_at is not null) sent,
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
            join bloc.membership m on m.bloc_id = y.bloc_id and m.year = y.number
            join unit.unit u on u.id = m.unit_id
            where y.id = :year
            """)
        .param("year", year.value())
        .query((rs, _) ->
            new Row(
                new UnitId(rs.getLong("unit_id")),
                rs.getObject("ended", LocalDate.class),
                rs.getBoolean("any_sent"),
                rs.getBoolean("sent"),
                rs.getBoolean("any_signed"),
                rs.getBoolean("signed"),
                rs.getBoolean("any_meeting"),
                rs.getInt("absences")))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::unit, Function.identity()));
  }
}
