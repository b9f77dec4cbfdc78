package vn.giaouoc.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.portal.NewsDraft;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.TestYear;

/** Records of the own year that stand for the variables of addresses, made when first asked for. */
class Records {

  /** An id that no record has: a route with it tells only what is asked before it is looked up. */
  static final String NONE = "999999999";

  private static final Set<String> KNOWN = Set.of("bloc", "year", "unit");

  private final AccountService accounts;
  private final NewsService news;
  private final JdbcClient jdbc;
  private final Map<String, String> made = new HashMap<>();

  Records(AccountService accounts, NewsService news, JdbcClient jdbc) {
    this.accounts = accounts;
    this.news = news;
    this.jdbc = jdbc;
  }

  /** Whether something stands for this variable of the route. */
  static boolean has(Route route, String variable) {
    return KNOWN.contains(variable) || route.records().containsKey(variable);
  }

  /** What stands for this variable of the route: the id of a record, or the word in the table. */
  String of(Route route, String variable, TestYear year) {
    return has(route, variable)
        ? made.computeIfAbsent(
            route.records().getOrDefault(variable, variable), name -> make(name, year))
        : NONE;
  }

  /** The value of a field: the id of the record after an “@”, or the word itself. */
  String value(String word, TestYear year) {
    return word.startsWith("@")
        ? made.computeIfAbsent(word.substring(1), name -> make(name, year))
        : word;
  }

  /** The text with the id of a record in the place of each of its names after an “@”. */
  String within(String text, TestYear year) {
    return Pattern.compile("@\\w+").matcher(text).replaceAll(name -> value(name.group(), year));
  }

  private String make(String name, TestYear year) {
    return switch (name) {
      case "bloc" -> year.bloc().id().toString();
      case "year" -> Integer.toString(year.year().number());
      case "unit" -> year.unit(3).toString();
      case "account" ->
          accounts
              .create(
                  Actor.SYSTEM,
                  "matrix." + System.nanoTime(),
                  "Thủ trưởng đơn vị 3",
                  Grant.ofUnit(Role.UNIT_HEAD, year.unit(3)),
                  LocalDate.of(2024, 1, 1),
                  null)
              .account()
              .toString();
      case "news", "draft" -> {
        var draft = new NewsDraft("Tin", "Nội dung", null, year.unit(3), null, null, null);
        yield Long.toString(news.write(year.standing(year.secretary()), draft));
      }
      case "plan" -> {
        jdbc.sql("update plan.plan set content = 'Nội dung' where year_id = :year")
            .param("year", year.id().value())
            .update();
        yield name;
      }
      default -> name;
    };
  }
}
