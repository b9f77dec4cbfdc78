package vn.giaouoc.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.YearId;

/** Rounds in the database. A round is always asked for together with its year. */
@Repository
class RoundRepository {

  private final JdbcClient jdbc;

  RoundRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(YearId year, RoundDraft draft, int roundNo, @Nullable Long follows) {
    return bind(
            jdbc.sql(
                """
                insert into voting.round (year_id, purpose, title, decision, method, choice, seats,
                  threshold_num, threshold_den, threshold_strict, threshold_base, quorum_num,
                  quorum_den, self_vote, tie_rule, max_rounds, basis, grade, round_no, follows_id)
                values (:year, :purpose, :title, :decision, :method, :choice, :seats,
                  :tNum, :tDen, :tStrict, :tBase, :qNum, :qDen, :self, :tie, :max, :basis, :grade, :no,
                  :follows)
                returning id
                """),
            draft)
        .param("year", year.value())
        .param("no", roundNo)
        .param("follows", follows)
        .query(Long.class)
        .single();
  }

  boolean change(long id, int version, RoundDraft draft) {
    return bind(
                jdbc.sql(
                    """
                    update voting.round set purpose = :purpose, title = :title,
                      decision = :decision, method = :method, choice = :choice, seats = :seats,
                      threshold_num = :tNum, threshold_den = :tDen, threshold_strict = :tStrict,
                      threshold_base = :tBase, quorum_num = :qNum, quorum_den = :qDen,
                      self_vote = :self, tie_rule = :tie, max_rounds = :max, basis = :basis, grade = :grade,
                      version = version + 1
                    where id = :id and version = :version and state = 'PREPARED'
                    """),
                draft)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec spec, RoundDraft draft) {
    var rules = draft.rules();
    return spec.param("purpose", draft.purpose().name())
        .param("title", draft.title())
        .param("decision", rules.decision().name())
        .param("method", rules.method().name())
        .param("choice", rules.choice().name())
        .param("seats", rules.seats())
        .param("tNum", rules.threshold().num())
        .param("tDen", rules.threshold().den())
        .param("tStrict", rules.threshold().strict())
        .param("tBase", rules.threshold().base().name())
        .param("qNum", rules.quorum().num())
        .param("qDen", rules.quorum().den())
        .param("self", rules.selfVote())
        .param("tie", rules.tieRule().name())
        .param("max", rules.maxRounds())
        .param("basis", draft.basis())
        .param("grade", draft.grade());
  }

  boolean open(long id, int version, int members, LocalDate heldOn) {
    return jdbc.sql(
                """
                update voting.round set state = 'OPEN', members = :members, held_on = :on,
                  version = version + 1
                where id = :id and version = :version and state = 'PREPARED'
                """)
            .param("members", members)
            .param("on", heldOn)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean close(long id, int version, Turnout turnout, String summary, int tieSeats) {
    return jdbc.sql(
                """
                update voting.round set state = 'CLOSED', present = :present, issued = :issued,
                  valid = :valid, invalid = :invalid, not_returned = :lost, summary = :summary,
                  tie_seats = :tie, version = version + 1
                where id = :id and version = :version and state = 'OPEN'
                """)
            .param("present", turnout.present())
            .param("issued", turnout.issued())
            .param("valid", turnout.valid())
            .param("invalid", turnout.invalid())
            .param("lost", turnout.notReturned())
            .param("summary", summary)
            .param("tie", tieSeats)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean settleTie(long id, int version, String how) {
    return jdbc.sql(
                """
                update voting.round set tie_settled = :how, version = version + 1
                where id = :id and version = :version and state = 'CLOSED' and tie_seats > 0
                  and tie_settled is null
                """)
            .param("how", how)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean cancel(long id, int version, String reason) {
    return jdbc.sql(
                """
                update voting.round set state = 'CANCELLED', cancel_reason = :reason,
                  version = version + 1
                where id = :id and version = :version and state <> 'CANCELLED'
                """)
            .param("reason", reason)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean confirm(long id, int version, LocalDate on) {
    return jdbc.sql(
                """
                update voting.round set confirmed_on = :on, version = version + 1
                where id = :id and version = :version and confirmed_on is null
                """)
            .param("on", on)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  VotingRound get(YearId year, long id) {
    return find(year, id).orElseThrow(() -> new NoSuchElementException("no voting round " + id));
  }

  Optional<VotingRound> find(YearId year, long id) {
    return ReadMemo.once(List.of("voting.round", year, id), () -> readFind(year, id));
  }

  private Optional<VotingRound> readFind(YearId year, long id) {
    return jdbc.sql("select * from voting.round where id = :id and year_id = :year")
        .param("id", id)
        .param("year", year.value())
        .query(RoundRepository::row)
        .optional();
  }

  List<VotingRound> list(YearId year) {
    return ReadMemo.once(List.of("voting.rounds", year), () -> read(year));
  }

  /** Every closed round there is, of all years. */
  List<VotingRound> closed() {
    return jdbc.sql("select * from voting.round where state = 'CLOSED' order by id")
        .query(RoundRepository::row)
        .list();
  }

  private List<VotingRound> read(YearId year) {
    return jdbc.sql("select * from voting.round where year_id = :year order by id")
        .param("year", year.value())
        .query(RoundRepository::row)
        .list();
  }

  private static VotingRound row(ResultSet rs, int n) throws SQLException {
    var rules =
        new RoundRules(
            DecisionMethod.valueOf(rs.getString("decision")),
            VotingMethod.valueOf(rs.getString("method")),
            ChoiceKind.valueOf(rs.getString("choice")),
            rs.getObject("seats", Integer.class),
            new Threshold(
                rs.getInt("threshold_num"),
                rs.getInt("threshold_den"),
                rs.getBoolean("threshold_strict"),
                ThresholdBase.valueOf(rs.getString("threshold_base"))),
            Threshold.atLeast(
                rs.getInt("quorum_num"), rs.getInt("quorum_den"), ThresholdBase.MEMBERS),
            rs.getBoolean("self_vote"),
            TieRule.valueOf(rs.getString("tie_rule")),
            rs.getInt("max_rounds"));
    return new VotingRound(
        rs.getLong("id"),
        new YearId(rs.getLong("year_id")),
        VotingPurpose.valueOf(rs.getString("purpose")),
        rs.getString("title"),
        rules,
        rs.getString("grade"),
        rs.getString("basis"),
        rs.getInt("round_no"),
        rs.getObject("follows_id", Long.class),
        RoundState.valueOf(rs.getString("state")),
        rs.getObject("members", Integer.class),
        rs.getObject("held_on", LocalDate.class),
        turnout(rs),
        rs.getString("summary"),
        rs.getInt("tie_seats"),
        rs.getString("tie_settled"),
        rs.getString("cancel_reason"),
        rs.getObject("confirmed_on", LocalDate.class),
        rs.getInt("version"));
  }

  private static @Nullable Turnout turnout(ResultSet rs) throws SQLException {
    return rs.getObject("issued") == null
        ? null
        : new Turnout(
            rs.getInt("members"),
            rs.getInt("present"),
            rs.getInt("issued"),
            rs.getInt("valid"),
            rs.getInt("invalid"),
            rs.getInt("not_returned"));
  }
}
