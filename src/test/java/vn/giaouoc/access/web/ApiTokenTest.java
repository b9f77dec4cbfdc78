package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.access.ApiTokenService.Scope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;

@IntegrationTest
class ApiTokenTest {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired AccountService accounts;
  @Autowired ApiTokenService tokens;
  @Autowired TestClock clock;

  @Test
  void aProgramWithoutATokenIsToldWhatItNeeds() {
    assertThat(mvc.get().uri("/api/v1/khong-co"))
        .hasStatus(401)
        .hasContentType("application/problem+json")
        .hasHeader("WWW-Authenticate", "Bearer realm=\"giaouoc\"");
    assertThat(call("GET", "gu_sai")).hasStatus(401);
  }

  @Test
  void aTokenOpensTheApiWithoutASession() {
    var secret = token(someone(), Scope.READ);

    var answer = call("GET", secret);

    assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
    assertThat(answer.getResponse().getCookie("SESSION")).isNull();
  }

  @Test
  void aTokenForReadingMayNotWrite() {
    var actor = someone();

    assertThat(call("POST", token(actor, Scope.READ))).hasStatus(403);
    assertThat(call("POST", token(actor, Scope.WRITE))).hasStatus(404);
  }

  @Test
  void anExpiredRevokedOrDisabledTokenOpensNothing() {
    var actor = someone();
    var today = Vi.day(clock.instant());
    var expiring = tokens.create(actor, "một ngày", Scope.READ, today);
    var revoked = token(actor, Scope.READ);
    tokens.revoke(actor, tokens.own(actor).getFirst().id());

    assertThat(call("GET", revoked)).hasStatus(401);
    assertThat(call("GET", expiring)).hasStatus(404);
    clock.forward(Duration.ofDays(1));
    assertThat(call("GET", expiring)).hasStatus(401);
    clock.forward(Duration.ofDays(-1));

    accounts.disable(Actor.SYSTEM, java.util.Objects.requireNonNull(actor.account()), true);
    assertThat(call("GET", expiring)).hasStatus(401);
  }

  @Test
  void onlyTheHashOfATokenIsStored() {
    var secret = token(someone(), Scope.READ);

    assertThat(
            jdbc.sql("select count(*) from access.api_token t where t::text like '%' || ? || '%'")
                .param(secret.substring(3))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("select count(*) from audit.entry t where t::text like '%' || ? || '%'")
                .param(secret.substring(3))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aTokenLastsAtMostAYearAndBelongsToItsMaker() {
    var actor = someone();
    var other = someone();
    token(actor, Scope.READ);

    assertThatThrownBy(() -> tokens.create(actor, "x", Scope.READ, LocalDate.of(2099, 1, 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> tokens.revoke(other, tokens.own(actor).getFirst().id()))
        .isInstanceOf(NoSuchElementException.class);
  }

  private Actor someone() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    return new Actor(made.id(), made.name(), Set.of(Grant.admin()));
  }

  private String token(Actor actor, Scope scope) {
    return tokens.create(actor, "thử", scope, Vi.day(clock.instant()).plusDays(30));
  }

  private MvcTestResult call(String method, String secret) {
    var uri = "/api/v1/khong-co";
    return (method.equals("GET") ? mvc.get().uri(uri) : mvc.post().uri(uri))
        .header("Authorization", "Bearer " + secret)
        .exchange();
  }
}
