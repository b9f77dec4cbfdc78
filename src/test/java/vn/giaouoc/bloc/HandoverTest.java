package vn.giaouoc.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class HandoverTest {

  @Autowired BlocFixture fixture;
  @Autowired Leadership leadership;
  @Autowired Handovers handovers;
  @Autowired Flags flags;

  private TestBloc blocWithNextLeader() {
    var bloc = fixture.aBloc().make();
    leadership.name(
        bloc.board(), bloc.id(), LeaderDraft.leader(bloc.unit(3), 2025, LocalDate.of(2024, 12, 1)));
    return bloc;
  }

  @Test
  void aHandoverIsDoneWhenAllIsHandedOverAndBothHeadsHaveSigned() {
    var bloc = blocWithNextLeader();
    assertThat(handovers.missing(bloc.id(), 2024))
        .containsExactly("Chưa lập biên bản bàn giao giữa hai Khối trưởng.");

    handovers.open(bloc.secretary(), bloc.id(), 2024);
    assertThat(handovers.missing(bloc.id(), 2024)).hasSize(3);
    assertThatThrownBy(() -> handovers.sign(bloc.head(1), bloc.id(), 2024))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Chưa bàn giao mục “Danh bạ liên hệ”");

    for (var item : HandoverItem.values()) {
      handovers.tick(bloc.secretary(), bloc.id(), 2024, item, null);
    }
    handovers.sign(bloc.head(1), bloc.id(), 2024);
    assertThat(handovers.done(bloc.id(), 2024)).isFalse();
    assertThatThrownBy(() -> handovers.untick(bloc.secretary(), bloc.id(), 2024, HandoverItem.FLAG))
        .isInstanceOf(Refused.class);
    handovers.sign(bloc.head(3), bloc.id(), 2024);

    assertThat(handovers.done(bloc.id(), 2024)).isTrue();
    assertThat(handovers.find(bloc.id(), 2024).orElseThrow().complete()).isTrue();
  }

  @Test
  void aThirdUnitNeitherKeepsNorSignsIt() {
    var bloc = blocWithNextLeader();
    handovers.open(bloc.board(), bloc.id(), 2024);

    assertThatThrownBy(() -> handovers.sign(bloc.head(2), bloc.id(), 2024))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> handovers.tick(bloc.officer(2), bloc.id(), 2024, HandoverItem.FLAG, null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aUnitThatLeadsAgainHandsNothingOver() {
    var bloc = fixture.aBloc().make();
    leadership.name(
        bloc.board(), bloc.id(), LeaderDraft.leader(bloc.unit(1), 2025, LocalDate.of(2024, 12, 1)));

    assertThat(handovers.done(bloc.id(), 2024)).isTrue();
  }

  @Test
  void theFlagIsWhereItWasHandedLast() {
    var bloc = fixture.aBloc().make();
    var day = LocalDate.of(2023, 12, 1);
    var flag = flags.add(bloc.board(), bloc.id(), "Cờ trưởng khối", 2024);
    flags.handOver(
        bloc.board(),
        bloc.id(),
        new FlagHandover(
            flag, bloc.unit(2), bloc.unit(1), 2024, day, "Hội nghị tổng kết", null, null));

    assertThat(flags.of(bloc.id()))
        .singleElement()
        .extracting(RotatingFlag::at)
        .isEqualTo(bloc.unit(1));
    assertThatThrownBy(() ->
            flags.handOver(
                bloc.board(),
                bloc.id(),
                new FlagHandover(flag, bloc.unit(3), bloc.unit(4), 2025, day, "x", null, null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Cờ hiện không ở đơn vị này");
    assertThatThrownBy(() ->
            flags.handOver(
                bloc.board(),
                bloc.id(),
                new FlagHandover(
                    flag, bloc.unit(1), bloc.unit(4), 2025, day.plusYears(2), "x", null, null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không thể ở sau hôm nay");
  }
}
