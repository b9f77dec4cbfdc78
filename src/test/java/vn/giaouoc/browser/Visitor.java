package vn.giaouoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person at one screen. Every page they come to is looked over by axe. */
final class Visitor implements AutoCloseable {

  private static final String TYPED =
      "textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])";
  private static final String TICKED = "[type=checkbox], [type=radio]";

  private final BrowserContext context;
  private final Page page;
  private final String root;
  private final Set<String> lookedOver;
  private final List<String> faults = new ArrayList<>();

  Visitor(BrowserContext context, String root, Set<String> lookedOver) {
    this.context = context;
    context.setDefaultTimeout(5_000);
    this.page = context.newPage();
    this.root = root;
    this.lookedOver = lookedOver;
    page.onPageError(error -> faults.add("script: " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add("console: " + message.text());
      }
    });
  }

  /** Signs in by the one click of the demonstration. */
  Visitor signIn(String account) {
    page.navigate(root + "/dang-nhap");
    button(account).click();
    return arrived();
  }

  /** Goes to an address of the program. */
  Visitor go(String path) {
    page.navigate(root + path);
    return arrived();
  }

  /** Opens an address without looking the page over; notes it as a fault if it is not there. */
  void open(String path) {
    var answer = page.navigate(root + path);
    if (answer == null || answer.status() != 200) {
      faults.add("status " + (answer == null ? "none" : answer.status()));
    }
  }

  /** The HTML of an address, as this person gets it, without showing it. */
  String read(String path) {
    return context.request().get(root + path).text();
  }

  /** A file of the program, as this person gets it. */
  byte[] file(String path) {
    return context.request().get(root + path).body();
  }

  /** What the browser itself complained of since this was last emptied. */
  List<String> faults() {
    return faults;
  }

  /** Follows the first link of the page itself with these words. */
  Visitor follow(String words) {
    var link =
        page.getByRole(AriaRole.MAIN)
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    act("follow " + words, () -> link.first().click());
    return arrived();
  }

  /** Types into the field with this label. */
  Visitor type(String label, String text) {
    act("type into " + label, () -> field(label, TYPED).fill(text));
    return this;
  }

  /** Chooses from the list with this label. */
  Visitor choose(String label, String option) {
    act(
        "choose " + option + " as " + label,
        () -> field(label, "select").selectOption(new SelectOption().setLabel(option)));
    return this;
  }

  /** Ticks the box with this label. */
  Visitor tick(String label) {
    act("tick " + label, () -> field(label, TICKED).check());
    return this;
  }

  /** Hands in a file by the field with this label. */
  Visitor hand(String label, String name, String type, byte[] content) {
    act(
        "hand in " + name,
        () -> field(label, "[type=file]").setInputFiles(new FilePayload(name, type, content)));
    return this;
  }

  /** Presses the button with these words. */
  Visitor press(String words) {
    act("press " + words, () -> button(words).click());
    return arrived();
  }

  /** Opens a folded part of the page. */
  Visitor unfold(String words) {
    act(
        "unfold " + words,
        () -> page.locator("summary", new Page.LocatorOptions().setHasText(words)).first().click());
    return this;
  }

  /** Fails unless the page says this. */
  Visitor sees(String words) {
    assertThat(page.locator("body").innerText()).contains(words);
    return this;
  }

  /** Fails if the page says this. */
  Visitor doesNotSee(String words) {
    assertThat(page.locator("body").innerText()).doesNotContain(words);
    return this;
  }

  /** Keeps a picture of the page. */
  Visitor photograph(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return this;
  }

  /** Where the visitor is, for coming back later. */
  String address() {
    return page.url().substring(root.length()).replaceAll("[?#].*", "");
  }

  /** The page itself, for what has no word of its own. */
  Page page() {
    return page;
  }

  /** Says where it failed, and what the page showed. */
  private void act(String what, Runnable act) {
    try {
      act.run();
    } catch (PlaywrightException e) {
      throw new AssertionError(
          "could not %s at %s, where stands:%n%s"
              .formatted(what, page.url(), page.locator("main").innerText()),
          e);
    }
  }

  /** The first visible field of this kind with this label. */
  private Locator field(String label, String kind) {
    return page.getByLabel(label).and(page.locator(kind)).locator("visible=true").first();
  }

  private Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  /** Checks that the page is one of ours, fits the screen, and has no serious fault. */
  private Visitor arrived() {
    page.waitForLoadState();
    assertThat(page.title()).as("title of %s", page.url()).containsPattern("Giao Ước|thi đua");
    var kind = page.url().replaceAll("\\d+", "N").replaceAll("\\?.*", "");
    if (lookedOver.add(kind + page.viewportSize().width)) {
      assertThat(Looks.overflow(page)).as("width of %s beyond the screen", page.url()).isZero();
      assertThat(Looks.seriousFaults(page)).as("axe on %s", page.url()).isEmpty();
    }
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
