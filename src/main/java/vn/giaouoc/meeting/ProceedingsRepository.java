package vn.giaouoc.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** What was said, concluded and voted in a meeting. */
@Repository
class ProceedingsRepository {

  private static final RowMapper<Contribution> CONTRIBUTION =
      (rs, n) ->
          new Contribution(
              rs.getLong("id"),
              ContributionKind.valueOf(rs.getString("kind")),
              Rows.unit(rs, "unit_id"),
              Rows.text(rs, "speaker"),
              rs.getString("body"),
              rs.getInt("version"));
  private static final RowMapper<Conclusion> CONCLUSION =
      (rs, n) -> new Conclusion(rs.getLong("id"), rs.getString("body"), rs.getInt("version"));
  private static final RowMapper<Motion> MOTION =
      (rs, n) ->
          new Motion(
              rs.getLong("id"),
              rs.getString("question"),
              rs.getInt("votes_for"),
              rs.getInt("votes_against"),
              rs.getInt("abstentions"),
              rs.getBoolean("carried"),
              rs.getInt("version"));

  private final JdbcClient jdbc;

  ProceedingsRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Contribution> contributions(long meeting) {
    return ReadMemo.once(
        List.of("meeting.contributions", meeting), () -> readContributions(meeting));
  }

  private List<Contribution> readContributions(long meeting) {
    return jdbc.sql("select * from meeting.contribution where meeting_id = ? order by id")
        .param(meeting)
        .query(CONTRIBUTION)
        .list();
  }

  Optional<Contribution> contribution(long meeting, long id) {
    return jdbc.sql("select * from meeting.contribution where meeting_id = ? and id = ?")
        .params(meeting, id)
        .query(CONTRIBUTION)
        .optional();
  }

  long addContribution(
      long meeting,
      ContributionKind kind,
      @Nullable UnitId unit,
      @Nullable String speaker,
      String body) {
    return jdbc.sql(
            """
            insert into meeting.contribution (meeting_id, kind, unit_id, speaker, body)
            values (?, ?, ?, ?, ?) returning id
            """)
        .param(meeting)
        .param(kind.name())
        .param(Rows.value(unit))
        .param(speaker)
        .param(body)
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  boolean updateContribution(Contribution c) {
    return jdbc.sql(
                """
                update meeting.contribution set kind = ?, unit_id = ?, speaker = ?, body = ?,
                  version = version + 1
                where id = ? and version = ?
                """)
            .param(c.kind().name())
            .param(Rows.value(c.unit()))
            .param(c.speaker())
            .param(c.body())
            .param(c.id())
            .param(c.version())
            .update()
        == 1;
  }

  List<Conclusion> conclusions(long meeting) {
    return ReadMemo.once(List.of("meeting.conclusions", meeting), () -> readConclusions(meeting));
  }

  private List<Conclusion> readConclusions(long meeting) {
    return jdbc.sql("select * from meeting.conclusion where meeting_id = ? order by id")
        .param(meeting)
        .query(CONCLUSION)
        .list();
  }

  Optional<Conclusion> conclusion(long meeting, long id) {
    return jdbc.sql("select * from meeting.conclusion where meeting_id = ? and id = ?")
        .params(meeting, id)
        .query(CONCLUSION)
        .optional();
  }

  long addConclusion(long meeting, String body) {
    return jdbc.sql("insert into meeting.conclusion (meeting_id, body) values (?, ?) returning id")
        .params(meeting, body)
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  boolean updateConclusion(Conclusion c) {
    return jdbc.sql(
                """
                update meeting.conclusion set body = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(c.body(), c.id(), c.version())
            .update()
        == 1;
  }

  List<Motion> motions(long meeting) {
    return ReadMemo.once(List.of("meeting.motions", meeting), () -> readMotions(meeting));
  }

  private List<Motion> readMotions(long meeting) {
    return jdbc.sql("select * from meeting.motion where meeting_id = ? order by id")
        .param(meeting)
        .query(MOTION)
        .list();
  }

  Optional<Motion> motion(long meeting, long id) {
    return jdbc.sql("select * from meeting.motion where meeting_id = ? and id = ?")
        .params(meeting, id)
        .query(MOTION)
        .optional();
  }

  long addMotion(long meeting, Motion m) {
    return jdbc.sql(
            """
            insert into meeting.motion
              (meeting_id, question, votes_for, votes_against, abstentions, carried)
            values (?, ?, ?, ?, ?, ?) returning id
            """)
        .params(meeting, m.question(), m.votesFor(), m.votesAgainst(), m.abstentions(), m.carried())
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  boolean updateMotion(Motion m) {
    return jdbc.sql(
                """
                update meeting.motion set question = ?, votes_for = ?, votes_against = ?,
                  abstentions = ?, carried = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(
                m.question(),
                m.votesFor(),
                m.votesAgainst(),
                m.abstentions(),
                m.carried(),
                m.id(),
                m.version())
            .update()
        == 1;
  }

  /** Takes away one row of what was recorded by mistake. */
  boolean remove(String table, long meeting, long id) {
    return jdbc.sql("delete from meeting." + table + " where meeting_id = ? and id = ?")
            .params(meeting, id)
            .update()
        == 1;
  }

  List<Adoption> adoptions(long meeting) {
    return ReadMemo.once(List.of("meeting.adoptions", meeting), () -> readAdoptions(meeting));
  }

  private List<Adoption> readAdoptions(long meeting) {
    return jdbc.sql("select * from meeting.adoption where meeting_id = ? order by id")
        .param(meeting)
        .query((rs, n) ->
            new Adoption(rs.getString("what"), rs.getString("label"), rs.getString("link")))
        .list();
  }

  void addAdoption(long meeting, Adoption adoption, java.time.Instant at) {
    jdbc.sql(
            """
            insert into meeting.adoption (meeting_id, what, label, link, adopted_at)
            values (?, ?, ?, ?, ?)
            on conflict (meeting_id, what) do update set label = excluded.label,
              link = excluded.link, adopted_at = excluded.adopted_at
            """)
        .param(meeting)
        .param(adoption.what())
        .param(adoption.label())
        .param(adoption.link())
        .param(Rows.at(at))
        .update();
  }

  /** How far the texts of the year have come; without those nobody has begun. */
  Map<AdoptionService.Text, VersionNumber> versions(YearId year) {
    return jdbc
        .sql(
            """
            select 'PLAN' as text, major, minor from plan.plan where year_id = :year
            union all
            select 'REGULATION', major, minor from plan.regulation where year_id = :year
            union all
            select 'PLEDGE', major, minor from pledge.pledge where year_id = :year
            """)
        .param("year", year.value())
        .query((rs, _) ->
            Map.entry(
                AdoptionService.Text.valueOf(rs.getString("text")),
                new VersionNumber(rs.getInt("major"), rs.getInt("minor"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
