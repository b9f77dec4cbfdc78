package vn.giaouoc.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class MemberListsTest {

  @Autowired BlocFixture fixture;
  @Autowired Blocs blocs;
  @Autowired MemberLists lists;
  @Autowired Leadership leadership;

  @Test
  void aBlocShowsItsMembersInOrderWithLeaderAndDeputy() {
    var bloc = fixture.aBloc().inProvince("DAK_NONG").withUnits(5).forYear(2024).make();

    assertThat(blocs.members(bloc.id(), 2024))
        .extracting(Member::unit)
        .containsExactlyElementsOf(bloc.units());
    assertThat(blocs.members(bloc.id(), 2024))
        .extracting(Member::ordinal)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(blocs.leaders(bloc.id(), 2024))
        .extracting(LeaderTerm::role)
        .containsExactly(LeaderRole.LEADER, LeaderRole.DEPUTY);
    assertThat(blocs.leader(bloc.id(), 2024)).contains(bloc.leader());
    assertThat(blocs.get(bloc.id(), LocalDate.of(2024, 6, 1)).province()).isEqualTo("DAK_NONG");
    assertThat(blocs.get(bloc.id(), LocalDate.of(2025, 7, 1)).province()).isEqualTo("LAM_DONG");
    assertThat(blocs.actInForce(bloc.id(), LocalDate.of(2024, 1, 1))).isNotNull();
    assertThat(blocs.actInForce(bloc.id(), LocalDate.of(2018, 1, 1))).isNull();
  }

  @Test
  void onlyTheBoardOfTheProvinceSetsMembers() {
    var bloc = fixture.aBloc().make();

    assertThatThrownBy(() -> lists.set(bloc.leaderHead(), bloc.id(), 2025, bloc.units(), null))
        .isInstanceOf(NotAllowed.class);
    lists.set(bloc.board(), bloc.id(), 2025, bloc.units(), 5);

    assertThat(blocs.members(bloc.id(), 2025)).hasSize(5);
  }

  @Test
  void copyingMembersKeepsOrder() {
    var bloc = fixture.aBloc().make();

    var report = lists.copyMembers(bloc.board(), bloc.id(), 2024, 2025);

    assertThat(report.missing()).isEmpty();
    assertThat(report.copied())
        .extracting(CopyReport.Copied::unit)
        .containsExactlyElementsOf(bloc.units());
  }

  @Test
  void aUnitTwiceInTheListIsRefused() {
    var bloc = fixture.aBloc().make();

    assertThatThrownBy(() ->
            lists.set(bloc.board(), bloc.id(), 2024, List.of(bloc.unit(1), bloc.unit(1)), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ghi hai lần");
  }

  @Test
  void twoLeadersAtOneTimeAreRefusedInVietnamese() {
    var bloc = fixture.aBloc().make();
    var sameDay = LeaderDraft.leader(bloc.unit(3), 2024, LocalDate.of(2024, 1, 1));

    assertThatThrownBy(() -> leadership.name(bloc.board(), bloc.id(), sameDay))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Trùng với nhiệm kỳ của");
  }

  @Test
  void theNextLeaderEndsTheOpenTermOfTheFormer() {
    var bloc = fixture.aBloc().make();

    leadership.name(
        bloc.board(),
        bloc.id(),
        LeaderDraft.leader(bloc.unit(3), 2025, LocalDate.of(2024, 12, 20)));

    assertThat(blocs.leader(bloc.id(), 2024)).contains(bloc.unit(1));
    assertThat(blocs.leaders(bloc.id(), 2024).getFirst().to())
        .isEqualTo(LocalDate.of(2024, 12, 19));
    assertThat(blocs.leader(bloc.id(), 2025)).contains(bloc.unit(3));
  }
}
