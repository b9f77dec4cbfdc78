package vn.giaouoc.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;

/** The photos of a meeting, in the order they were added. */
@Repository
class PhotoRepository {

  private final JdbcClient jdbc;

  PhotoRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Photo> list(long meeting) {
    return ReadMemo.once(List.of("meeting.photos", meeting), () -> readList(meeting));
  }

  private List<Photo> readList(long meeting) {
    return jdbc.sql("select * from meeting.photo where meeting_id = ? order by id")
        .param(meeting)
        .query((rs, n) ->
            new Photo(
                rs.getLong("id"),
                rs.getLong("evidence_id"),
                rs.getString("caption"),
                Rows.text(rs, "credit")))
        .list();
  }

  long add(long meeting, long evidence, String caption, @Nullable String credit) {
    return jdbc.sql(
            """
            insert into meeting.photo (meeting_id, evidence_id, caption, credit)
            values (?, ?, ?, ?) returning id
            """)
        .param(meeting)
        .param(evidence)
        .param(caption)
        .param(credit)
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  boolean caption(long meeting, long id, String caption, @Nullable String credit) {
    return jdbc.sql(
                "update meeting.photo set caption = ?, credit = ? where meeting_id = ? and id = ?")
            .param(caption)
            .param(credit)
            .param(meeting)
            .param(id)
            .update()
        == 1;
  }

  boolean remove(long meeting, long id) {
    return jdbc.sql("delete from meeting.photo where meeting_id = ? and id = ?")
            .params(meeting, id)
            .update()
        == 1;
  }
}
