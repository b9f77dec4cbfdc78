package vn.giaouoc.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.voting.VotingBloc.flag;
import static vn.giaouoc.voting.VotingBloc.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.YearAccess;

@IntegrationTest
class VotingServiceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

  @Autowired BlocFixture blocs;
  @Autowired JdbcClient jdbc;
  @Autowired YearAccess access;
  @Autowired RoundService rounds;
  @Autowired BallotService ballots;
  @Autowired ClosingService closing;
  @Autowired ElectionService elections;
  @Autowired VotingQuery query;
  @Autowired RoundReproduction reproduction;
  @Autowired VotingGuards guards;
  @Autowired Blocs blocQuery;

  private VotingBloc bloc;

  @BeforeEach
  void aBlocOfSixAtItsYearEndMeeting() {
    bloc = VotingBloc.at("YEAREND_MEETING", blocs.aBloc().withUnits(6).make(), jdbc, access);
  }

  @Test
  void anOpenVoteIsCountedFromWhatEachUnitSaid() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);
    var a = candidate(id, 0);
    ballots.rollCall(
        bloc.secretary(),
        id,
        List.of(speaks(2, a), speaks(3, a), speaks(4, a), speaks(5), speaks(6)));
    ballots.speak(bloc.as(bloc.bloc().head(1)), id, speaks(1, candidate(id, 1)));

    closing.close(bloc.secretary(), id, version(id));

    var view = query.round(bloc.secretary(), id);
    assertThat(view.chosen()).extracting(Candidate::unit).containsExactly(unit(1));
    assertThat(view.chosen().getFirst().explanation())
        .isEqualTo("3/6 thành viên đồng ý, cần 1/2 tổng số thành viên = 3: đạt");
    assertThat(lacks(Guard.VOTING_ROUNDS_CLOSED)).isEmpty();
  }

  @Test
  void aResultThatSomebodyChangedInTheDatabaseIsNamed() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);
    var a = candidate(id, 0);
    ballots.rollCall(
        bloc.secretary(),
        id,
        List.of(speaks(2, a), speaks(3, a), speaks(4, a), speaks(5), speaks(6)));
    ballots.speak(bloc.as(bloc.bloc().head(1)), id, speaks(1, candidate(id, 1)));
    closing.close(bloc.secretary(), id, version(id));
    assertThat(reproduction.reproduce().differing()).noneMatch(names(id));

    jdbc.sql("update voting.candidate set votes = 4 where id = :id").param("id", a).update();
    var found = reproduction.reproduce();
    jdbc.sql("update voting.candidate set votes = 3 where id = :id").param("id", a).update();

    assertThat(found.differing()).anyMatch(names(id));
    assertThat(found.done()).isEqualTo(found.asked());
  }

  private static Predicate<String> names(long round) {
    return line -> line.startsWith("Vòng bình xét số " + round + " ");
  }

  @Test
  void aUnitMayNotSpeakForItself() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);

    assertThatThrownBy(
            () -> ballots.speak(bloc.as(bloc.bloc().head(1)), id, speaks(1, candidate(id, 0))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("không được biểu quyết cho chính mình");
  }

  @Test
  void whoIsPresentAndSilentKeepsTheRoundOpen() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);
    ballots.rollCall(bloc.secretary(), id, List.of(speaks(3, candidate(id, 0))));

    assertThatThrownBy(() -> closing.close(bloc.secretary(), id, version(id)))
        .hasMessageContaining("Còn 05 đơn vị có mặt chưa ghi ý kiến");
  }

  @Test
  void aSecretBallotNeedsTwoTellersWhoCountAlike() {
    var id = secret(1, 2);
    var first = bloc.as(bloc.bloc().secretary());
    var second = bloc.as(bloc.bloc().leaderHead());
    ballots.count(first, id, 1, sheet(id, 6, 5, 1, 0, 3, 2));
    ballots.count(second, id, 2, sheet(id, 6, 6, 0, 0, 3, 3));

    assertThat(query.entered(second, id).differences()).hasSize(3);
    assertThatThrownBy(() -> closing.close(bloc.secretary(), id, version(id)))
        .hasMessageContaining("Hai bản đếm khác nhau");

    ballots.count(second, id, 2, sheet(id, 6, 5, 1, 0, 3, 2));
    closing.close(bloc.secretary(), id, version(id));

    assertThat(query.round(first, id).chosen())
        .extracting(Candidate::unit)
        .containsExactly(unit(1));
    assertThat(query.minutes(first, id).orElseThrow().body())
        .contains("BIÊN BẢN KIỂM PHIẾU", "phát ra: 06; thu về: 06", "3/6 thành viên đồng ý");
  }

  @Test
  void aTellerDoesNotSeeTheOthersCountBeforeBothAreIn() {
    var id = secret(1, 2);
    var first = bloc.as(bloc.bloc().secretary());
    var second = bloc.as(bloc.bloc().leaderHead());
    ballots.count(first, id, 1, sheet(id, 6, 6, 0, 0, 4, 2));

    assertThat(query.entered(first, id).sheets()).containsOnlyKeys(1);
    assertThat(query.entered(second, id).sheets()).isEmpty();
    assertThatThrownBy(() -> ballots.count(first, id, 2, sheet(id, 6, 6, 0, 0, 4, 2)))
        .hasMessageContaining("phải do hai người nhập");
  }

  @Test
  void ballotsThatDoNotAddUpAreRefusedWithEveryReason() {
    var id = secret(1, 2);
    ballots.count(bloc.as(bloc.bloc().secretary()), id, 1, sheet(id, 7, 5, 1, 0, 6, 0));
    ballots.count(bloc.as(bloc.bloc().leaderHead()), id, 2, sheet(id, 7, 5, 1, 0, 6, 0));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> closing.close(bloc.secretary(), id, version(id)))
        .satisfies(r -> assertThat(r.reasons()).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void nothingCanLinkASecretBallotToAUnit() {
    var id = secret(1, 2);

    assertThatThrownBy(
            () -> ballots.speak(bloc.as(bloc.bloc().head(3)), id, speaks(3, candidate(id, 0))))
        .hasMessageContaining("bỏ phiếu kín");
    assertThatThrownBy(() ->
            jdbc.sql("insert into voting.open_vote values (:r, :c, :u, 'AGREE')")
                .param("r", id)
                .param("c", candidate(id, 0))
                .param("u", unit(3).value())
                .update())
        .hasMessageContaining("Bỏ phiếu kín");
  }

  @Test
  void aTieIsCarriedIntoASecondRoundAndThenToTheBoard() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2, 3);
    ballots.hands(bloc.secretary(), id, Map.of(candidate(id, 0), 3, candidate(id, 1), 3));
    closing.close(bloc.secretary(), id, version(id));
    assertThat(lacks(Guard.TIES_RESOLVED)).singleElement().asString().contains("bằng phiếu");

    var next = closing.repeat(bloc.secretary(), id);
    assertThat(query.round(bloc.secretary(), next).candidates())
        .extracting(Candidate::unit)
        .containsExactlyInAnyOrder(unit(1), unit(2));
    assertThat(lacks(Guard.VOTING_ROUNDS_CLOSED)).hasSize(1);
    rounds.open(bloc.secretary(), next, version(next), DAY, bloc.bloc().units());
    ballots.hands(bloc.secretary(), next, Map.of(candidate(next, 0), 3, candidate(next, 1), 3));
    closing.close(bloc.secretary(), next, version(next));

    var board = bloc.as(bloc.bloc().board());
    assertThatThrownBy(() ->
            closing.settleTie(
                bloc.secretary(), next, version(next), Set.of(candidate(next, 0)), "x"))
        .isInstanceOf(NotAllowed.class);
    closing.settleTie(
        board, next, version(next), Set.of(candidate(next, 1)), "Dẫn đầu hai năm liền");
    assertThat(query.round(board, next).chosen()).hasSize(1);
    assertThat(lacks(Guard.TIES_RESOLVED)).isEmpty();
  }

  @Test
  void agreementKeepsTheListOfThoseWhoAgreed() {
    var id =
        opened(
            new RoundDraft(
                VotingPurpose.CERTIFICATE,
                "Thống nhất đề nghị tặng Bằng khen",
                rules(DecisionMethod.AGREEMENT, VotingMethod.OPEN, 2),
                null),
            1,
            2);
    var both = new Long[] {candidate(id, 0), candidate(id, 1)};
    ballots.rollCall(
        bloc.secretary(),
        id,
        List.of(
            speaks(1, both),
            speaks(2, both),
            speaks(3, both),
            speaks(4, both),
            speaks(5),
            speaks(6)));
    closing.close(bloc.secretary(), id, version(id));

    assertThat(query.round(bloc.secretary(), id).chosen()).hasSize(2);
    assertThat(query.entered(bloc.secretary(), id).standpoints()).hasSize(6);
  }

  @Test
  void theElectedUnitsLeadNextYear() {
    var id =
        opened(
            new RoundDraft(
                VotingPurpose.LEADER,
                "Bầu Khối trưởng năm 2025",
                rules(DecisionMethod.VOTE, VotingMethod.OPEN, 1),
                null),
            2,
            3);
    ballots.hands(bloc.secretary(), id, Map.of(candidate(id, 0), 5, candidate(id, 1), 1));
    closing.close(bloc.secretary(), id, version(id));
    elections.confirm(bloc.secretary(), id, version(id), LocalDate.of(2025, 1, 1));

    assertThat(blocQuery.leader(bloc.bloc().id(), 2025)).contains(unit(2));
    assertThatThrownBy(
            () -> elections.confirm(bloc.secretary(), id, version(id), LocalDate.of(2025, 1, 1)))
        .hasMessageContaining("đã được ghi thành nhiệm kỳ");
  }

  @Test
  void theSlowerOfTwoIsTold() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);

    assertThatThrownBy(() -> rounds.cancel(bloc.secretary(), id, 0, "Nhập sai"))
        .isInstanceOf(Overtaken.class);
  }

  @Test
  void anotherBlocsRoundIsNotThere() {
    var id = opened(flag(VotingMethod.OPEN), 1, 2);
    var other = VotingBloc.at("YEAREND_MEETING", blocs.aBloc().make(), jdbc, access);

    assertThatThrownBy(() -> query.round(other.secretary(), id))
        .isInstanceOf(java.util.NoSuchElementException.class);
  }

  @Test
  void aRoundForAnAwardWaitsForTheYearEndMeeting() {
    var early = VotingBloc.at("OBJECTION", blocs.aBloc().make(), jdbc, access);
    var id = rounds.prepare(early.secretary(), flag(VotingMethod.OPEN));
    rounds.addUnit(early.secretary(), id, early.bloc().unit(1));

    assertThatThrownBy(() -> rounds.open(early.secretary(), id, 0, DAY, early.bloc().units()))
        .hasMessageContaining("Giải trình, kiến nghị");
  }

  @Test
  void onlyTheLeaderUnitPreparesRounds() {
    assertThatThrownBy(
            () -> rounds.prepare(bloc.as(bloc.bloc().officer(3)), flag(VotingMethod.OPEN)))
        .isInstanceOf(NotAllowed.class);
  }

  private List<String> lacks(Guard guard) {
    return guards.lacks(bloc.secretary().year(), guard).stream().map(l -> l.sentence()).toList();
  }

  private long secret(int... units) {
    var id = prepared(flag(VotingMethod.SECRET), units);
    rounds.nameTellers(
        bloc.secretary(),
        id,
        List.of(
            new Teller(1, unit(1), "Chánh Văn phòng"),
            new Teller(2, unit(2), "Chuyên viên"),
            new Teller(3, unit(3), "Chuyên viên")));
    rounds.open(bloc.secretary(), id, version(id), DAY, bloc.bloc().units());
    return id;
  }

  private long opened(RoundDraft draft, int... units) {
    var id = prepared(draft, units);
    rounds.open(bloc.secretary(), id, version(id), DAY, bloc.bloc().units());
    return id;
  }

  private long prepared(RoundDraft draft, int... units) {
    var id = rounds.prepare(bloc.secretary(), draft);
    for (var n : units) {
      rounds.addUnit(bloc.secretary(), id, unit(n));
    }
    return id;
  }

  private int version(long id) {
    return query.round(bloc.secretary(), id).round().version();
  }

  private long candidate(long id, int index) {
    return query.round(bloc.secretary(), id).candidates().stream()
        .sorted(java.util.Comparator.comparingInt(Candidate::ordinal))
        .toList()
        .get(index)
        .id();
  }

  private UnitId unit(int n) {
    return bloc.bloc().unit(n);
  }

  private Standpoint speaks(int n, Long... agreed) {
    var choices = new java.util.HashMap<Long, OpenChoice>();
    for (var c : agreed) {
      choices.put(c, OpenChoice.AGREE);
    }
    return new Standpoint(unit(n), choices);
  }

  private CountSheet sheet(
      long id, int issued, int valid, int invalid, int lost, int first, int second) {
    return new CountSheet(
        issued, valid, invalid, lost, Map.of(candidate(id, 0), first, candidate(id, 1), second));
  }
}
