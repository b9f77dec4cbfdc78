package vn.giaouoc.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a page in the browser must not have, whoever looks at it. */
final class Looks {

  private static final String AXE = axe();

  private static final String SERIOUS =
      """
      () => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        resultTypes: ['violations'],
        preload: false
      }).then(found => found.violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', ')))
      """;

  private Looks() {}

  /** How many pixels of the page lie beyond the right edge of the screen. */
  static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"))
        .intValue();
  }

  /** The serious and critical faults axe finds, each with its places; axe comes once to a page. */
  static List<String> seriousFaults(Page page) {
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(AXE);
    }
    return ((List<?>) page.evaluate(SERIOUS)).stream().map(String::valueOf).toList();
  }

  /** The script of axe as an expression; it needs no other page than the one it looks at. */
  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Looks.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
