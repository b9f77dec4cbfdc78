package vn.giaouoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.giaouoc.demo.ScriptedClock;
import vn.giaouoc.testing.Tool;

/**
 * A test in a real browser on the demonstration, as a newcomer finds it; these run one after the
 * other, beside all other tests. Skipped where the machine has no Chromium.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"giaouoc.postgres.durable=false", "giaouoc.demo.today=" + BrowserTest.TODAY})
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("lane")
abstract class BrowserTest {

  static final String TODAY = "2026-01-12";

  /** The screen at a desk, and that of a phone: width and height. */
  record Screen(int width, int height) {}

  static final Screen DESK = new Screen(1366, 768);
  static final Screen PHONE = new Screen(390, 844);

  private static final String FOLDER = "target/test-data/" + UUID.randomUUID();

  private static final Set<String> LOOKED_OVER = new HashSet<>();
  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @LocalServerPort int port;
  @Autowired ScriptedClock clock;

  /** Lets it be nine in the morning of that day for the whole program. */
  void on(int year, int month, int day) {
    clock.standAt(LocalDate.of(year, month, day));
  }

  @DynamicPropertySource
  static void dataFolder(DynamicPropertyRegistry registry) {
    registry.add("giaouoc.data", () -> FOLDER);
  }

  @BeforeAll
  void openBrowser() {
    Path chromium = Tool.CHROMIUM.orSkip();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  void closeBrowser() {
    clock.standAt(LocalDate.parse(TODAY));
    if (playwright != null) {
      playwright.close();
    }
  }

  /** Someone at a desk. */
  Visitor atADesk() {
    return visitor(DESK);
  }

  /** Someone with a phone. */
  Visitor withAPhone() {
    return visitor(PHONE);
  }

  private Visitor visitor(Screen screen) {
    if (browser == null) {
      throw new IllegalStateException("no browser was opened");
    }
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setViewportSize(screen.width(), screen.height()));
    return new Visitor(context, "http://localhost:" + port, LOOKED_OVER);
  }
}
