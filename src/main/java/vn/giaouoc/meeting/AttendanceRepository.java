package vn.giaouoc.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;

/** Who was there: units one by one, and everybody by class. */
@Repository
class AttendanceRepository {

  private final JdbcClient jdbc;

  AttendanceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Attendance> units(long meeting) {
    return ReadMemo.once(List.of("meeting.units", meeting), () -> readUnits(meeting));
  }

  private List<Attendance> readUnits(long meeting) {
    return jdbc.sql("select * from meeting.attendance where meeting_id = ? order by unit_id")
        .param(meeting)
        .query((rs, n) ->
            new Attendance(
                new UnitId(rs.getLong("unit_id")),
                Presence.valueOf(rs.getString("presence")),
                Rows.text(rs, "representative"),
                Rows.text(rs, "reason")))
        .list();
  }

  void mark(long meeting, Attendance a) {
    jdbc.sql(
            """
            insert into meeting.attendance values (?, ?, ?, ?, ?)
            on conflict (meeting_id, unit_id) do update set presence = excluded.presence,
              representative = excluded.representative, reason = excluded.reason
            """)
        .param(meeting)
        .param(a.unit().value())
        .param(a.presence().name())
        .param(a.representative())
        .param(a.reason())
        .update();
  }

  List<Participant> participants(long meeting) {
    return ReadMemo.once(List.of("meeting.participants", meeting), () -> readParticipants(meeting));
  }

  private List<Participant> readParticipants(long meeting) {
    return jdbc.sql("select * from meeting.participant where meeting_id = ? order by id")
        .param(meeting)
        .query((rs, n) ->
            new Participant(
                rs.getLong("id"),
                AttendanceClass.valueOf(rs.getString("class")),
                rs.getString("description"),
                Rows.integer(rs, "people")))
        .list();
  }

  long addParticipant(
      long meeting, AttendanceClass attendanceClass, String description, @Nullable Integer people) {
    return jdbc.sql(
            """
            insert into meeting.participant (meeting_id, class, description, people)
            values (?, ?, ?, ?) returning id
            """)
        .param(meeting)
        .param(attendanceClass.name())
        .param(description)
        .param(people)
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  boolean removeParticipant(long meeting, long id) {
    return jdbc.sql("delete from meeting.participant where meeting_id = ? and id = ?")
            .params(meeting, id)
            .update()
        == 1;
  }
}
