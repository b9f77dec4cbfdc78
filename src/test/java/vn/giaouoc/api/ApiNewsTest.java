package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** News is written by a member, published by who leads, and read by everybody. */
@IntegrationTest
class ApiNewsTest {

  private static final String NEWS =
      "{\"title\":\"%s\",\"body\":\"Nội dung\",\"eventDate\":\"2024-03-15\",\"authorUnit\":%s%s}";

  @Autowired MockMvcTester mvc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired YearFixture years;
  @Autowired BlocFixture blocs;

  private TestYear year;
  private String path;
  private Program.Maker programs;
  private Program secretary;
  private Program officer3;
  private Program stranger;

  @BeforeEach
  void people() {
    year = years.in(BlocYearState.PROPOSED);
    path = "/blocs/" + year.bloc().id() + "/years/2024";
    programs = new Program.Maker(mvc, accounts, tokens);
    secretary = programs.writing(year.secretary());
    officer3 = programs.writing(year.officer(3));
    stranger = programs.writing(year.stranger());
  }

  @Test
  void anItemIsWrittenMendedPublishedAndWithdrawn() {
    officer3.post(path + "/news", NEWS.formatted("Của người khác", year.unit(4), "")).is(404);
    var id = officer3.post(path + "/news", NEWS.formatted("Ra quân", year.unit(3), "")).id();
    var at = path + "/news/" + id;
    var version = officer3.get(at).is(200).body().at("/item/version").asInt();
    officer3.put(at, NEWS.formatted("Lễ ra quân", year.unit(3), ",\"version\":" + version)).is(200);
    var slow =
        officer3.put(at, NEWS.formatted("Muộn", year.unit(3), ",\"version\":" + version)).is(409);
    assertThat(slow.body().at("/theirs/title").asString()).isEqualTo("Lễ ra quân");
    stranger.get("/public/news/" + id).is(404);

    officer3.post(at + "/publication", "").is(404);
    secretary.post(at + "/publication", "").is(200);
    var told = stranger.get("/public/news/" + id).is(200).body();
    assertThat(told.path("title").asString()).isEqualTo("Lễ ra quân");
    assertThat(told.path("eventDate").asString()).isEqualTo("2024-03-15");
    assertThat(told.has("writtenBy")).as("who typed it stays inside").isFalse();
    assertThat(stranger.get("/public/news?bloc=" + year.bloc().id()).is(200).body().size())
        .isEqualTo(1);

    assertThat(secretary.post(at + "/withdrawal", "{\"reason\":\" \"}").is(422).fields())
        .containsExactly("reason");
    secretary.post(at + "/withdrawal", "{\"reason\":\"Sai ngày\"}").is(200);
    stranger.get("/public/news/" + id).is(404);
    assertThat(secretary.get(at).body().at("/item/withdrawReason").asString())
        .isEqualTo("Sai ngày");
  }

  @Test
  void aPhotoIsAPictureAndNewsIsOfAMember() {
    var id = secretary.post(path + "/news", NEWS.formatted("Có ảnh", year.unit(1), "")).id();
    var photos = path + "/news/" + id + "/photos?caption=Quang";
    assertThat(secretary.upload(photos, "a.exe", new byte[600]).is(422).fields())
        .containsExactly("file");

    var elsewhere = blocs.aBloc().make().unit(1);
    assertThat(secretary.post(path + "/news", NEWS.formatted("X", elsewhere, "")).is(422).fields())
        .containsExactly("authorUnit");
  }

  @Test
  void resultsArePublicOnceTheBlocSaysSoAndOnWhatGround() {
    officer3.post(path + "/results-publication", "{\"reason\":\"Nghị quyết\"}").is(404);
    secretary.post(path + "/results-publication", "{\"reason\":\"Biên bản tổng kết\"}").is(200);
    var seen = officer3.get(path + "/results-publication").is(200).body();
    assertThat(seen.at("/published/ground").asString()).isEqualTo("Biên bản tổng kết");
    var bloc = "/public/blocs/" + year.bloc().id();
    assertThat(stranger.get(bloc + "/years/2024").is(200).body().path("members").size())
        .isEqualTo(5);
    assertThat(stranger.get(bloc).is(200).body().path("years").size()).isEqualTo(1);
    assertThat(stranger.get(bloc + "/years/2024").body().path("ranking"))
        .as("scores stay inside")
        .isEmpty();

    secretary
        .post(path + "/results-publication/withdrawal", "{\"reason\":\"Chờ quyết định\"}")
        .is(200);
    assertThat(officer3.get(path + "/results-publication").body().path("published").isNull())
        .isTrue();
  }
}
