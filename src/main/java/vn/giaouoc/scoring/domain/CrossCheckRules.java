package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.giaouoc.shared.UnitId;

/** Who may check whom. */
public final class CrossCheckRules {

  /** One team: the units that send members, and the units it checks. */
  public record Team(String name, Set<UnitId> members, Set<UnitId> targets) {
    public Team {
      members = Set.copyOf(members);
      targets = Set.copyOf(targets);
    }
  }

  private CrossCheckRules() {}

  /** Everything wrong with one team, as sentences. */
  public static List<String> problems(Team team, Function<UnitId, String> name) {
    var problems = new ArrayList<String>();
    if (team.members().isEmpty()) {
      problems.add("“" + team.name() + "” chưa có đơn vị nào cử người tham gia.");
    }
    if (team.targets().isEmpty()) {
      problems.add("“" + team.name() + "” chưa được giao kiểm tra đơn vị nào.");
    }
    team.targets().stream()
        .filter(team.members()::contains)
        .map(name)
        .sorted()
        .forEach(unit ->
            problems.add(
                "“"
                    + team.name()
                    + "” có người của "
                    + unit
                    + " nên không được kiểm tra chính đơn vị này."));
    return problems;
  }

  /** Every member unit that no team checks. */
  public static List<UnitId> unchecked(Collection<UnitId> units, Collection<Team> teams) {
    return units.stream()
        .filter(u -> teams.stream().noneMatch(t -> t.targets().contains(u)))
        .toList();
  }

  /** A proposal of two teams: each half of the units checks the other half. */
  public static List<Team> twoHalves(List<UnitId> units) {
    var middle = (units.size() + 1) / 2;
    var first = Set.copyOf(units.subList(0, middle));
    var second = Set.copyOf(units.subList(middle, units.size()));
    return List.of(
        new Team("Tổ kiểm tra số 1", first, second), new Team("Tổ kiểm tra số 2", second, first));
  }
}
