package vn.giaouoc.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.FactTally;
import vn.giaouoc.year.YearFacts;

/** Counts absences from meetings for score tables. */
@Component
class MeetingFacts implements YearFacts {

  private static final String ABSENCES = "meetingAbsences";
  private static final String ATTENDED = "meetingsAttended";

  private final JdbcClient jdbc;

  MeetingFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<FactKind> kinds() {
    return List.of(
        new FactKind(
            ABSENCES,
            "lần vắng họp",
            "lần",
            "Đếm hội nghị của khối đã họp mà đơn vị vắng và không cử người dự thay."),
        new FactKind(
            ATTENDED,
            "lần dự họp",
            "lần",
            "Đếm hội nghị của khối đã họp mà đơn vị có mặt hoặc cử người dự thay."));
  }

  private record Roll(UnitId unit, long meeting, String title, LocalDate day, Presence presence) {}

  @Override
  public Map<String, Map<UnitId, Fact>> count(
      BlocYear year, Set<UnitId> units, Set<String> wanted) {
    var tally = new FactTally(wanted);
    var called = new HashMap<UnitId, Integer>();
    for (var roll : rolls(year, units)) {
      var basis = "trong " + called.merge(roll.unit(), 1, Integer::sum) + " hội nghị đã điểm danh";
      tally.known(ABSENCES, roll.unit(), basis);
      tally.known(ATTENDED, roll.unit(), basis);
      tally.add(
          roll.presence().counts() ? ATTENDED : ABSENCES,
          roll.unit(),
          1,
          roll.day(),
          roll.presence().vi() + ": " + roll.title(),
          year.path() + "/hoi-nghi/" + roll.meeting());
    }
    return tally.facts();
  }

  private List<Roll> rolls(BlocYear year, Set<UnitId> units) {
    return jdbc.sql(
            """
            select a.unit_id, a.presence, m.id, m.title, m.held_on
            from meeting.meeting_year y join meeting.meeting m on m.id = y.meeting_id
              join meeting.attendance a on a.meeting_id = m.id
            where y.year_id = :year and m.state = 'HELD' and a.unit_id = any(:units)
            order by m.held_on, m.id
            """)
        .param("year", year.id().value())
        .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
        .query((rs, n) ->
            new Roll(
                new UnitId(rs.getLong("unit_id")),
                rs.getLong("id"),
                rs.getString("title"),
                rs.getObject("held_on", LocalDate.class),
                Presence.valueOf(rs.getString("presence"))))
        .list();
  }
}
