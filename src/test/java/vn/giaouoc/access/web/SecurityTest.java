package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class SecurityTest {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void aStrangerIsSentToTheSignInPageAndFromThereWhereHeWantedToGo() {
    assertThat(mvc.get().uri("/khong-co?x=1&y=2"))
        .hasStatus(303)
        .hasHeader("Location", "/dang-nhap?tiep=%2Fkhong-co%3Fx%3D1%26y%3D2");
  }

  @Test
  void everyAnswerForbidsForeignAndInlineCode() {
    assertThat(mvc.get().uri("/dang-nhap"))
        .hasStatusOk()
        .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("X-Frame-Options", "DENY")
        .hasHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Test
  void publicPagesOpenNoSession() {
    var before = sessions();

    assertThat(mvc.get().uri("/")).hasStatus(303).hasHeader("Location", "/cong-khai");
    assertThat(mvc.get().uri("/health")).hasStatusOk();
    assertThat(mvc.get().uri("/tinh/giaouoc.css")).hasStatusOk();

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aSignedInActorStartsAtTheDesk() {
    var actor = new Actor(new AccountId(1), "Chuyên viên", Set.of());

    assertThat(mvc.get().uri("/").with(signedIn(actor)))
        .hasStatus(303)
        .hasHeader("Location", "/ban-lam-viec");
  }

  @Test
  void aPostWithoutTheFormTokenIsRefused() {
    assertThat(mvc.post().uri("/dang-nhap").param("ten", "x")).hasStatus(403);
    assertThat(mvc.post().uri("/dang-nhap").param("ten", "x").with(csrf())).hasStatus(422);
  }

  private int sessions() {
    return jdbc.sql("select count(*) from access.spring_session").query(Integer.class).single();
  }
}
