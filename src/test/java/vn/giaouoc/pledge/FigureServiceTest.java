package vn.giaouoc.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.giaouoc.pledge.FigureEntry.first;
import static vn.giaouoc.pledge.Pledged.count;
import static vn.giaouoc.pledge.Pledged.grade;
import static vn.giaouoc.pledge.Pledged.parts;
import static vn.giaouoc.pledge.domain.Checkpoint.MIDYEAR;
import static vn.giaouoc.pledge.domain.Checkpoint.YEAR_END;
import static vn.giaouoc.testing.Counted.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Light;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Fact;

@IntegrationTest
class FigureServiceTest {

  @Autowired YearFixture years;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired FigureService figures;
  @Autowired TargetBoards boards;
  @Autowired PledgeFacts facts;
  private TestYear year;
  private Map<String, Long> ids;

  @BeforeEach
  void pledge() {
    year = years.in(BlocYearState.RUNNING_H1);
    ids = new Pledged(pledges, targets).adopted(year);
  }

  @Test
  void elevenOfTwelveFamiliesAreNotEnoughForNinetyFivePerCent() {
    enter(3, YEAR_END, first(id("families"), parts(11, 12)));
    enter(4, YEAR_END, first(id("families"), parts(12, 12)));

    var row = row("families", YEAR_END);

    assertThat(Objects.requireNonNull(row.cells().get(2).verdict()).light()).isEqualTo(Light.RED);
    assertThat(Objects.requireNonNull(row.cells().get(2).verdict()).why())
        .contains("95% của 12 là 11,4; làm tròn lên thành 12");
    assertThat(Objects.requireNonNull(row.cells().get(3).verdict()).light()).isEqualTo(Light.GREEN);
    assertThat(row.bloc().figure()).isEqualTo("1/5 đơn vị");
  }

  @Test
  void theGradesOfAllUnitsDecideATargetOfTheBloc() {
    for (var n = 1; n <= 5; n++) {
      enter(
          n,
          YEAR_END,
          first(id("grades"), grade(n == 1 ? "HOAN_THANH_XUAT_SAC" : "HOAN_THANH_TOT")));
    }

    var row = row("grades", YEAR_END);

    assertThat(row.bloc().light()).isEqualTo(Light.GREEN);
    assertThat(row.bloc().figure()).isEqualTo("5/5");
    assertThat(row.cells()).allSatisfy(cell -> assertThat(cell.verdict()).isNull());
    assertThat(row.cells()).allMatch(TargetBoard.Cell::counts);
  }

  @Test
  void aNewFigureReplacesTheOldOneWhichIsKept() {
    enter(3, MIDYEAR, first(id("models"), count(0)));
    enter(3, MIDYEAR, new FigureEntry(id("models"), count(1), "Đã khai trương", List.of(), 1));

    assertThat(figures.history(year.id(), id("models"), year.unit(3), MIDYEAR))
        .extracting(v -> v.figure().vi() + " " + v.current())
        .containsExactly("1 true", "0 false");
  }

  @Test
  void theSameFigureAgainWritesNothing() {
    enter(3, MIDYEAR, first(id("models"), count(1)));
    enter(3, MIDYEAR, first(id("models"), count(1)));

    assertThat(figures.history(year.id(), id("models"), year.unit(3), MIDYEAR)).hasSize(1);
  }

  @Test
  void theSlowerOfTwoOfficersSeesTheOthersFigure() {
    enter(3, MIDYEAR, first(id("families"), parts(5, 12)));

    assertThatThrownBy(() -> enter(3, MIDYEAR, first(id("families"), parts(6, 12))))
        .asInstanceOf(type(Overtaken.class))
        .satisfies(o ->
            assertThat(o.theirs())
                .containsEntry("ct-" + id("families"), "5")
                .containsEntry("ts-" + id("families"), "12"));
  }

  @Test
  void everyWrongFigureIsNamedAndNothingIsWritten() {
    assertThatThrownBy(() ->
            enter(
                3,
                MIDYEAR,
                first(id("models"), count(1)),
                first(id("families"), parts(13, 12)),
                first(id("complaints"), grade("HOAN_THANH_TOT"))))
        .asInstanceOf(type(Refused.class))
        .satisfies(r ->
            assertThat(r.reasons())
                .extracting(Refused.Reason::sentence)
                .containsExactly(
                    "Chỉ tiêu 1.2: số đạt (13) không được lớn hơn tổng số (12).",
                    "Chỉ tiêu 2.2 cần “số lượng”."));
    assertThat(figures.current(year.id(), MIDYEAR)).isEmpty();
  }

  @Test
  void theLeaderEntersWhatIsAskedOfTheBloc() {
    var leader = year.standing(year.secretary());
    figures.enterForBloc(leader, YEAR_END, List.of(first(id("joint"), count(2))));

    assertThat(row("joint", YEAR_END).bloc().exceeded()).isTrue();
    assertThatThrownBy(() -> enter(3, YEAR_END, first(id("joint"), count(1))))
        .hasMessageContaining("do Khối trưởng nhập");
    assertThatThrownBy(
            () -> figures.enterForBloc(leader, YEAR_END, List.of(first(id("models"), count(1)))))
        .hasMessageContaining("do từng đơn vị nhập");
  }

  @Test
  void nobodyEntersFiguresForAnotherUnit() {
    assertThatThrownBy(() ->
            figures.enter(
                year.standing(year.officer(3)),
                year.unit(4),
                MIDYEAR,
                List.of(first(id("models"), count(1)))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            figures.enter(
                year.standing(year.secretary()),
                year.unit(4),
                MIDYEAR,
                List.of(first(id("models"), count(1)))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void figuresWaitForTheAdoptedPledge() {
    var draft = years.in(BlocYearState.DRAFTING);
    var theirs = new Pledged(pledges, targets).draft(draft);

    assertThatThrownBy(() ->
            figures.enter(
                draft.standing(draft.officer(3)),
                draft.unit(3),
                MIDYEAR,
                List.of(first(Objects.requireNonNull(theirs.get("models")), count(1)))))
        .hasMessageContaining("chưa được thông qua");
  }

  @Test
  void targetsReachedAreCountedForTheUnitsThatEnteredResults() {
    enter(3, YEAR_END, first(id("families"), parts(12, 12)), first(id("models"), count(2)));

    var reached = fact(facts, year, 3, "targetsReached");
    assertThat(reached.value()).isEqualByComparingTo("2");
    assertThat(reached.sources())
        .extracting(Fact.Source::link)
        .containsOnly(year.path() + "/giao-uoc/chi-tieu/31-12/" + year.unit(3));
    assertThat(fact(facts, year, 3, "targetsReachedPercent").value())
        .isEqualByComparingTo("66.6667");
    assertThat(facts.count(year.year(), Set.copyOf(year.units()), Set.of("targetsReached")))
        .hasEntrySatisfying(
            "targetsReached", units -> assertThat(units).containsOnlyKeys(year.unit(3)));
  }

  private void enter(int n, Checkpoint at, FigureEntry... entries) {
    figures.enter(year.standing(year.officer(n)), year.unit(n), at, List.of(entries));
  }

  private long id(String name) {
    return Objects.requireNonNull(ids.get(name));
  }

  private TargetBoard.Row row(String name, Checkpoint at) {
    return boards.board(year.year(), at).rows().stream()
        .filter(r -> r.target().id() == id(name))
        .findFirst()
        .orElseThrow();
  }
}
