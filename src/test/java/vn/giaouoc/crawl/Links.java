package vn.giaouoc.crawl;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The links of a page. */
public final class Links {

  private Links() {}

  /** The addresses within the program that a page at that path leads to. */
  public static Set<String> of(Document html, String path) {
    var links = new LinkedHashSet<String>();
    for (var anchor : html.select("a[href]")) {
      var href = anchor.attr("href").split("#", 2)[0];
      if (href.startsWith("/") && !href.startsWith("//")) {
        links.add(href);
      } else if (href.startsWith("?")) {
        links.add(path.split("\\?", 2)[0] + href);
      } else if (!href.isEmpty() && !href.matches("(https?|mailto|tel):.*")) {
        links.add(href);
      }
    }
    return links;
  }

  /** The shape of an address without its query: every number and every code is one. */
  public static String pageKind(String link) {
    return kind(link.split("\\?", 2)[0])
        .replaceAll("(/|\\.)[A-Z][A-Z_]{3,}#?", "$1#")
        .replaceAll("/tham-so/.*", "/tham-so/#");
  }

  /** The shape of an address: every number and every value is one. */
  static String kind(String link) {
    return link.replaceAll("=[^&]*", "=").replaceAll("\\d+", "#");
  }
}
