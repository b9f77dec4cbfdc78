package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Scoring and the award review, by programs of different people. */
@IntegrationTest
class ApiAutumnTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired YearFixture years;

  private TestYear year;
  private String path;
  private Program board;
  private Program secretary;
  private Program officer3;
  private Program head3;
  private Program officer4;

  @BeforeEach
  void people() {
    year = years.in(BlocYearState.DRAFTING);
    path = "/blocs/" + year.bloc().id() + "/years/2024";
    var programs = new Program.Maker(mvc, accounts, tokens);
    board = programs.writing(year.board());
    secretary = programs.writing(year.secretary());
    officer3 = programs.writing(year.officer(3));
    head3 = programs.writing(year.head(3));
    officer4 = programs.writing(year.officer(4));
  }

  @Test
  void aUnitFillsInItsOwnColumnAndNobodyElses() {
    var leaf = directLeaf(approveATable());
    years.moved(year, BlocYearState.SELF_SCORING);
    secretary.post(path + "/score-sheets", "").is(200);
    var own = path + "/score-sheets/" + year.unit(3);
    var column = officer3.get(own).is(200).body().path("columns").path(0);
    assertThat(column.path("role").asString()).isEqualTo("SELF");
    assertThat(column.path("mayWrite").asBoolean()).isTrue();
    officer4.put(own + "/columns/SELF", cell("x", "{\"figure\":\"1\"}", 0)).is(404);
    officer3.put(own + "/columns/SELF", cell("x", "{\"figure\":\"1\"}", 0)).is(404);

    assertThat(
            officer3
                .put(own + "/columns/SELF", cell(leaf, "{\"figure\":\"100000\"}", 0))
                .is(422)
                .fields())
        .containsExactly("cells." + leaf + ".value");
    var saved = officer3.put(own + "/columns/SELF", cell(leaf, "{\"figure\":\"0.5\"}", 0)).is(200);
    assertThat(cellOf(saved.body(), leaf).at("/answer/figure").asString()).isEqualTo("0.5");
    var late = officer3.put(own + "/columns/SELF", cell(leaf, "{\"figure\":\"0.25\"}", 0));
    assertThat(late.is(409).body().path("theirs").toString()).contains("0,5");

    officer3.post(own + "/submission", "{\"sworn\":true}").is(404);
    assertThat(head3.post(own + "/submission", "{\"sworn\":false}").is(422).fields())
        .as("everything that is missing at once")
        .hasSizeGreaterThan(1);
    assertThat(officer3.get(own + "/history").is(200).body().size()).isEqualTo(1);
    officer3.get(path + "/ranking").is(404);
  }

  @Test
  void aTableThatIsNoTableIsRefusedAndTheContentHasItsHash() {
    var table = approveATable();
    var next =
        secretary
            .post(path + "/score-tables/versions", "{\"reason\":\"Điều chỉnh\"}")
            .is(201)
            .body();
    assertThat(next.path("content").asString()).isEqualTo(table.path("content").asString());
    var address = path + "/score-tables/" + next.path("number");
    assertThat(
            secretary
                .put(address, "{\"content\":\"{}\",\"what\":\"Sửa\",\"version\":0}")
                .is(422)
                .fields())
        .containsExactly("content");
    officer3.put(address, "{\"content\":\"{}\",\"what\":\"Sửa\",\"version\":0}").is(404);
  }

  @Test
  void aRoundIsPreparedOpenedCountedAndClosed() {
    years.moved(year, BlocYearState.YEAREND_MEETING);
    var rules =
        """
        {"purpose":"OTHER","title":"Bình xét","decision":"VOTE","method":"OPEN",
         "choice":"APPROVE_EACH","threshold":{"num":%d,"den":3,"strict":false},
         "thresholdBase":"MEMBERS","quorum":{"num":2,"den":3,"strict":false},"selfVote":true,
         "tieRule":"BOARD_DECIDES","maxRounds":2}
        """;
    assertThat(secretary.post(path + "/voting-rounds", rules.formatted(4)).is(422).fields())
        .containsExactly("threshold");
    var id = secretary.post(path + "/voting-rounds", rules.formatted(2)).id();
    var at = path + "/voting-rounds/" + id;
    var round = secretary.post(at + "/candidates", "{\"matter\":\"Mô hình mới\"}").is(200).body();
    var candidate = round.at("/candidates/0/id").asLong();
    var present =
        "[" + String.join(",", year.units().stream().map(Object::toString).toList()) + "]";
    secretary
        .post(
            at + "/opening",
            "{\"version\":%s,\"heldOn\":\"2024-12-20\",\"present\":%s}"
                .formatted(round.at("/round/version"), present))
        .is(200);
    head3
        .put(
            at + "/standpoint",
            "{\"unit\":%s,\"choices\":{\"%d\":\"AGREE\"}}".formatted(year.unit(4), candidate))
        .is(404);
    secretary.put(at + "/hands", "{\"votes\":{\"%d\":4}}".formatted(candidate)).is(204);
    var version = secretary.get(at).body().at("/round/version");
    officer3.post(at + "/closing", "{\"version\":%s}".formatted(version)).is(404);
    var closed = secretary.post(at + "/closing", "{\"version\":%s}".formatted(version)).is(200);

    assertThat(closed.body().at("/candidates/0/chosen").asBoolean()).isTrue();
    assertThat(closed.body().at("/candidates/0/explanation").asString()).contains("4/5");
    secretary.post(at + "/closing", "{\"version\":%s}".formatted(version)).is(422);
  }

  private JsonNode approveATable() {
    var code =
        secretary.get(path + "/score-tables/starting").is(200).body().at("/0/code").asString();
    var table =
        secretary.post(path + "/score-tables", "{\"code\":\"%s\"}".formatted(code)).is(201).body();
    return board
        .post(
            path + "/score-tables/" + table.path("number") + "/approval",
            "{\"version\":%s}".formatted(table.path("version")))
        .is(200)
        .body()
        .path("table");
  }

  /** A leaf whose points are entered as they are, found in the content of the table. */
  private static String directLeaf(JsonNode table) {
    var content = JsonMapper.shared().readTree(table.path("content").asString());
    return content.findParents("leaf").stream()
        .filter(n -> n.at("/leaf/type").asString().equals("DIRECT"))
        .filter(n -> n.path("max").asInt() >= 1)
        .map(n -> n.path("key").asString())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode cellOf(JsonNode sheet, String leaf) {
    return sheet
        .at("/columns/0/cells")
        .valueStream()
        .filter(c -> c.path("leaf").asString().equals(leaf))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(String leaf, String answer, int version) {
    return "{\"cells\":[{\"leaf\":\"%s\",\"answer\":%s,\"version\":%d}]}"
        .formatted(leaf, answer, version);
  }
}
