package vn.giaouoc.voting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.domain.CountSheet;

/**
 * Who was present, what was said in open votes, what tellers counted. Never who chose in secret.
 */
@Repository
class BallotRepository {

  private final JdbcClient jdbc;

  BallotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addVoters(long round, Collection<UnitId> units, Collection<UnitId> present) {
    jdbc.sql(
            """
            insert into voting.voter (round_id, unit_id, present)
            select :round, u, u = any(:present) from unnest(:units) u
            """)
        .param("round", round)
        .param("units", ids(units))
        .param("present", ids(present))
        .update();
  }

  void setPresent(long round, Collection<UnitId> present) {
    jdbc.sql("update voting.voter set present = unit_id = any(:present) where round_id = :round")
        .param("round", round)
        .param("present", ids(present))
        .update();
  }

  void nowPresent(long round, UnitId unit) {
    jdbc.sql("update voting.voter set present = true where round_id = :round and unit_id = :unit")
        .param("round", round)
        .param("unit", unit.value())
        .update();
  }

  /** Every unit with a vote and whether it is present. */
  Map<UnitId, Boolean> voters(long round) {
    var voters = new LinkedHashMap<UnitId, Boolean>();
    jdbc.sql("select unit_id, present from voting.voter where round_id = :round order by unit_id")
        .param("round", round)
        .query((rs, _) -> voters.put(new UnitId(rs.getLong("unit_id")), rs.getBoolean("present")))
        .list();
    return voters;
  }

  void saveStandpoint(long round, Standpoint standpoint) {
    jdbc.sql("delete from voting.open_vote where round_id = :round and unit_id = :unit")
        .param("round", round)
        .param("unit", standpoint.unit().value())
        .update();
    var candidates = standpoint.choices().keySet().stream().sorted().toList();
    jdbc.sql(
            """
            insert into voting.open_vote (round_id, candidate_id, unit_id, choice)
            select :round, c, :unit, v from unnest(:candidates, :choices) as t (c, v)
            """)
        .param("round", round)
        .param("unit", standpoint.unit().value())
        .param("candidates", candidates.toArray(Long[]::new))
        .param(
            "choices",
            candidates.stream()
                .map(c -> String.valueOf(standpoint.choices().get(c)))
                .toArray(String[]::new))
        .update();
  }

  void clearStandpoints(long round) {
    jdbc.sql("delete from voting.open_vote where round_id = :round").param("round", round).update();
  }

  /** What each unit said, by unit and candidate. */
  List<Standpoint> standpoints(long round) {
    record Row(long unit, long candidate, OpenChoice choice) {}
    var byUnit = new TreeMap<Long, Map<Long, OpenChoice>>();
    for (var row :
        jdbc.sql(
                "select unit_id, candidate_id, choice from voting.open_vote where round_id = :round")
            .param("round", round)
            .query((rs, _) ->
                new Row(
                    rs.getLong("unit_id"),
                    rs.getLong("candidate_id"),
                    OpenChoice.valueOf(rs.getString("choice"))))
            .list()) {
      byUnit.computeIfAbsent(row.unit, _ -> new HashMap<>()).put(row.candidate, row.choice);
    }
    return byUnit.entrySet().stream()
        .map(e -> new Standpoint(new UnitId(e.getKey()), e.getValue()))
        .toList();
  }

  void saveSheet(long round, int seat, @Nullable Long account, String by, CountSheet sheet) {
    dropSheet(round, seat);
    jdbc.sql(
            """
            insert into voting.count_sheet
              (round_id, seat, account_id, entered_by, issued, valid, invalid, not_returned)
            values (:round, :seat, :account, :by, :issued, :valid, :invalid, :lost)
            """)
        .param("round", round)
        .param("seat", seat)
        .param("account", account)
        .param("by", by)
        .param("issued", sheet.issued())
        .param("valid", sheet.valid())
        .param("invalid", sheet.invalid())
        .param("lost", sheet.notReturned())
        .update();
    var candidates = sheet.votes().keySet().stream().sorted().toList();
    jdbc.sql(
            """
            insert into voting.count_line (round_id, seat, candidate_id, votes)
            select :round, :seat, c, v from unnest(:candidates, :votes) as t (c, v)
            """)
        .param("round", round)
        .param("seat", seat)
        .param("candidates", candidates.toArray(Long[]::new))
        .param("votes", candidates.stream().map(sheet.votes()::get).toArray(Integer[]::new))
        .update();
  }

  void dropSheet(long round, int seat) {
    jdbc.sql("delete from voting.count_sheet where round_id = :round and seat = :seat")
        .param("round", round)
        .param("seat", seat)
        .update();
  }

  /** The sheets by seat: 0 a show of hands, 1 and 2 the tellers. */
  Map<Integer, EnteredSheet> sheets(long round) {
    var votes =
        jdbc
            .sql("select seat, candidate_id, votes from voting.count_line where round_id = :round")
            .param("round", round)
            .query((rs, _) ->
                new Line(rs.getInt("seat"), rs.getLong("candidate_id"), rs.getInt("votes")))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(Line::seat, Collectors.toMap(Line::candidate, Line::votes)));
    var sheets = new TreeMap<Integer, EnteredSheet>();
    jdbc.sql("select * from voting.count_sheet where round_id = :round")
        .param("round", round)
        .query((rs, _) ->
            sheets.put(
                rs.getInt("seat"),
                new EnteredSheet(
                    rs.getObject("account_id", Long.class),
                    rs.getString("entered_by"),
                    new CountSheet(
                        rs.getInt("issued"),
                        rs.getInt("valid"),
                        rs.getInt("invalid"),
                        rs.getInt("not_returned"),
                        votes.getOrDefault(rs.getInt("seat"), Map.of())))))
        .list();
    return sheets;
  }

  private record Line(int seat, long candidate, int votes) {}

  private static Long[] ids(Collection<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(Long[]::new);
  }
}
