package vn.giaouoc.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;
import vn.giaouoc.crawl.CrawlTest.Person;
import vn.giaouoc.crawl.CrawlTest.Seen;

/** What the walk found: pages that are not there, pages that cost too much, and every form. */
final class Walked {

  private static final int MOST_STATEMENTS = 15;

  private final Set<String> costlyKinds = new HashSet<>();
  private final Set<String> formKinds = new HashSet<>();

  final List<String> broken = new ArrayList<>();
  final List<String> costly = new ArrayList<>();
  final Map<FormElement, Person> forms = new LinkedHashMap<>();
  int pages;

  void look(Seen seen, List<String> statements) {
    pages++;
    var status = seen.answer().getStatus();
    if (status >= 400) {
      broken.add(line(seen, "status " + status));
    }
    if (statements.size() > MOST_STATEMENTS
        && isPage(seen)
        && costlyKinds.add(Links.kind(seen.path()))) {
      costly.add(line(seen, statements.size() + " statements" + shortly(statements)));
    }
    seen.html().forms().stream()
        .filter(form -> form.attr("method").equalsIgnoreCase("post"))
        .filter(form -> !form.attr("action").matches("/dang-xuat|.*/ket-thuc-phien"))
        .filter(form -> formKinds.add(Links.kind(form.attr("action")) + names(form)))
        .forEach(form -> forms.put(form, seen.by()));
  }

  private static String line(Seen seen, String what) {
    return seen.path() + " – " + what + " (" + seen.by().office() + ")";
  }

  private static Set<String> names(FormElement form) {
    return new HashSet<>(form.elements().eachAttr("name"));
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
