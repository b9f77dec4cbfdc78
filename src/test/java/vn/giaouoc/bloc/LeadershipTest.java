package vn.giaouoc.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class LeadershipTest {

  @Autowired BlocFixture fixture;
  @Autowired Blocs blocs;
  @Autowired Leadership leadership;
  @Autowired Rotation rotation;
  @Autowired JdbcClient jdbc;

  @Test
  void theDatabaseItselfRefusesTwoLeadersAtOnce() {
    var bloc = fixture.aBloc().make();

    assertThatThrownBy(() ->
            jdbc.sql(
                    "insert into bloc.leader_term (bloc_id, unit_id, role, for_year, term) values"
                        + " (:b, :u, 'LEADER', 2024, daterange('2024-06-01', null))")
                .param("b", bloc.id().value())
                .param("u", bloc.unit(3).value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .extracting(e -> BlocConstraints.explain((DataIntegrityViolationException) e))
        .asString()
        .contains("Khối đã có Khối trưởng trong khoảng thời gian này");
  }

  @Test
  void aBlocMayHaveTwoDeputies() {
    var bloc = fixture.aBloc().make();

    leadership.name(
        bloc.board(),
        bloc.id(),
        LeaderDraft.deputy(bloc.unit(3), 2, 2024, LocalDate.of(2024, 1, 1)));

    assertThat(blocs.leaders(bloc.id(), 2024))
        .extracting(LeaderTerm::unit)
        .containsExactly(bloc.unit(1), bloc.unit(2), bloc.unit(3));
  }

  @Test
  void aUnitOutsideTheBlocCannotLeadIt() {
    var bloc = fixture.aBloc().make();
    var other = fixture.aUnit("DAK_NONG", "Sở ngoài khối");

    assertThatThrownBy(() ->
            leadership.name(
                bloc.board(), bloc.id(), LeaderDraft.leader(other, 2024, LocalDate.of(2024, 6, 1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không phải là thành viên của khối năm 2024");
  }

  @Test
  void thoseWhoLeadRecordWhomTheirMeetingElected() {
    var bloc = fixture.aBloc().make();
    var next = LeaderDraft.leader(bloc.unit(4), 2025, LocalDate.of(2024, 12, 1));

    assertThatThrownBy(() -> leadership.name(bloc.officer(3), bloc.id(), next))
        .isInstanceOf(NotAllowed.class);
    leadership.name(bloc.secretary(), bloc.id(), next);

    assertThat(blocs.leader(bloc.id(), 2025)).contains(bloc.unit(4));
    assertThat(leadership.gaps(bloc.id())).isEmpty();
  }

  @Test
  void aGapBetweenLeadersIsShown() {
    var bloc = fixture.aBloc().make();
    var term = blocs.leaders(bloc.id(), 2024).getFirst().id();
    leadership.end(bloc.board(), bloc.id(), term, LocalDate.of(2024, 11, 30));
    leadership.name(
        bloc.board(), bloc.id(), LeaderDraft.leader(bloc.unit(3), 2025, LocalDate.of(2025, 1, 1)));

    assertThat(leadership.gaps(bloc.id()))
        .containsExactly("Từ 01/12/2024 đến 31/12/2024 khối không có Khối trưởng.");
  }

  @Test
  void theRotationProposesTheNextAndSaysWhoIsPassedOver() {
    var bloc = fixture.aBloc().make();
    assertThat(rotation.propose(bloc.id(), 2025, List.of()).sentence())
        .isEqualTo("Khối chưa đặt cách luân phiên Khối trưởng.");
    rotation.set(
        bloc.board(),
        bloc.id(),
        RotationPolicy.FIXED_ORDER,
        true,
        "Quy chế khối",
        LocalDate.of(2020, 1, 1));
    rotation.skip(bloc.board(), bloc.id(), 2025, bloc.unit(2), "đang sắp xếp tổ chức");

    var proposal = rotation.propose(bloc.id(), 2025, List.of());

    assertThat(proposal.leader()).isEqualTo(bloc.unit(3));
    assertThat(proposal.deputy()).isEqualTo(bloc.unit(4));
    assertThat(proposal.passed()).hasSize(1);
  }

  @Test
  void theLeaderOfAYearIsKnownAsSuch() {
    TestBloc bloc = fixture.aBloc().make();

    assertThat(blocs.isLeader(bloc.id(), 2024, bloc.leader())).isTrue();
    assertThat(blocs.isLeader(bloc.id(), 2024, bloc.deputy())).isFalse();
  }
}
