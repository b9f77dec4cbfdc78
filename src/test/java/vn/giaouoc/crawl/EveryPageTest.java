package vn.giaouoc.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page that somebody of the demonstration can reach, link by link. */
class EveryPageTest extends CrawlTest {

  @Test
  void everyLinkLeadsSomewhereAndNoPageTakesMoreThanFifteenStatements() throws Exception {
    var walked = walked();

    assertThat(walked.pages).as("pages looked at").isGreaterThan(500);
    var softly = new SoftAssertions();
    softly.assertThat(walked.broken).as("of %d pages, not there", walked.pages).isEmpty();
    softly.assertThat(walked.costly).as("of %d pages, too costly", walked.pages).isEmpty();
    softly.assertAll();
  }
}
