package vn.giaouoc.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A whole year of the example bloc with nothing but the pages, by those to whom each act belongs:
 * opened by the Board, written, signed, worked, scored, voted, awarded, handed over and closed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NineStepsJourneyTest extends BrowserTest {

  private final People people = new People(this::atADesk);

  @Test
  @Order(1)
  void theBoardOpensTheYearFromTheOneBefore() {
    new StepsToDrafts(people, this::on).open();
  }

  @Test
  @Order(2)
  void theSecretaryWritesTheDraftsAndAnswersEveryComment() {
    new StepsToDrafts(people, this::on).write();
  }

  @Test
  @Order(3)
  void theBlocMeetsAdoptsAndSigns() {
    new StepsToPledge(people, this::on).sign();
  }

  @Test
  @Order(4)
  void aUnitRegistersWorksAndReports() {
    new StepsOfWork(people, this::on).report();
  }

  @Test
  @Order(5)
  void theBlocReviewsHalfTheYear() {
    new StepsOfWork(people, this::on).review();
  }

  @Test
  @Order(6)
  void unitsScoreThemselvesCheckEachOtherAndObject() {
    new StepsOfScores(people, this::on).score();
  }

  @Test
  @Order(7)
  void theBlocRanksVotesAndElects() {
    new StepsOfVotes(people, this::on).vote();
  }

  @Test
  @Order(8)
  void theProposalBecomesADecisionAndTheYearIsHandedOver() {
    new StepsToTheEnd(people, this::on).award();
  }

  @Test
  @Order(9)
  void anybodyReadsWhatIsPublic() {
    try (var visitor = atADesk()) {
      StepsToTheEnd.read(visitor);
    }
  }

  @AfterAll
  void everybodyGoesHome() {
    people.close();
  }
}
