package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.web.TestAccounts.Made;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.testing.IntegrationTest;

/** A session that goes in the middle of typing. */
@IntegrationTest
class KeptPostTest {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired AccountService accounts;

  private Made me = new Made(new vn.giaouoc.shared.AccountId(0), "", "");

  @BeforeEach
  void someone() {
    me = TestAccounts.make(accounts, jdbc, Grant.admin());
  }

  @Test
  void whatWasTypedIsKeptAndSentAgainAfterSigningIn() {
    var kept = post("/quan-tri/tai-khoan/moi?buoc=2", cookieOf(me), "dòng một\ndòng <hai>");
    assertThat(kept).hasStatus(303).hasHeader("Location", "/dang-nhap");
    assertThat(mvc.get().uri("/dang-nhap").cookie(session(kept)))
        .bodyText()
        .contains(
            "Phiên làm việc đã hết hạn. Nội dung bạn vừa nhập đã được giữ lại; hãy đăng nhập lại để"
                + " gửi tiếp.");

    var signedIn = signIn(me, session(kept));

    assertThat(signedIn).hasStatus(303).hasHeader("Location", "/gui-tiep");
    assertThat(mvc.get().uri("/gui-tiep").cookie(session(signedIn)))
        .hasStatusOk()
        .bodyText()
        .contains(
            "action=\"/quan-tri/tai-khoan/moi?buoc=2\"",
            "dòng một\ndòng &lt;hai&gt;",
            "name=\"ten-hien-thi\"",
            "Gửi tiếp")
        .doesNotContain("name=\"buoc\"", "name=\"_csrf\" value=\"cũ\"");

    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .cookie(session(signedIn))
                .param("_gui-tiep", "1")
                .param("ten-hien-thi", "x")
                .with(csrf()))
        .hasStatus(422);
    assertThat(mvc.get().uri("/gui-tiep").cookie(session(signedIn)))
        .as("it is forgotten once it is sent")
        .hasHeader("Location", "/ban-lam-viec");
  }

  @Test
  void anotherAccountSeesItOnlyAfterSayingThatItIsTheirs() {
    var other = TestAccounts.make(accounts, jdbc, Grant.admin());
    var kept = post("/quan-tri/tai-khoan/moi", cookieOf(other), "nội dung riêng");
    var session = session(signIn(me, session(kept)));

    assertThat(mvc.get().uri("/gui-tiep").cookie(session))
        .bodyText()
        .contains("có thể của người khác")
        .doesNotContain("nội dung riêng");

    mvc.post().uri("/gui-tiep/cua-toi").cookie(session).with(csrf()).exchange();

    assertThat(mvc.get().uri("/gui-tiep").cookie(session)).bodyText().contains("nội dung riêng");
  }

  @Test
  void aPostFromElsewhereIsRefusedAndNotKept() {
    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://ac.vn")
                .param("ten", "x"))
        .hasStatus(403);
    assertThat(mvc.post().uri("/quan-tri/tai-khoan/moi").param("ten", "x")).hasStatus(403);
  }

  @Test
  void anOlderBrowserIsKnownByItsOrigin() {
    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .header("Host", "localhost")
                .header("Origin", "http://localhost")
                .param("ten", "x"))
        .hasStatus(303)
        .hasHeader("Location", "/dang-nhap");
  }

  @Test
  void whatAScriptSentIsLeftToItsPage() {
    var answer =
        mvc.post()
            .uri("/khoi/1/nam/2027/cham-diem/phieu/1/o")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Accept", "application/json")
            .param("gt-n1", "1")
            .exchange();

    assertThat(answer).hasStatus(401);
    assertThat(answer.getRequest().getSession(false)).as("a session that keeps it").isNull();
  }

  @Test
  void aPasswordIsNeverKept() {
    var answer =
        mvc.post()
            .uri("/tai-khoan/mat-khau")
            .header("Sec-Fetch-Site", "same-origin")
            .param("mat-khau", "bí mật của tôi")
            .exchange();

    assertThat(answer).hasStatus(303).hasHeader("Location", "/dang-nhap");
    assertThat(mvc.get().uri("/dang-nhap").cookie(session(answer)))
        .bodyText()
        .contains("không giữ lại được");
    assertThat(signIn(me, session(answer))).hasHeader("Location", "/ban-lam-viec");
  }

  @Test
  void moreThanTwoHundredKilobytesAreNotKeptAndThePageSaysSo() {
    var answer = post("/quan-tri/tai-khoan/moi", cookieOf(me), "ă".repeat(210 * 1024));

    assertThat(mvc.get().uri("/dang-nhap").cookie(session(answer)))
        .bodyText()
        .contains("không giữ lại được")
        .doesNotContain("đã được giữ lại");
  }

  @Test
  void aStaleFormOfSomebodySignedInCanBeSentAgainAtOnce() {
    var session = session(signIn(me, null));

    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .cookie(session)
                .header("Sec-Fetch-Site", "same-origin")
                .param("_csrf", "cũ")
                .param("ten", "x"))
        .hasStatus(303)
        .hasHeader("Location", "/gui-tiep");
  }

  @Test
  void aSignInPageOpenTooLongAsksToTypeAgain() {
    var answer =
        mvc.post()
            .uri("/dang-nhap")
            .header("Sec-Fetch-Site", "same-origin")
            .param("ten", me.name())
            .param("mat-khau", me.password())
            .exchange();

    assertThat(answer).hasStatus(303).hasHeader("Location", "/dang-nhap");
    assertThat(mvc.get().uri("/dang-nhap").cookie(session(answer)))
        .bodyText()
        .contains("Trang này đã mở quá lâu");
  }

  private MvcTestResult post(String address, Cookie cookie, String text) {
    return mvc.post()
        .uri(address)
        .cookie(cookie)
        .header("Sec-Fetch-Site", "same-origin")
        .param("_csrf", "cũ")
        .param("ten-hien-thi", text)
        .exchange();
  }

  private MvcTestResult signIn(Made who, @org.jspecify.annotations.Nullable Cookie session) {
    var request =
        mvc.post()
            .uri("/dang-nhap")
            .param("ten", who.name())
            .param("mat-khau", who.password())
            .with(csrf());
    return (session == null ? request : request.cookie(session)).exchange();
  }

  private static Cookie cookieOf(Made who) {
    return new Cookie(KeptPost.LAST_ACCOUNT, who.id().toString());
  }

  private static Cookie session(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
  }
}
