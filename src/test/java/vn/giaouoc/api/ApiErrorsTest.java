package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** What a program is told when its request is not done. */
@IntegrationTest
class ApiErrorsTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired YearFixture years;
  @Autowired Collection<RequestMappingHandlerMapping> mappings;

  private TestYear year;
  private String path;
  private Program.Maker programs;

  @BeforeEach
  void aYear() {
    year = years.in(BlocYearState.PREPARED);
    path = "/blocs/" + year.bloc().id() + "/years/2024";
    programs = new Program.Maker(mvc, accounts, tokens);
  }

  @Test
  void withoutAGoodTokenThereIsOnlyTheDocument() {
    var problem = programs.unknown().get(path).is(401).body();

    assertThat(problem.path("detail").asString()).contains("Authorization: Bearer");
    assertThat(mvc.get().uri("/api/v1/openapi")).hasStatusOk();
  }

  @Test
  void aTokenForReadingReadsAndNoMore() {
    var reader = programs.of(year.board(), ApiTokenService.Scope.READ);

    reader.get(path).is(200);
    var refused = reader.post(path + "/deadlines", "{\"label\":\"X\",\"due\":\"2024-05-01\"}");
    assertThat(refused.is(403).body().path("detail").asString()).contains("chỉ được đọc");
    reader.put(path + "/settings", "{}").is(403);
  }

  @Test
  void anotherBlocIsNotThere() {
    var other = programs.writing(years.in(BlocYearState.PREPARED).secretary());

    other.get(path).is(404);
    other.post(path + "/deadlines", "{\"label\":\"X\",\"due\":\"2024-05-01\"}").is(404);
    assertThat(other.get("/blocs").body().findValuesAsString("id"))
        .doesNotContain(year.bloc().id().toString());
  }

  @Test
  void whatIsNoJsonOrHasAnotherShapeIsNotRead() {
    var board = programs.writing(year.board());

    board.post(path + "/deadlines", "{\"label\":").is(400);
    board.post(path + "/deadlines", "[]").is(400);
    assertThat(
            board
                .post(path + "/deadlines", "{\"label\":\"X\",\"due\":\"31/02/2024\"}")
                .is(400)
                .fields())
        .containsExactly("due");
    assertThat(
            board
                .post(path + "/deadlines", "{\"label\":\"X\",\"due\":\"2024-05-01\",\"hạn\":1}")
                .is(400)
                .fields())
        .containsExactly("hạn");
    assertThat(board.put(path + "/settings", "{\"crossCheckOrder\":\"NEVER\"}").is(400).fields())
        .containsExactly("crossCheckOrder");
    assertThat(board.post(path + "/moves", "{\"step\":\"BEGIN_DRAFTS\"}").is(400).fields())
        .as("a number that is missing is not zero")
        .containsExactly("version");
    board.get("/blocs/x").is(404);
    board.get("/units?page=x").is(404);
    board.get("/nowhere").is(404);
  }

  @Test
  void whoSeesNothingOfABlocIsNotToldWhatIsWrongWithTheBody() {
    var stranger = programs.writing(year.stranger());
    var bloc = "/blocs/" + year.bloc().id();

    for (var body : List.of("{", "[]", "{}", "{\"unknown\":1}")) {
      stranger.post(path + "/deadlines", body).is(404);
      stranger.post(path + "/award-proposal/items", body).is(404);
      stranger.put(path + "/settings", body).is(404);
      stranger.post(bloc + "/acts", body).is(404);
      stranger.post(bloc + "/years", body).is(404);
      stranger.post(bloc + "/members/2024/move", body).is(404);
      programs.unknown().post(bloc + "/acts", body).is(401);
    }
    programs.writing(year.officer(3)).post(bloc + "/acts", "{").is(400);
  }

  @Test
  void everyAddressOfAYearAsksForTheYearBeforeItReadsTheBody() {
    var asked = 0;
    for (var mapping : mappings) {
      for (var handler : mapping.getHandlerMethods().entrySet()) {
        var types = List.of(handler.getValue().getMethod().getParameterTypes());
        var address = handler.getKey().getPatternValues().iterator().next();
        if (address.startsWith("/api/v1/blocs/{bloc}/years/{year}")) {
          assertThat(types).as(address).startsWith(YearHere.class);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(100);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceUnderTheNamesOfTheBody() {
    var board = programs.writing(year.board());

    var empty = board.post(path + "/deadlines", "{\"label\":\"  \"}").is(422);
    assertThat(empty.fields()).containsExactly("due", "label");
    assertThat(empty.body().path("reasons").path(0).path("sentence").asString())
        .isEqualTo("Hãy ghi trường này.");

    var long_ = "x".repeat(201);
    assertThat(
            board
                .post(path + "/deadlines", "{\"label\":\"" + long_ + "\",\"due\":\"2024-05-01\"}")
                .is(422)
                .fields())
        .containsExactly("label");

    var early = "{\"to\":\"2000-01-01\",\"reason\":\"X\"}";
    var refused = board.post(path + "/deadlines/OWN_1/extensions", early);
    assertThat(refused.status()).isEqualTo(404);
    board.post(path + "/deadlines", "{\"label\":\"X\",\"due\":\"2024-05-01\"}").is(204);
    var code = board.get(path + "/deadlines").body().path(0).path("code").asString();
    assertThat(board.post(path + "/deadlines/" + code + "/extensions", early).is(422).fields())
        .containsExactly("to");
  }

  @Test
  void theSlowerOfTwoGetsBothVersions() {
    var board = programs.writing(year.board());
    var settings = board.get(path + "/settings").is(200).body().toString();
    board.put(path + "/settings", settings.replace("\"objectionDays\":5", "\"objectionDays\":7"));

    var late =
        board.put(
            path + "/settings", settings.replace("\"objectionDays\":5", "\"objectionDays\":9"));

    var problem = late.is(409).body();
    assertThat(problem.path("theirs").path("objectionDays").asString()).isEqualTo("7");
    assertThat(problem.path("yours").path("objectionDays").asInt()).isEqualTo(9);
    assertThat(problem.path("theirs").path("version").asInt())
        .isGreaterThan(problem.path("yours").path("version").asInt());
  }

  @Test
  void aBodyOfTwoMegabytesIsNotTaken() {
    var board = programs.writing(year.board());

    board.post(path + "/deadlines", "{\"label\":\"" + "x".repeat(2_000_000) + "\"}").is(413);
  }
}
