package vn.giaouoc.crawl;

import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.giaouoc.access.Actors;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.StatementCounter;

/** A walk through the demonstration, from link to link, as the people of its sign-in page. */
@SpringBootTest(properties = {"giaouoc.postgres.durable=false", "giaouoc.demo.today=2026-01-12"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(StatementCounter.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("lane")
abstract class CrawlTest {

  /** Of pages that differ in their ids only, so many are looked at. */
  private static final int OF_A_KIND = 2;

  private static @Nullable Walked walked;
  private final Set<String> papers = new HashSet<>();

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired StatementCounter statements;

  /** Somebody of the sign-in page. */
  record Person(String office, Actor actor) {}

  /** A page as somebody saw it. */
  record Seen(Person by, String path, MockHttpServletResponse answer, Document html) {}

  @DynamicPropertySource
  static void dataFolder(DynamicPropertyRegistry registry) {
    var folder = "target/test-data/" + UUID.randomUUID();
    registry.add("giaouoc.data", () -> folder);
  }

  /** One of each office of the example bloc; of every other, a secretary and the Board's head. */
  List<Person> people() {
    var one = new TreeMap<String, Person>();
    jdbc.sql("select id, display_name, demo_group from access.account order by demo_order")
        .query((rs, _) -> {
          var name = rs.getString("display_name");
          var office = name.split(" [–-] ", 2)[0];
          var group = rs.getString("demo_group");
          if (group.contains("Ví dụ") || office.matches("Thư ký khối.*|Lãnh đạo")) {
            var actor = actors.present(new AccountId(rs.getLong("id"))).orElseThrow().actor();
            one.putIfAbsent(group + " " + office, new Person(name, actor));
          }
          return name;
        })
        .list();
    return List.copyOf(one.values());
  }

  /** What everybody came to, walked once for all tests. */
  Walked walked() throws Exception {
    if (walked == null) {
      walked = new Walked();
      for (var person : people()) {
        walk(person, walked);
      }
    }
    return walked;
  }

  /** From the desk along every link; each page once. */
  private void walk(Person person, Walked walked) throws Exception {
    var open = new ArrayDeque<String>(List.of("/ban-lam-viec", "/khoi", "/don-vi", "/quy-dinh"));
    var known = new LinkedHashSet<>(open);
    var kinds = new HashMap<String, Integer>();
    while (!open.isEmpty()) {
      var path = open.remove();
      if (path.matches(".*\\.(pdf|docx|zip)") && !papers.add(path)) {
        continue;
      }
      statements.reset();
      var seen = get(person, path);
      walked.look(seen, statements.statements());
      for (var link : Links.of(seen.html(), path)) {
        if (known.add(link) && kinds.merge(Links.kind(link), 1, Integer::sum) <= OF_A_KIND) {
          open.add(link);
        }
      }
    }
  }

  Seen get(Person person, String path) throws Exception {
    var address = java.net.URI.create(path);
    var answer =
        mvc.perform(MockMvcRequestBuilders.get(address).with(signedIn(person.actor())))
            .andReturn()
            .getResponse();
    var type = String.valueOf(answer.getContentType());
    var text = type.startsWith("text/html") ? answer.getContentAsString() : "";
    return new Seen(person, path, answer, Jsoup.parse(text));
  }
}
