package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** A year is opened, planned, signed and reported by programs of different people. */
@IntegrationTest
class ApiJourneyTest {

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired BlocFixture blocs;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestBloc bloc;
  private String path;
  private Program board;
  private Program secretary;
  private Program head3;

  @BeforeEach
  void people() {
    bloc = blocs.aBloc().make();
    path = "/blocs/" + bloc.id() + "/years/2024";
    var programs = new Program.Maker(mvc, accounts, tokens);
    board = programs.writing(bloc.boardHead());
    secretary = programs.writing(bloc.secretary());
    head3 = programs.writing(bloc.head(3));
  }

  @Test
  void aYearIsOpenedSignedAndReported() {
    opensAndPlans();
    consults();
    signs();
    entersFigures();
    reports();
    meetsAndDirects();
  }

  private void opensAndPlans() {
    head3.post("/blocs/" + bloc.id() + "/years", "{\"number\":2024}").is(404);
    board.post("/blocs/" + bloc.id() + "/years", "{\"number\":2024}").is(201);
    assertThat(board.post("/blocs/" + bloc.id() + "/years", "{\"number\":2024}").is(422).fields())
        .containsExactly("number");
    var year = secretary.get(path).is(200).body();
    assertThat(year.at("/year/state").asString()).isEqualTo("PREPARED");
    assertThat(year.at("/members").size()).isEqualTo(5);
    assertThat(year.at("/mayTake/0").asString()).isEqualTo("BEGIN_DRAFTS");

    move(secretary, "BEGIN_DRAFTS").is(200);
    assertThat(move(secretary, "ASK_FOR_COMMENTS").is(422).fields())
        .as("everything that is missing, not the first")
        .hasSizeGreaterThan(1);

    secretary
        .put(
            path + "/plan/text", "{\"aims\":\"Hoàn thành\",\"content\":\"Nội dung\",\"version\":0}")
        .is(200);
    secretary
        .post(
            path + "/plan/themes",
            "{\"owner\":\"BLOC\",\"studyTopic\":false,\"text\":\"Đoàn kết - Sáng tạo\"}")
        .is(201);
    var movement =
        secretary
            .post(path + "/plan/movements", "{\"name\":\"Chuyển đổi số\",\"form\":\"REGULAR\"}")
            .id();
    var stored = secretary.get(path + "/plan/movements/" + movement).is(200).body();
    secretary
        .put(
            path + "/plan/movements/" + movement,
            "{\"name\":\"Chuyển đổi số toàn diện\",\"form\":\"REGULAR\",\"version\":%s}"
                .formatted(stored.path("version")))
        .is(200);
    var slow =
        secretary.put(
            path + "/plan/movements/" + movement,
            "{\"name\":\"X\",\"form\":\"REGULAR\",\"version\":%s}"
                .formatted(stored.path("version")));
    assertThat(slow.is(409).body().at("/theirs/name").asString())
        .isEqualTo("Chuyển đổi số toàn diện");
    assertThat(slow.body().at("/yours/name").asString()).isEqualTo("X");
    head3.post(path + "/plan/movements", "{\"name\":\"X\",\"form\":\"REGULAR\"}").is(404);

    var clause =
        secretary
            .post(path + "/pledge/clauses", "{\"number\":1,\"title\":\"Nhiệm vụ chính trị\"}")
            .id();
    secretary
        .post(
            path + "/targets",
            """
            {"clause":%d,"text":"95%% gia đình văn hóa","measure":{"kind":"SHARE","operator":"GE",
             "operatorStated":true,"value":"95","population":"FAMILIES_OF_STAFF",
             "scope":"EACH_UNIT"}}
            """
                .formatted(clause))
        .is(201);
    assertThat(secretary.get(path + "/targets").body().at("/0/measure/value").asString())
        .as("an exact decimal")
        .isEqualTo("95");
    secretary.put(path + "/pledge/text", "{\"preamble\":\"Lời mở đầu\",\"version\":0}").is(200);
  }

  private void consults() {
    move(secretary, "ASK_FOR_COMMENTS").is(200);
    // The step itself has opened a round.
    secretary
        .post(
            path + "/consultation/rounds",
            "{\"documents\":[\"PLAN\",\"PLEDGE\"],\"deadline\":\"2024-01-25\"}")
        .is(422);
    var own = path + "/consultation/units/" + bloc.unit(3);
    var comment =
        head3.post(own + "/comments", "{\"document\":\"PLEDGE\",\"body\":\"Nâng lên 96%\"}").id();
    head3
        .post(
            path + "/consultation/units/" + bloc.unit(4) + "/comments",
            "{\"document\":\"PLEDGE\",\"body\":\"Thay đơn vị khác\"}")
        .is(404);
    secretary.post(path + "/consultation/close", "").is(422);
    clock.goTo(LocalDate.of(2024, 2, 21));
    secretary.post(path + "/consultation/close", "").is(204);
    secretary
        .put(
            path + "/consultation/comments/" + comment + "/reply",
            "{\"kind\":\"GIAI_TRINH\",\"text\":\"Giữ 95%\",\"version\":0}")
        .is(204);
    var whole = head3.get(path + "/consultation").is(200).body();
    assertThat(whole.at("/comments").findValuesAsString("text")).contains("Giữ 95%");
  }

