package vn.giaouoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.giaouoc.crawl.Links;

/**
 * Every kind of page that these people can reach by links, once in the browser, at a desk and on a
 * phone: pages that differ in their numbers and codes only are one kind. A kind somebody else has
 * looked at is only read for its links.
 */
class EveryKindOfPageTest extends BrowserTest {

  private static final String DESK_PAGE = "/ban-lam-viec";

  /** Who looks, and where besides the desk they begin; those who may do most come first. */
  private static final Map<String, String> YEARS = years();

  private final Set<String> lookedAt = new HashSet<>();
  private final Map<String, Integer> read = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void noKindOfPageHasAFaultAtADeskOrOnAPhone() {
    try (var anybody = atADesk()) {
      walk(anybody, "nobody", "/cong-khai", "/dang-nhap");
    }
    YEARS.forEach((person, year) -> {
      try (var visitor = atADesk().signIn(person)) {
        walk(visitor, person, DESK_PAGE, year, "/khoi", "/don-vi", "/quy-dinh");
      }
    });

    assertThat(faults).as("of %d kinds of pages", lookedAt.size()).isEmpty();
    assertThat(lookedAt).as("kinds of pages looked at").hasSizeGreaterThan(120);
  }

  private static Map<String, String> years() {
    var years = new LinkedHashMap<String, String>();
    years.put(People.SECRETARY, "/khoi/1/nam/2025");
    years.put("Thư ký khối – Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh", "/khoi/5/nam/2023");
    years.put(People.BOARD, "/khoi/1/nam/2025");
    years.put("Lãnh đạo – Ban Thi đua - Khen thưởng tỉnh Ví dụ", "/khoi/1/nam/2026");
    years.put(People.COUNCIL, "/khoi/1/nam/2025");
    years.put(People.CHAIRMAN, "/khoi/1/nam/2025");
    years.put("Thủ trưởng – " + People.LEADER, "/khoi/1/nam/2026");
    years.put("Thủ trưởng – " + People.PAPER, "/khoi/1/nam/2025");
    years.put("Chuyên viên – " + People.PAPER, "/khoi/1/nam/2025");
    years.put(People.OVERSEER, "/khoi/1/nam/2025");
    years.put("Quản trị hệ thống", "/quan-tri/tai-khoan");
    return years;
  }

  private void walk(Visitor visitor, String person, String... first) {
    var open = new ArrayDeque<String>();
    var known = new HashSet<String>();
    for (var path : first) {
      known.add(Links.pageKind(path));
      open.add(path);
    }
    while (!open.isEmpty()) {
      var path = open.remove();
      var kind = Links.pageKind(path);
      var html =
          lookedAt.add(kind) || kind.equals(DESK_PAGE)
              ? look(visitor, person, path)
              : isWorthReading(kind) ? visitor.read(path) : "";
      for (var link : Links.of(Jsoup.parse(html), path)) {
        if (isAPage(link) && known.add(Links.pageKind(link))) {
          open.add(link);
        }
      }
    }
  }

  private String look(Visitor visitor, String person, String path) {
    var page = visitor.page();
    page.setViewportSize(DESK.width(), DESK.height());
    visitor.faults().clear();
    visitor.open(path);
    for (var screen : List.of(DESK, PHONE)) {
      page.setViewportSize(screen.width(), screen.height());
      var beyond = Looks.overflow(page);
      if (beyond > 0) {
        visitor.faults().add(beyond + " pixels beyond the screen of " + screen.width());
      }
      Looks.seriousFaults(page)
          .forEach(f -> visitor.faults().add(f + " at width " + screen.width()));
    }
    visitor.faults().forEach(fault -> faults.add(path + " – " + fault + " (" + person + ")"));
    return page.content();
  }

  /** Lists always; of records no more than two people learn anything new. */
  private boolean isWorthReading(String kind) {
    return !kind.matches(".*(?<!/nam)/#") || read.merge(kind, 1, Integer::sum) <= 2;
  }

  private static boolean isAPage(String link) {
    return link.startsWith("/")
        && !link.matches(".*\\.(pdf|docx|xlsx|zip)|.*/excel|/tep/.*|/api/.*|/tinh/.*");
  }
}
