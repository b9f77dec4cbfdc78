package vn.giaouoc.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.giaouoc.testing.StatementCounter;

/** Every page that somebody of the demonstration can reach, link by link. */
@Import(StatementCounter.class)
class EveryPageTest extends CrawlTest {

  private static final int MOST_STATEMENTS = 15;

  @Autowired StatementCounter statements;

  @Test
  void everyLinkLeadsSomewhereAndNoPageTakesMoreThanFifteenStatements() throws Exception {
    var broken = list();
    var costly = list();
    var kinds = new HashSet<String>();
    var pages = new int[1];
    for (var person : people()) {
      statements.reset();
      walk(
          person,
          seen -> {
            pages[0]++;
            var status = seen.answer().getStatus();
            if (status >= 400) {
              broken.add(line(seen, "status " + status));
            }
            var asked = statements.statements();
            if (asked.size() > MOST_STATEMENTS && isPage(seen) && kinds.add(kind(seen.path()))) {
              costly.add(line(seen, asked.size() + " statements" + shortly(asked)));
            }
            statements.reset();
          });
    }

    assertThat(pages[0]).as("pages looked at").isGreaterThan(500);
    var softly = new SoftAssertions();
    softly.assertThat(broken).as("of %d pages, those that are not there", pages[0]).isEmpty();
    softly.assertThat(costly).as("of %d pages, those that cost too much", pages[0]).isEmpty();
    softly.assertAll();
  }

  private static String shortly(List<String> statements) {
    return statements.stream()
        .map(sql -> sql.replaceAll("\\s+", " "))
        .map(sql -> "\n    " + sql.substring(0, Math.min(sql.length(), 100)))
        .collect(Collectors.joining());
  }

  /** Papers and packages are made anew from everything: they are no pages. */
  private static boolean isPage(Seen seen) {
    return String.valueOf(seen.answer().getContentType()).startsWith("text/html");
  }
}