  private void signs() {
    years.in(BlocYearState.LAUNCH_MEETING, bloc);
    secretary.post(path + "/plan/adoption", "{\"where\":\"Hội nghị ký kết\"}").is(200);
    secretary.post(path + "/pledge/adoption", "{\"where\":\"Hội nghị ký kết\"}").is(200);
    secretary.post(path + "/pledge/units/" + bloc.unit(3) + "/signature", "").is(404);
    head3.post(path + "/pledge/units/" + bloc.unit(3) + "/signature", "").is(204);
    head3.post(path + "/pledge/units/" + bloc.unit(3) + "/signature", "").is(422);
    var signature = head3.get(path + "/pledge/signatures").is(200).body().path(0);
    assertThat(signature.path("kind").asString()).isEqualTo("SIGNED");
    assertThat(signature.path("sha256").asString()).hasSize(64);
  }

  private void entersFigures() {
    years.in(BlocYearState.RUNNING_H1, bloc);
    var target = head3.get(path + "/targets").body().at("/0/id").asLong();
    var file =
        head3
            .upload(
                path + "/units/" + bloc.unit(3) + "/evidence",
                "giay-to.pdf",
                "%PDF-1.7\n% x\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
            .id();
    var figures = path + "/targets/figures/MIDYEAR/units/" + bloc.unit(3);
    var entry =
        "{\"entries\":[{\"target\":%d,\"figure\":{\"reached\":\"11\",\"total\":\"12\"},"
            + "\"evidence\":[%d],\"version\":0}]}";
    head3.put(figures, entry.formatted(target, 999_999_999)).is(404);
    head3.put(figures, entry.formatted(target, file)).is(204);
    head3.put(figures, entry.formatted(target, file).replace("\"11\"", "\"13\"")).is(422);
    head3.put(figures, entry.formatted(target, file).replace("\"reached\":\"11\",", "")).is(422);

    var row = secretary.get(path + "/targets/lights/MIDYEAR").is(200).body().path(0);
    var cell =
        row.path("units")
            .valueStream()
            .filter(u -> u.path("unit").asLong() == bloc.unit(3).value())
            .findFirst()
            .orElseThrow();
    assertThat(cell.at("/value/figure/reached").asString()).isEqualTo("11");
    assertThat(cell.at("/verdict/why").asString()).contains("12");
    assertThat(secretary.get("/evidence/" + file + "/content").status()).isEqualTo(200);
    var stranger = new Program.Maker(mvc, accounts, tokens).writing(bloc.stranger());
    stranger.get("/evidence/" + file + "/content").is(404);
    assertThat(
            head3
                .upload(path + "/units/" + bloc.unit(3) + "/evidence", "a.exe", new byte[600])
                .is(422)
                .fields())
        .containsExactly("file");
  }

  private void reports() {
    var own = path + "/reports/MIDYEAR/units/" + bloc.unit(3);
    var texts = "{\"strengths\":\"Hoàn thành tốt\",\"tasks\":\"Tiếp tục\",\"version\":%d}";
    secretary.put(own, texts.formatted(0)).is(404);
    var written = head3.put(own, texts.formatted(0)).is(200).body();
    head3.put(own, texts.formatted(0)).is(409);
    var version = written.at("/report/version").asInt();
    var sent = head3.post(own + "/sending", "{\"version\":%d}".formatted(version)).is(200).body();
    assertThat(sent.at("/report/state").asString()).isEqualTo("SENT");
    assertThat(sent.at("/facts/targets/0/achieved").asString())
        .as("the table is written from the figures")
        .isEqualTo("11/12");
    assertThat(
            secretary
                .post(own + "/return", "{\"reason\":\" \",\"version\":%d}".formatted(version + 1))
                .is(422)
                .fields())
        .containsExactly("reason");
    var back =
        secretary.post(
            own + "/return", "{\"reason\":\"Bổ sung\",\"version\":%d}".formatted(version + 1));
    assertThat(back.is(200).body().at("/report/state").asString()).isEqualTo("RETURNED");
  }

  private void meetsAndDirects() {
    var meeting =
        secretary
            .post(
                path + "/meetings",
                """
                {"kind":"MIDYEAR_REVIEW","title":"Hội nghị sơ kết","heldOn":"2024-07-10",
                 "startsAt":"08:00","chairs":[{"position":"Chánh Văn phòng"}],
                 "agenda":["Báo cáo","Thảo luận"]}
                """)
            .id();
    var at = path + "/meetings/" + meeting;
    assertThat(secretary.get(at).is(200).body().at("/record/meeting/plan/startsAt").asString())
        .isEqualTo("08:00:00");
    secretary
        .post(
            at + "/contributions",
            "{\"kind\":\"COMMENT\",\"speaker\":\"Ban\",\"body\":\"Cố gắng\"}")
        .is(201);
    var direction =
        board
            .post(
                path + "/directions",
                "{\"source\":\"BOARD\",\"body\":\"Rà soát chỉ tiêu\",\"givenOn\":\"2024-02-21\"}")
            .id();
    var task =
        secretary
            .post(
                path + "/directions/" + direction + "/tasks",
                "{\"body\":\"Rà soát\",\"due\":\"2024-03-31\",\"units\":[%s]}"
                    .formatted(bloc.unit(3)))
            .id();
    head3.post(path + "/tasks/" + task + "/followups", "{\"body\":\"Đang làm\"}").is(200);
    assertThat(head3.get(path + "/tasks").body().at("/0/units/0").asLong())
        .isEqualTo(bloc.unit(3).value());
  }

  private Program.Said move(Program who, String step) {
    var version = who.get(path).body().at("/year/version").asInt();
    return who.post(
        path + "/moves",
        "{\"step\":\"%s\",\"version\":%d,\"override\":false}".formatted(step, version));
  }
}
