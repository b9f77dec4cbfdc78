package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.scoring.domain.CrossCheckRules.Team;
import vn.giaouoc.shared.UnitId;

class CrossCheckRulesTest {

  private static List<UnitId> units(long... ids) {
    return LongStream.of(ids).mapToObj(UnitId::new).toList();
  }

  private static Team team(List<UnitId> members, List<UnitId> targets) {
    return new Team("Tổ 1", Set.copyOf(members), Set.copyOf(targets));
  }

  private static List<String> problems(Team team) {
    return CrossCheckRules.problems(team, unit -> "Sở " + unit.value());
  }

  @Test
  void aTeamOfOthersThanItChecksIsRight() {
    assertThat(problems(team(units(1, 2), units(3, 4)))).isEmpty();
  }

  @Test
  void anEmptyTeamLacksMembersAndUnitsToCheck() {
    assertThat(problems(team(units(), units())))
        .containsExactly(
            "“Tổ 1” chưa có đơn vị nào cử người tham gia.",
            "“Tổ 1” chưa được giao kiểm tra đơn vị nào.");
  }

  @Test
  void noUnitChecksItself() {
    assertThat(problems(team(units(3, 1, 2), units(2, 3, 4))))
        .containsExactly(
            "“Tổ 1” có người của Sở 2 nên không được kiểm tra chính đơn vị này.",
            "“Tổ 1” có người của Sở 3 nên không được kiểm tra chính đơn vị này.");
  }

  @Test
  void unitsNoTeamChecksAreNamedInTheirOrder() {
    var teams = List.of(team(units(5), units(2)), team(units(1), units(4)));

    assertThat(CrossCheckRules.unchecked(units(5, 2, 1, 4), teams)).isEqualTo(units(5, 1));
    assertThat(CrossCheckRules.unchecked(units(2, 4), teams)).isEmpty();
  }

  @Test
  void eachHalfChecksTheOtherAndTheFirstIsTheLargerOne() {
    assertThat(CrossCheckRules.twoHalves(units(1, 2, 3, 4, 5)))
        .containsExactly(
            new Team("Tổ kiểm tra số 1", Set.copyOf(units(1, 2, 3)), Set.copyOf(units(4, 5))),
            new Team("Tổ kiểm tra số 2", Set.copyOf(units(4, 5)), Set.copyOf(units(1, 2, 3))));
    assertThat(CrossCheckRules.twoHalves(units(1, 2)).getFirst().members())
        .containsExactlyElementsOf(units(1));
  }
}
