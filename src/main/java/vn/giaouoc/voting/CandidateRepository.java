package vn.giaouoc.voting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.voting.domain.Outcome;

/** Candidates in the database. */
@Repository
class CandidateRepository {

  private final JdbcClient jdbc;

  CandidateRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long round, @Nullable UnitId unit, @Nullable Long model, String name) {
    return jdbc.sql(
            """
            insert into voting.candidate (round_id, ordinal, unit_id, model_id, name)
            values (:round,
              (select coalesce(max(ordinal), 0) + 1 from voting.candidate where round_id = :round),
              :unit, :model, :name)
            returning id
            """)
        .param("round", round)
        .param("unit", unit == null ? null : unit.value())
        .param("model", model)
        .param("name", name)
        .query(Long.class)
        .single();
  }

  boolean drop(long round, long id) {
    return jdbc.sql("delete from voting.candidate where id = :id and round_id = :round")
            .param("id", id)
            .param("round", round)
            .update()
        == 1;
  }

  void saveResult(Outcome.Line line, boolean chosen) {
    jdbc.sql(
            """
            update voting.candidate set votes = :votes, score = :score, verdict = :verdict,
              explanation = :explanation, chosen = :chosen
            where id = :id
            """)
        .param("votes", line.votes().votes())
        .param("score", line.votes().score())
        .param("verdict", line.verdict().name())
        .param("explanation", line.sentence())
        .param("chosen", chosen)
        .param("id", line.votes().candidate())
        .update();
  }

  void choose(long round, Collection<Long> ids) {
    jdbc.sql(
            """
            update voting.candidate set chosen = true
            where round_id = :round and id = any(:ids)
            """)
        .param("round", round)
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  List<Candidate> ofRound(long round) {
    return ReadMemo.once(List.of("voting.candidates", round), () -> readOfRound(round));
  }

  private List<Candidate> readOfRound(long round) {
    return jdbc.sql(
            """
            select * from voting.candidate where round_id = :round
            order by votes desc nulls last, ordinal
            """)
        .param("round", round)
        .query(CandidateRepository::row)
        .list();
  }

  /** The points each candidate of a closed round had when it was closed, where it had any. */
  Map<Long, BigDecimal> scores(long round) {
    return jdbc
        .sql("select id, score from voting.candidate where round_id = :round and score is not null")
        .param("round", round)
        .query((rs, _) -> Map.entry(rs.getLong("id"), rs.getBigDecimal("score")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<Candidate> ofYear(YearId year) {
    return jdbc.sql(
            """
            select c.* from voting.candidate c join voting.round r on r.id = c.round_id
            where r.year_id = :year
            order by c.round_id, c.votes desc nulls last, c.ordinal
            """)
        .param("year", year.value())
        .query(CandidateRepository::row)
        .list();
  }

  private static Candidate row(ResultSet rs, int n) throws SQLException {
    var unit = rs.getObject("unit_id", Long.class);
    var verdict = rs.getString("verdict");
    return new Candidate(
        rs.getLong("id"),
        rs.getLong("round_id"),
        rs.getInt("ordinal"),
        unit == null ? null : new UnitId(unit),
        rs.getObject("model_id", Long.class),
        rs.getString("name"),
        rs.getObject("votes", Integer.class),
        verdict == null ? null : Verdict.valueOf(verdict),
        rs.getString("explanation"),
        rs.getBoolean("chosen"));
  }
}
