package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Points that a body outside the bloc gives its units (L14). */
@IntegrationTest
class ExternalServiceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 15);

  static final ScoreTable TABLE =
      aTable()
          .scale("15")
          .highest("15")
          .with(
              group("I", "10", direct("a", "10")),
              group("II", "5", leaf("par", "5", new ExternalLeaf("Sở Nội vụ", new DirectLeaf()))))
          .build();

  @Autowired ExternalService externals;
  @Autowired SheetReader reader;
  @Autowired SheetFlow flow;
  @Autowired SheetService sheets;
  @Autowired CheckTeamService teams;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;
  private TestYear year;

  @BeforeEach
  void aYearAtSelfScoring() {
    clock.goTo(LocalDate.of(2024, 11, 20));
    scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(2, TABLE);
  }

  private ExternalService.Draft draft(Map<UnitId, Input> figures, int version) {
    return new ExternalService.Draft("Quyết định số 12/QĐ-SNV", DAY, figures, null, version);
  }

  private static Input points(String value) {
    return new Input.Figure(dec(value));
  }

  private void give(String first, String second, int version) {
    externals.save(
        year.standing(year.secretary()),
        "par",
        draft(Map.of(year.unit(1), points(first), year.unit(2), points(second)), version));
  }

  private SheetContent own(int n) {
    return reader.read(year.standing(year.officer(n)), year.unit(n));
  }

  private String filled(int n, ColumnRole role) {
    var content = own(n);
    var leaf = content.table().table().leaf("par").orElseThrow();
    return Objects.requireNonNull(Filling.of(content, role, leaf)).sentence();
  }

  private void submitBoth() {
    for (int n = 1; n <= 2; n++) {
      scoring.fill(year, n, Map.of("a", figure("9")));
      flow.submit(year.standing(year.head(n)), year.unit(n), true);
    }
  }

  @Test
  void theUnitHandsInWithoutItAndTheSheetSaysWhomItWaitsFor() {
    assertThat(filled(2, ColumnRole.SELF)).isEqualTo("Chờ Sở Nội vụ.");

    submitBoth();

    assertThat(own(2).countingCard().total()).isEqualByComparingTo("9");
  }

  @Test
  void oneEntryFillsTheSheetsOfAllUnitsWithItsSource() {
    give("4", "3.5", 0);

    assertThat(own(1).columns().at(ColumnRole.SELF, "par").points()).isEqualByComparingTo("4");
    assertThat(own(2).columns().at(ColumnRole.SELF, "par").points()).isEqualByComparingTo("3.5");
    assertThat(filled(2, ColumnRole.SELF))
        .isEqualTo("Sở Nội vụ cho: 3,5 (Quyết định số 12/QĐ-SNV, ngày 15/11/2024).");
  }

  @Test
  void theBlocsColumnWaitsForItAndThenKeepsWhatItCounted() {
    submitBoth();
    years.moved(year, BlocYearState.CROSS_CHECK);
    teams.appointTwoHalves(year.standing(year.secretary()));
    sheets.close(year.standing(year.officer(1)), year.unit(2), ColumnRole.CHECK);
    years.moved(year, BlocYearState.BLOC_SCORING);
    var leader = year.standing(year.secretary());

    assertThatThrownBy(() -> sheets.close(leader, year.unit(2), ColumnRole.BLOC))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("còn chờ Sở Nội vụ");
    give("4", "3", 0);
    sheets.close(leader, year.unit(2), ColumnRole.BLOC);
    give("4", "5", 1);

    var content = reader.read(leader, year.unit(2));
    assertThat(content.countingCard().total()).isEqualByComparingTo("12");
    var leaf = content.table().table().leaf("par").orElseThrow();
    assertThat(Objects.requireNonNull(Filling.of(content, ColumnRole.BLOC, leaf)).changed())
        .isEqualTo("Phiếu đang tính theo: 3; Sở Nội vụ nay cho: 5.");
  }

  @Test
  void whatCannotBeIsRefusedWithEveryReasonAndNothingIsWritten() {
    var leader = year.standing(year.secretary());
    var bad =
        new ExternalService.Draft(
            " ", LocalDate.of(2025, 1, 1), Map.of(year.unit(2), points("6")), null, 0);

    var refused = catchThrowableOfType(Refused.class, () -> externals.save(leader, "par", bad));

    assertThat(refused.reasons())
        .extracting(Refused.Reason::field)
        .containsExactly("van-ban", "ngay", "gt-u" + year.unit(2));
    assertThat(externals.place(leader, "par").given()).isNull();
  }

  @Test
  void theSlowerOfTwoClerksIsToldWhatTheOtherEntered() {
    give("4", "3", 0);

    var overtaken = catchThrowableOfType(Overtaken.class, () -> give("5", "5", 0));

    assertThat(overtaken.theirs()).containsEntry("gt-u" + year.unit(2), "3");
    assertThatThrownBy(() -> give("5", "5", 7)).isInstanceOf(Overtaken.class);
  }

  @Test
  void onlyWhoLeadsOrTheBoardEntersItAndAUnitSeesItsOwn() {
    give("4", "3", 0);
    var officer = year.standing(year.officer(2));

    assertThatThrownBy(() -> externals.save(officer, "par", draft(Map.of(), 1)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> externals.place(officer, "par")).isInstanceOf(NotAllowed.class);
    assertThat(externals.places(officer))
        .singleElement()
        .satisfies(place ->
            assertThat(Objects.requireNonNull(place.given()).figures())
                .containsOnlyKeys(year.unit(2)));
    externals.save(year.standing(year.board()), "par", draft(Map.of(year.unit(2), points("2")), 1));
    assertThatThrownBy(() -> externals.place(year.standing(year.board()), "a"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void nothingIsEnteredBeforeTheUnitsScoreOrAfterTheCouncil() {
    years.moved(year, BlocYearState.DECIDED);

    assertThatThrownBy(() -> give("4", "3", 0))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("đã qua bước");
  }
}
