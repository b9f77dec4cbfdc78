package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** What the Board keeps for all blocs: catalogues, and which unit is in which bloc. */
@IntegrationTest
class ApiRegisterTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired BlocFixture blocs;
  @Autowired YearFixture years;

  private Program.Maker programs;

  @BeforeEach
  void people() {
    programs = new Program.Maker(mvc, accounts, tokens);
  }

  @Test
  void aUnitThatMovesIsInTheOtherBlocAfterwards() {
    var from = blocs.aBloc().make();
    var to = blocs.aBloc().make();
    var moved = from.unit(5).value();
    var board = programs.writing(from.board());
    var address = "/blocs/" + from.id() + "/members/2024/move";
    var body =
        """
        {"unit":%d,"to":%s,"actNumber":"354/QĐ-UBND","actDate":"2024-01-05","issuer":"UBND tỉnh",
         "on":"%s"}
        """;

    programs
        .writing(from.secretary())
        .post(address, body.formatted(moved, to.id(), "2024-01-10"))
        .is(404);
    assertThat(board.post(address, body.formatted(moved, from.id(), "2025-01-10")).is(422).fields())
        .as("everything that is wrong at once")
        .contains("to", "on");
    board.post(address, body.formatted(moved, to.id(), "2024-01-10")).is(204);

    assertThat(unitsOf(board, from.id().value())).doesNotContain(moved);
    assertThat(unitsOf(board, to.id().value())).contains(moved);
    board.post(address, body.formatted(moved, to.id(), "2024-01-10")).is(422);
    programs.writing(from.secretary()).get("/journal?bloc=" + from.id()).is(404);
  }

  @Test
  void theLogTellsWhoChangedWhatToWhoMayReadIt() {
    var year = years.in(BlocYearState.PREPARED);
    var board = programs.writing(year.board());
    var path = "/blocs/" + year.bloc().id() + "/years/2024";
    for (var label : List.of("Việc một", "Việc hai")) {
      board
          .post(path + "/deadlines", "{\"label\":\"%s\",\"due\":\"2024-05-01\"}".formatted(label))
          .is(204);
    }

    var entries = board.get(path + "/journal?module=year").is(200).body();
    assertThat(entries.at("/0/sentence").asString()).contains("Việc hai");
    assertThat(board.get(path + "/journal?before=" + entries.at("/0/id")).body().toString())
        .contains("Việc một")
        .doesNotContain("Việc hai");
    assertThat(board.get("/journal?bloc=" + year.bloc().id()).is(200).body().toString())
        .contains("Việc hai");
    programs.writing(year.officer(3)).get(path + "/journal").is(404);
    programs.writing(year.officer(3)).get("/journal").is(404);
    assertThat(programs.writing(year.officer(3)).get("/desk").is(200).body().path("openYears"))
        .isNotEmpty();
  }

  @Test
  void aDayOffIsEnteredForTheOwnProvince() {
    var bloc = blocs.aBloc().inProvince("BAC_LIEU").make();
    var board = programs.writing(bloc.board());
    var day =
        "{\"province\":\"%s\",\"day\":\"2032-11-17\",\"works\":false,\"name\":\"Ngày của tỉnh\","
            + "\"source\":\"Kiểm thử\",\"certainty\":\"DESIGN\"}";

    board.post("/rules/days-off", day.formatted("CA_MAU")).is(404);
    board.post("/rules/days-off", day.formatted("BAC_LIEU")).is(204);

    assertThat(board.get("/rules/days-off?year=2032").is(200).body().at("/0/province").asString())
        .isEqualTo("BAC_LIEU");
  }

  @Test
  void kindsOfUnitsAreAddedChangedAndNotOverwritten() {
    var bloc = blocs.aBloc().make();
    var board = programs.writing(bloc.board());
    var code = "API_" + System.nanoTime();
    var kind = "{\"code\":\"%s\",\"name\":\"Trung tâm\",\"sector\":\"STATE\",\"ordinal\":900}";

    programs.writing(bloc.head(3)).post("/unit-kinds", kind.formatted(code)).is(404);
    board.post("/unit-kinds", kind.formatted(code)).is(201);
    assertThat(board.post("/unit-kinds", kind.formatted(code)).is(422).fields())
        .containsExactly("code");
    var change =
        "{\"name\":\"Trung tâm cũ\",\"sector\":\"STATE\",\"ordinal\":900,\"inUse\":false,"
            + "\"version\":%s}";
    var version = kindOf(board, code).path("version").asInt();
    board.put("/unit-kinds/" + code, change.formatted(version)).is(200);
    var slow = board.put("/unit-kinds/" + code, change.formatted(version)).is(409);

    assertThat(slow.body().at("/theirs/name").asString()).isEqualTo("Trung tâm cũ");
    assertThat(kindOf(board, code).path("inUse").asBoolean()).isFalse();
  }

  @Test
  void aProvinceIsMergedOnlyIntoOneThatIsThere() {
    var board = programs.writing(blocs.aBloc().make().board());
    var merger =
        "{\"province\":\"%s\",\"into\":\"%s\",\"on\":\"2025-07-01\",\"certainty\":\"UNVERIFIED\","
            + "\"source\":\"Kiểm thử\"}";

    assertThat(
            board
                .post("/provinces/mergers", merger.formatted("CA_MAU", "NO_SUCH"))
                .is(422)
                .fields())
        .containsExactly("into");
    assertThat(
            board
                .post("/provinces/mergers", merger.formatted("HA_GIANG", "CA_MAU"))
                .is(422)
                .fields())
        .as("it is merged already")
        .containsExactly("province");
  }

  private static JsonNode kindOf(Program reader, String code) {
    return reader
        .get("/unit-kinds")
        .is(200)
        .body()
        .valueStream()
        .filter(k -> k.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> unitsOf(Program reader, long bloc) {
    return reader
        .get("/blocs/" + bloc + "/members/2024")
        .is(200)
        .body()
        .path("members")
        .valueStream()
        .filter(m -> m.path("left").isNull())
        .map(m -> m.path("unit").asLong())
        .toList();
  }
}
