package vn.giaouoc.bloc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.bloc.domain.Turns.Facts;
import vn.giaouoc.bloc.domain.Turns.Passed;
import vn.giaouoc.shared.UnitId;

class TurnsTest {

  private static final UnitId A = new UnitId(1);
  private static final UnitId B = new UnitId(2);
  private static final UnitId C = new UnitId(3);
  private static final List<UnitId> ALL = List.of(A, B, C);

  private static Facts facts(List<UnitId> past, Map<UnitId, String> skips, boolean noRepeat) {
    return new Facts(ALL, past, skips, noRepeat);
  }

  @Test
  void theNextInTheListLeadsAndTheOneAfterIsDeputy() {
    var turn = Turns.inOrder(facts(List.of(A, B), Map.of(), false));

    assertThat(turn.leader()).isEqualTo(C);
    assertThat(turn.deputy()).isEqualTo(A);
    assertThat(turn.passed()).isEmpty();
  }

  @Test
  void theFirstBegins() {
    assertThat(Turns.inOrder(facts(List.of(), Map.of(), false)).leader()).isEqualTo(A);
  }

  @Test
  void aLeaderThatIsNoMemberAnyMoreStartsTheListAnew() {
    assertThat(Turns.inOrder(facts(List.of(new UnitId(9)), Map.of(), false)).leader()).isEqualTo(A);
  }

  @Test
  void aUnitThatSkipsIsPassedOverWithItsReason() {
    var turn = Turns.inOrder(facts(List.of(A), Map.of(B, "đang sắp xếp tổ chức"), false));

    assertThat(turn.leader()).isEqualTo(C);
    assertThat(turn.passed()).containsExactly(new Passed(B, "đang sắp xếp tổ chức"));
  }

  @Test
  void withNoRepeatWhoHasLedWaitsForAllOthers() {
    var turn = Turns.inOrder(facts(List.of(B, A), Map.of(), true));

    assertThat(turn.leader()).isEqualTo(C);
    assertThat(turn.passed())
        .containsExactly(new Passed(B, "đã làm Khối trưởng trong vòng luân phiên này"));
  }

  @Test
  void aNewRoundBeginsWhenAllHaveLed() {
    assertThat(Turns.inOrder(facts(List.of(B, A, C), Map.of(), true)).leader()).isEqualTo(A);
    assertThat(Turns.eligible(facts(List.of(B, A, C, A), Map.of(), true))).containsExactly(B, C);
  }

  @Test
  void aNewRoundBeginsAlsoWhenOnlySkippedOnesAreLeft() {
    assertThat(Turns.eligible(facts(List.of(A, B), Map.of(C, "giải thể"), true)))
        .containsExactly(A, B);
  }

  @Test
  void theFirstRankedLeads() {
    var turn = Turns.byRank(List.of(C, A, B), true, facts(List.of(), Map.of(), false));

    assertThat(turn.leader()).isEqualTo(C);
    assertThat(turn.deputy()).isEqualTo(A);
  }

  @Test
  void orTheSecondRankedLeadsAndTheFirstIsDeputy() {
    var turn = Turns.byRank(List.of(C, A, B), false, facts(List.of(), Map.of(), false));

    assertThat(turn.leader()).isEqualTo(A);
    assertThat(turn.deputy()).isEqualTo(C);
  }

  @Test
  void aRankedUnitThatHasLedThisRoundIsPassedOver() {
    var turn = Turns.byRank(List.of(C, A, B), true, facts(List.of(C), Map.of(), true));

    assertThat(turn.leader()).isEqualTo(A);
    assertThat(turn.passed()).hasSize(1);
  }

  @Test
  void withoutARankingNobodyIsProposed() {
    assertThat(Turns.byRank(List.of(), true, facts(List.of(), Map.of(), false)).leader()).isNull();
  }

  @Test
  void whenAllSkipNobodyIsProposed() {
    var skips = Map.of(A, "x", B, "y", C, "z");

    assertThat(Turns.inOrder(facts(List.of(), skips, true)).leader()).isNull();
    assertThat(Turns.inOrder(facts(List.of(), skips, true)).passed()).hasSize(3);
  }
}
