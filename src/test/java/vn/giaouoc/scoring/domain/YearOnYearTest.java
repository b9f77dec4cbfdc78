package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.UnitId;

/** Why ranks moved from one year to the next. */
class YearOnYearTest {

  private static final UnitId A = new UnitId(1);
  private static final UnitId B = new UnitId(2);
  private static final UnitId C = new UnitId(3);
  private static final UnitId D = new UnitId(4);

  private static ScoreTable table(String first, String second) {
    return aTable()
        .scale("20")
        .with(
            group("I", first, direct("a", first)),
            group("II", second, direct("b", second)),
            deduction("III", "5", leaf("d", "5", count("1"))))
        .build();
  }

  private static Answers sheet(String a, String b, String d) {
    return Answers.of(Map.of("a", figure(a), "b", figure(b), "d", figure(d)));
  }

  private static RankingRun run(ScoreTable table, Map<UnitId, Answers> sheets) {
    return RankingRun.of(new RankingRun.Facts(table, 1, "test", new HashMap<>(sheets), List.of()));
  }

  private static final RankingRun LAST =
      run(
          table("10", "10"),
          Map.of(A, sheet("9", "9", "0"), B, sheet("8", "8", "1"), C, sheet("7", "7", "0")));

  private static @Nullable Integer rankByOldRules(YearOnYear report, UnitId unit) {
    var outcome = report.byOldRules();
    return outcome == null ? null : outcome.place(unit).orElseThrow().rank();
  }

  @Test
  void eachUnitIsToldWhereItsPointsMovedAndWhomItPassed() {
    var now =
        run(
            table("10", "10"),
            Map.of(A, sheet("9", "7", "0"), B, sheet("8", "9.5", "0"), D, sheet("10", "10", "0")));

    var report = YearOnYear.between(LAST, now);

    assertThat(report.joined()).containsExactly(D);
    assertThat(report.gone()).containsExactly(C);
    assertThat(report.rules()).isEmpty();
    var b = report.lines().getFirst();
    assertThat(b.move().unit()).isEqualTo(B);
    assertThat(b.move().before()).isEqualTo(2);
    assertThat(b.move().after()).isEqualTo(2);
    assertThat(b.more()).isEqualByComparingTo("2.5");
    assertThat(b.greatest(3))
        .extracting(s -> s.node().key() + " " + s.more().toPlainString())
        .containsExactly("b 1.5", "d 1");
    assertThat(b.groups()).extracting(s -> s.node().key()).containsExactly("II", "III");
    assertThat(b.passed()).containsExactly(A);
    assertThat(report.lines().get(1).passedBy()).containsExactly(B);
  }

  @Test
  void aChangedTableIsToldApartFromChangedResults() {
    var sheets = Map.of(A, sheet("5", "9", "0"), B, sheet("10", "5", "0"));
    var now = run(table("15", "5"), Map.of(A, sheet("5", "5", "0"), B, sheet("10", "4", "0")));

    var report = YearOnYear.between(run(table("10", "10"), sheets), now);

    assertThat(report.rules()).isNotEmpty();
    assertThat(report.unfit()).isZero();
    assertThat(rankByOldRules(report, B)).isEqualTo(1);
  }

  @Test
  void sheetsThatDoNotFitTheOldTableAreCountedAndNotScoredByIt() {
    var now = run(table("15", "5"), Map.of(A, sheet("15", "5", "0"), B, sheet("12", "5", "0")));

    var report = YearOnYear.between(LAST, now);

    assertThat(report.unfit()).isEqualTo(2);
    assertThat(report.byOldRules()).isNull();
    assertThat(report.lines()).hasSize(2);
  }

  @Test
  void theSameYearTwiceMovesNothing() {
    var report = YearOnYear.between(LAST, LAST);

    assertThat(report.lines()).allSatisfy(l -> assertThat(l.move().differs()).isFalse());
    assertThat(report.lines()).allSatisfy(l -> assertThat(l.shifts()).isEmpty());
    assertThat(report.byOldRules()).isEqualTo(LAST.outcome());
  }
}
