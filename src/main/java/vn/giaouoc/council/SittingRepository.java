package vn.giaouoc.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;

/** The Council's sittings, votes and rules in the database. */
@Repository
class SittingRepository {

  private final JdbcClient jdbc;

  SittingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(YearId year, long proposal, SittingDraft draft) {
    return bind(
            jdbc.sql(
                """
                insert into council.sitting (year_id, proposal_id, held_on, place, members,
                  present, in_writing, chair, secretary, posted_from, posted_at,
                  discussion)
                values (:year, :proposal, :on, :place, :members, :present, :writing, :chair,
                  :secretary, :posted, :at, :discussion)
                returning id
                """),
            draft)
        .param("year", year.value())
        .param("proposal", proposal)
        .query(Long.class)
        .single();
  }

  boolean change(long id, int version, SittingDraft draft) {
    return bind(
                jdbc.sql(
                    """
                    update council.sitting set held_on = :on, place = :place, members = :members,
                      present = :present, in_writing = :writing, chair = :chair,
                      secretary = :secretary, posted_from = :posted, posted_at = :at,
                      discussion = :discussion,
                      version = version + 1
                    where id = :id and version = :version and state = 'PLANNED'
                    """),
                draft)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec spec, SittingDraft draft) {
    return spec.param("on", draft.heldOn())
        .param("place", draft.place())
        .param("members", draft.members())
        .param("present", draft.present())
        .param("writing", draft.inWriting())
        .param("chair", draft.chair())
        .param("secretary", draft.secretary())
        .param("posted", draft.postedFrom())
        .param("at", draft.postedAt())
        .param("discussion", draft.discussion());
  }

  /** Counts a change of what belongs to the sitting; false when someone else was faster. */
  boolean touch(long id, int version) {
    return jdbc.sql(
                """
                update council.sitting set version = version + 1
                where id = :id and version = :version and state = 'PLANNED'
                """)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean close(long id, int version, String minutes) {
    return jdbc.sql(
                """
                update council.sitting set state = 'CLOSED', minutes = :minutes,
                  version = version + 1
                where id = :id and version = :version and state = 'PLANNED'
                """)
            .param("minutes", minutes)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void supersede(YearId year, String reason) {
    jdbc.sql(
            """
            update council.sitting set state = 'SUPERSEDED', superseded_reason = :reason,
              version = version + 1
            where year_id = :year and state <> 'SUPERSEDED'
            """)
        .param("reason", reason)
        .param("year", year.value())
        .update();
  }

  Optional<CouncilSitting> alive(YearId year) {
    return jdbc.sql(
            """
            select * from council.sitting where year_id = :year and state <> 'SUPERSEDED'
            order by id desc limit 1
            """)
        .param("year", year.value())
        .query(SittingRepository::row)
        .optional();
  }

  CouncilSitting get(YearId year, long id) {
    return jdbc.sql("select * from council.sitting where id = :id and year_id = :year")
        .param("id", id)
        .param("year", year.value())
        .query(SittingRepository::row)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no sitting " + id));
  }

  List<CouncilSitting> list(YearId year) {
    return jdbc.sql("select * from council.sitting where year_id = :year order by id desc")
        .param("year", year.value())
        .query(SittingRepository::row)
        .list();
  }

  void putVote(long sitting, SittingVote v) {
    jdbc.sql(
            """
            insert into council.sitting_vote (sitting_id, item_id, secret, issued, agree, disagree,
              invalid, not_returned, num, den, strict, source, certainty, agreed, explanation)
            values (:sitting, :item, :secret, :issued, :agree, :disagree, :invalid, :lost, :num,
              :den, :strict, :source, :certainty, :agreed, :explanation)
            on conflict (sitting_id, item_id) do update set secret = excluded.secret,
              issued = excluded.issued, agree = excluded.agree, disagree = excluded.disagree,
              invalid = excluded.invalid, not_returned = excluded.not_returned,
              num = excluded.num, den = excluded.den, strict = excluded.strict,
              source = excluded.source, certainty = excluded.certainty, agreed = excluded.agreed,
              explanation = excluded.explanation
            """)
        .param("sitting", sitting)
        .param("item", v.item())
        .param("secret", v.secret())
        .param("issued", v.count().issued())
        .param("agree", v.count().agree())
        .param("disagree", v.count().disagree())
        .param("invalid", v.count().invalid())
        .param("lost", v.count().notReturned())
        .param("num", v.threshold().num())
        .param("den", v.threshold().den())
        .param("strict", v.threshold().strict())
        .param("source", v.source())
        .param("certainty", v.certainty())
        .param("agreed", v.agreed())
        .param("explanation", v.explanation())
        .update();
  }

  List<SittingVote> votes(long sitting) {
    return jdbc.sql(
            """
            select v.* from council.sitting_vote v join award.proposal_item i on i.id = v.item_id
            where v.sitting_id = :sitting order by i.ordinal
            """)
        .param("sitting", sitting)
        .query((rs, _) ->
            new SittingVote(
                rs.getLong("item_id"),
                rs.getBoolean("secret"),
                new CouncilCount(
                    rs.getInt("issued"),
                    rs.getInt("agree"),
                    rs.getInt("disagree"),
                    rs.getInt("invalid"),
                    rs.getInt("not_returned")),
                threshold(rs),
                rs.getString("source"),
                rs.getString("certainty"),
                rs.getBoolean("agreed"),
                rs.getString("explanation")))
        .list();
  }

  private static Threshold threshold(ResultSet rs) throws SQLException {
    return new Threshold(
        rs.getInt("num"), rs.getInt("den"), rs.getBoolean("strict"), ThresholdBase.MEMBERS);
  }

  private static CouncilSitting row(ResultSet rs, int n) throws SQLException {
    return new CouncilSitting(
        rs.getLong("id"),
        new YearId(rs.getLong("year_id")),
        rs.getLong("proposal_id"),
        SittingState.valueOf(rs.getString("state")),
        rs.getObject("held_on", LocalDate.class),
        rs.getString("place"),
        rs.getInt("members"),
        rs.getInt("present"),
        rs.getInt("in_writing"),
        rs.getString("chair"),
        rs.getString("secretary"),
        rs.getObject("posted_from", LocalDate.class),
        rs.getString("posted_at"),
        rs.getString("discussion"),
        rs.getString("minutes"),
        rs.getString("superseded_reason"),
        rs.getInt("version"));
  }
}
