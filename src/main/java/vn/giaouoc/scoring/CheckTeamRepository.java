package vn.giaouoc.scoring;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.CrossCheckRules;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.check_team} with members and targets. */
@Repository
class CheckTeamRepository {

  private static final String SELECT =
      """
      select t.*,
        array(select unit_id from scoring.check_team_member m where m.team_id = t.id) as members,
        array(select unit_id from scoring.check_team_target g where g.team_id = t.id) as targets
      from scoring.check_team t
      """;

  private final JdbcClient jdbc;

  CheckTeamRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CheckTeam> list(YearId year) {
    return jdbc.sql(SELECT + " where year_id = ? order by name")
        .param(year.value())
        .query((row, i) -> team(row))
        .list();
  }

  List<CheckTeam> list(Collection<YearId> years) {
    if (years.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + " where year_id in (:years)")
        .param("years", years.stream().map(YearId::value).toList())
        .query((row, i) -> team(row))
        .list();
  }

  Optional<CheckTeam> find(YearId year, long id) {
    return jdbc.sql(SELECT + " where year_id = ? and id = ?")
        .params(year.value(), id)
        .query((row, i) -> team(row))
        .optional();
  }

  /** By checked unit, the units whose people check it; in one statement. */
  Map<UnitId, Set<UnitId>> checkers(YearId year) {
    return ReadMemo.once(List.of("scoring.checkers", year), () -> readCheckers(year));
  }

  private Map<UnitId, Set<UnitId>> readCheckers(YearId year) {
    Map<UnitId, Set<UnitId>> checkers = new HashMap<>();
    jdbc.sql(
            """
            select g.unit_id as target, m.unit_id as member
            from scoring.check_team_target g join scoring.check_team_member m using (team_id)
            where g.year_id = ?
            """)
        .param(year.value())
        .query((row, i) ->
            checkers
                .computeIfAbsent(new UnitId(row.getLong("target")), _ -> new HashSet<>())
                .add(new UnitId(row.getLong("member"))))
        .list();
    return checkers;
  }

  long insert(YearId year, CrossCheckRules.Team team, String note) {
    var id =
        jdbc.sql(
                """
                insert into scoring.check_team (year_id, name, note) values (?, ?, ?) returning id
                """)
            .params(year.value(), team.name(), note)
            .query((row, i) -> row.getLong(1))
            .single();
    fill(year, id, team);
    return id;
  }

  void update(YearId year, CheckTeam old, CrossCheckRules.Team team, String note, int expected) {
    var rows =
        jdbc.sql(
                """
                update scoring.check_team set name = ?, note = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(team.name(), note, old.id(), expected)
            .update();
    if (rows == 0) {
      throw new Overtaken(
          Map.of(
              "ten", old.team().name(),
              "ghi-chu", old.note(),
              "version", Integer.toString(old.version())));
    }
    jdbc.sql("delete from scoring.check_team_member where team_id = ?").param(old.id()).update();
    jdbc.sql("delete from scoring.check_team_target where team_id = ?").param(old.id()).update();
    fill(year, old.id(), team);
  }

  void delete(long id) {
    jdbc.sql("delete from scoring.check_team where id = ?").param(id).update();
  }

  private void fill(YearId year, long id, CrossCheckRules.Team team) {
    jdbc.sql(
            """
            insert into scoring.check_team_member (team_id, unit_id)
            select ?, u from unnest(?::bigint[]) as u
            """)
        .params(id, ids(team.members()))
        .update();
    jdbc.sql(
            """
            insert into scoring.check_team_target (team_id, year_id, unit_id)
            select ?, ?, u from unnest(?::bigint[]) as u
            """)
        .params(id, year.value(), ids(team.targets()))
        .update();
  }

  private static CheckTeam team(java.sql.ResultSet row) throws SQLException {
    return new CheckTeam(
        row.getLong("id"),
        new CrossCheckRules.Team(
            row.getString("name"), units(row.getArray("members")), units(row.getArray("targets"))),
        row.getString("note"),
        row.getInt("version"));
  }

  private static Set<UnitId> units(Array array) throws SQLException {
    return Arrays.stream((Long[]) array.getArray())
        .map(UnitId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Long[] ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(Long[]::new);
  }
}
