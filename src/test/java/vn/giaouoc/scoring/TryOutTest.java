package vn.giaouoc.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Imaginary;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.scoring.domain.TryOut;

/** Tables tried out with three imaginary units. */
class TryOutTest {

  private static ScoreTable shipped(String code) {
    return ScoreFiles.table(FileRun.shipped(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "co-quan-dang",
        "hdnd-thanh-hoa",
        "so-tu-phap",
        "cong-an-quang-tri",
        "mttq-dong-nai",
        "van-phong-cap-uy"
      })
  void everyShippedTableIsTriedOutWithAnswersItAccepts(String code) {
    var table = shipped(code);

    for (var group : table.groups()) {
      group
          .leaves()
          .forEach(leaf -> {
            for (var unit : Imaginary.values()) {
              var answer = TryOut.sample(leaf, group.role(), unit);
              assertThat(leaf.problem(answer)).as("%s of %s", leaf.title(), unit).isNull();
              assertThat(answer.given())
                  .as("%s of %s", leaf.title(), unit)
                  .isEqualTo(
                      switch (group.role()) {
                        case BASE -> true;
                        case BONUS -> unit == Imaginary.STRONG;
                        case DEDUCTION -> unit == Imaginary.WEAK;
                      });
            }
          });
    }
    var tried = TryOut.of(table).orElseThrow();
    assertThat(tried.rank(Imaginary.STRONG)).isEqualTo(1);
    assertThat(tried.card(Imaginary.STRONG).total())
        .isGreaterThan(tried.card(Imaginary.MIDDLE).total());
    assertThat(tried.card(Imaginary.MIDDLE).total())
        .isGreaterThan(tried.card(Imaginary.WEAK).total());
  }

  @Test
  void theStrongUnitGetsAllOrdinaryPointsOfTheCouncilTable() {
    var card = TryOut.of(shipped("hdnd-thanh-hoa")).orElseThrow().card(Imaginary.STRONG);

    assertThat(card.base()).isEqualByComparingTo("100");
    assertThat(card.deduction()).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void aShareOfThreeUnitsTakesNoGradeAway() {
    var table = shipped("hdnd-thanh-hoa");
    var limited =
        table.ordered(
            new Order(
                table.ties(),
                false,
                List.of(new Quota("Xuất sắc", new BigDecimal("20"), null, Map.of()))));

    assertThat(TryOut.of(limited).orElseThrow().card(Imaginary.STRONG).grade())
        .isEqualTo("Xuất sắc");
  }

  @Test
  void anAnswerTypedAtOneLeafGoesBeforeTheOneThoughtOf() {
    var table =
        aTable().scale("20").with(group("I", "20", direct("a", "10"), direct("b", "10"))).build();

    var tried = TryOut.of(table, "a", Map.of(Imaginary.WEAK, figure("9"))).orElseThrow();

    assertThat(tried.card(Imaginary.WEAK).at("a").points()).isEqualByComparingTo("9");
    assertThat(tried.card(Imaginary.WEAK).at("b").points()).isEqualByComparingTo("4");
    assertThat(tried.card(Imaginary.MIDDLE).at("a").points()).isEqualByComparingTo("7");
  }

  @Test
  void aTableWhoseChainDoesNotBeginWithTheTotalIsNotTriedOut() {
    var table =
        aTable()
            .scale("10")
            .with(group("I", "10", direct("a", "10")))
            .ties(new TieStep(TieStep.Kind.GROUP, "no such group"))
            .build();

    assertThat(TryOut.of(table)).isEmpty();
  }

  @Test
  void aLeafWhoseOptionsAreStillToBeWrittenIsLeftUnanswered() {
    var table = aTable().scale("10").with(group("I", "10", leaf("a", "10", choice()))).build();

    var tried = TryOut.of(table).orElseThrow();

    assertThat(tried.card(Imaginary.STRONG).total()).isEqualByComparingTo("0");
    assertThat(tried.rank(Imaginary.WEAK)).isEqualTo(1);
  }

  @Test
  void aValueIsFoundInEveryKindOfBand() {
    var rule =
        new BandsLeaf(
            false,
            "",
            List.of(
                new BandsLeaf.Band(dec("85"), true, null, false, dec("5")),
                new BandsLeaf.Band(dec("70"), true, dec("85"), true, dec("3")),
                new BandsLeaf.Band(null, false, dec("70"), true, dec("0"))));
    var leaf = leaf("a", "5", rule);

    for (var unit : Imaginary.values()) {
      var answer = requireNonNull(TryOut.sample(leaf, GroupRole.BASE, unit));
      assertThat(leaf.points(answer, Rounding.HUNDREDTHS))
          .isEqualByComparingTo(
              switch (unit) {
                case STRONG -> dec("5");
                case MIDDLE -> dec("3");
                case WEAK -> dec("0");
              });
    }
  }
}
