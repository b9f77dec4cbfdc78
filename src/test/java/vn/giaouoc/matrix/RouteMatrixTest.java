package vn.giaouoc.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Every route for every person of {@link Who}. A new route needs a line in {@code routes.txt}. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTest {

  @Autowired MockMvcTester mvc;
  @Autowired Collection<RequestMappingHandlerMapping> mappings;
  @Autowired YearFixture years;
  @Autowired BlocFixture blocs;
  @Autowired AccountService accounts;
  @Autowired NewsService news;
  @Autowired JdbcClient jdbc;

  private final Map<Who, Actor> people = new EnumMap<>(Who.class);
  private @Nullable TestYear own;
  private @Nullable TestYear foreign;
  private @Nullable Records records;

  static List<Route> routes() {
    return Route.all();
  }

  @Test
  void everyRouteHasExactlyOneLineInTheTable() {
    var inTable = routes().stream().map(Route::key).toList();

    assertThat(inTable).doesNotHaveDuplicates();
    var inProgram = inProgram();
    assertThat(without(inProgram, inTable)).as("routes without a line in routes.txt").isEmpty();
    assertThat(without(inTable, inProgram)).as("lines of routes.txt without a route").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void onlyTheseMayCome(Route route) {
    var wrong = new ArrayList<String>();
    for (var who : Who.values()) {
      var answer = call(route, who);
      var seen = Seen.of(route, answer);
      var expected = route.allowed().contains(who) ? Seen.LET_IN : Seen.KEPT_OUT;
      if (seen != expected && seen != Seen.NOTHING_THERE) {
        wrong.add(who + " " + seen + " " + answer.getResponse().getStatus());
      }
    }

    assertThat(wrong).as("%s is for %s", route.key(), route.allowed()).isEmpty();
  }

  /** What somebody sees of a route. */
  private enum Seen {
    LET_IN,
    KEPT_OUT,
    /** The record named in the address does not exist: it says nothing of rights. */
    NOTHING_THERE,
    BROKEN;

    static Seen of(Route route, MvcTestResult answer) {
      var status = answer.getResponse().getStatus();
      var location = String.valueOf(answer.getResponse().getHeader("Location"));
      var problem = answer.getMvcResult().getResolvedException();
      if (status >= 500) {
        return BROKEN;
      }
      if (status == 404) {
        var missing = problem instanceof NoSuchElementException && route.lacksARecord();
        return missing ? NOTHING_THERE : KEPT_OUT;
      }
      var toSignIn = location.startsWith("/dang-nhap") && !route.pattern().equals("/dang-xuat");
      return status == 401 || status == 403 || toSignIn ? KEPT_OUT : LET_IN;
    }
  }

  private MvcTestResult call(Route route, Who who) {
    var address = route.address(v -> records().of(route, v, own()));
    var fields = new LinkedHashMap<String, String>();
    route.fields().forEach((field, value) -> fields.put(field, records().value(value, own())));
    if (route.pattern().startsWith("/api/") && !fields.containsValue("FILE")) {
      return mvc.method(HttpMethod.valueOf(route.method()))
          .uri(address)
          .contentType(MediaType.APPLICATION_JSON)
          .content(records().within(fields.getOrDefault("json", "{}"), own()))
          .with(tokenOf(who))
          .exchange();
    }
    if (!fields.containsValue("FILE")) {
      var request = mvc.method(HttpMethod.valueOf(route.method())).uri(address);
      fields.forEach(request::param);
      return request.with(tokenOf(who)).exchange();
    }
    var upload = mvc.post().uri(address).multipart();
    for (var field : fields.entrySet()) {
      if (field.getValue().equals("FILE")) {
        upload.file(new MockMultipartFile(field.getKey(), "x.png", "image/png", new byte[] {1}));
      } else {
        upload.param(field.getKey(), field.getValue());
      }
    }
    return upload.with(tokenOf(who)).exchange();
  }

  private RequestPostProcessor tokenOf(Who who) {
    var actor = people.computeIfAbsent(who, this::withAnAccount);
    return actor.isSystem() ? csrf() : signedIn(actor);
  }

  private static Collection<String> without(Collection<String> all, Collection<String> some) {
    var rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private Set<String> inProgram() {
    return mappings.stream()
        .flatMap(m -> m.getHandlerMethods().entrySet().stream())
        .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("vn.giaouoc"))
        .map(Map.Entry::getKey)
        .filter(info -> !info.getPatternValues().contains("/error"))
        .flatMap(info -> {
          var methods = info.getMethodsCondition().getMethods();
          return info.getPatternValues().stream()
              .flatMap(pattern ->
                  methods.isEmpty()
                      ? java.util.stream.Stream.of("GET " + pattern)
                      : methods.stream().map(method -> method + " " + pattern));
        })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The person as an account that exists; the program itself stands for nobody. */
  private Actor withAnAccount(Who who) {
    var actor = who.in(own().bloc(), foreign().bloc());
    if (actor == null) {
      return Actor.SYSTEM;
    }
    var id =
        accounts.createForDemonstration(
            "matrix." + System.nanoTime(),
            actor.name(),
            List.copyOf(actor.grants()),
            LocalDate.of(2024, 1, 1),
            "Bảng quyền",
            0);
    return new Actor(id, actor.name(), actor.grants());
  }

  private Records records() {
    if (records == null) {
      records = new Records(accounts, news, jdbc);
    }
    return records;
  }

  private TestYear own() {
    if (own == null) {
      own = years.in(BlocYearState.RUNNING_H1);
    }
    return own;
  }

  private TestYear foreign() {
    if (foreign == null) {
      var bloc = blocs.aBloc().inProvince("CA_MAU").make();
      foreign = years.in(BlocYearState.RUNNING_H1, bloc);
    }
    return foreign;
  }
}
