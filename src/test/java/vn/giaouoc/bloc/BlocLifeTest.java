package vn.giaouoc.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.UnitOperations;

@IntegrationTest
class BlocLifeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 16);

  @Autowired BlocFixture fixture;
  @Autowired Blocs blocs;
  @Autowired MemberLists lists;
  @Autowired BlocRegister register;
  @Autowired RenameAdvices advices;
  @Autowired UnitOperations operations;

  private static Effect effect(LocalDate on) {
    return new Effect(new Act("1/QĐ-UBND", on, "UBND tỉnh", null), on, null);
  }

  @Test
  void adviceToRenameBecomesARenameAndTheOldNameStaysOnOldDays() {
    var bloc = fixture.aBloc().named("Khối thi đua các cơ quan Đảng tỉnh").make();
    var id =
        advices.advise(
            bloc.board(),
            bloc.id(),
            DAY,
            "Ban Thi đua khen thưởng tỉnh",
            "Bổ sung thêm chữ ‘đoàn thể’",
            "Khối thi đua các Ban Đảng, đoàn thể tỉnh");
    assertThat(blocs.get(bloc.id(), DAY).name()).isEqualTo("Khối thi đua các cơ quan Đảng tỉnh");

    assertThatThrownBy(() -> advices.adopt(bloc.board(), bloc.id(), id, 7, DAY, "x"))
        .isInstanceOf(Overtaken.class);
    advices.adopt(bloc.board(), bloc.id(), id, 0, DAY, "Quyết định của khối");

    assertThat(blocs.get(bloc.id(), DAY.minusDays(1)).name())
        .isEqualTo("Khối thi đua các cơ quan Đảng tỉnh");
    assertThat(blocs.get(bloc.id(), DAY).name())
        .isEqualTo("Khối thi đua các Ban Đảng, đoàn thể tỉnh");
    assertThat(advices.of(bloc.id()).getFirst().status()).isEqualTo(AdviceStatus.ADOPTED);
    assertThatThrownBy(() -> advices.decline(bloc.board(), bloc.id(), id, 1, "x"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void twoLeadingNamesAtOnceAreRefusedInVietnamese() {
    var bloc = fixture.aBloc().make();

    assertThatThrownBy(() ->
            register.addName(bloc.board(), bloc.id(), BlocNameUse.LEAD, "Tên khác", null, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("mỗi thời điểm chỉ có một tên chính");
    register.addName(bloc.board(), bloc.id(), BlocNameUse.SHORT, "Khối số 2", null, null);
    assertThatThrownBy(() -> register.rename(bloc.leaderHead(), bloc.id(), "Khối khác", DAY, null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void copyingReplacesADissolvedUnitByItsSuccessorAndReportsOneWithout() {
    var bloc = fixture.aBloc().withUnits(5).make();
    var end = LocalDate.of(2024, 7, 1);
    operations.mergeInto(Actor.SYSTEM, List.of(bloc.unit(3)), bloc.unit(4), null, effect(end));
    operations.dissolve(Actor.SYSTEM, bloc.unit(5), effect(end));

    var report = lists.copyMembers(bloc.board(), bloc.id(), 2024, 2025);

    assertThat(report.copied())
        .extracting(CopyReport.Copied::unit)
        .containsExactly(bloc.unit(1), bloc.unit(2), bloc.unit(4));
    assertThat(report.copied().getLast().succeeds()).isEqualTo(bloc.unit(3));
    assertThat(report.missing()).extracting(CopyReport.Missing::unit).containsExactly(bloc.unit(5));
    assertThat(blocs.unsucceeded(bloc.id(), 2025))
        .extracting(CopyReport.Missing::unit)
        .containsExactly(bloc.unit(5));

    lists.leaveOut(
        bloc.board(), bloc.id(), 2025, bloc.unit(5), "Giải thể, không có đơn vị kế thừa");

    assertThat(blocs.unsucceeded(bloc.id(), 2025)).isEmpty();
  }

  @Test
  void aStatedNumberThatDoesNotFitTheListWarns() {
    var bloc = fixture.aBloc().withUnits(3).make();
    lists.set(bloc.board(), bloc.id(), 2024, bloc.units(), 8);

    assertThat(lists.list(bloc.id(), 2024).orElseThrow().warning())
        .isEqualTo("Văn bản nêu 8 đơn vị thành viên nhưng danh sách có 3. Hãy đối chiếu lại.");
  }

  @Test
  void aUnitThatMovesLeavesOneBlocAndJoinsTheOther() {
    var from = fixture.aBloc().make();
    var to = fixture.aBloc().make();
    var moved = from.unit(5);

    lists.move(from.board(), moved, from.id(), to.id(), 2024, effect(LocalDate.of(2024, 1, 10)));

    assertThat(blocs.members(from.id(), 2024)).extracting(Member::unit).doesNotContain(moved);
    assertThat(blocs.members(to.id(), 2024)).extracting(Member::unit).endsWith(moved);
  }

  @Test
  void aDissolvedUnitCannotBePutIntoALaterList() {
    var bloc = fixture.aBloc().make();
    operations.dissolve(Actor.SYSTEM, bloc.unit(5), effect(LocalDate.of(2024, 7, 1)));

    assertThatThrownBy(() -> lists.set(bloc.board(), bloc.id(), 2025, bloc.units(), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã chấm dứt hoạt động từ 01/07/2024, trước năm 2025");
  }
}
