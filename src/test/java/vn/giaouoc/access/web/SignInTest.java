package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.web.TestAccounts.Made;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;

@IntegrationTest
class SignInTest {

  private static final Grant OFFICER = Grant.ofUnit(Role.UNIT_OFFICER, new UnitId(990_001));

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired AccountService accounts;
  @Autowired TestClock clock;

  private String address = "10.1." + System.nanoTime() % 250 + "." + System.nanoTime() / 1000 % 250;

  @Test
  void nameAndPasswordLeadToTheDesk() {
    var made = make();

    var answer = signIn(made.name().toUpperCase(java.util.Locale.ROOT) + " ", made.password());

    assertThat(answer).hasStatus(303).hasHeader("Location", "/ban-lam-viec");
    assertThat(mvc.get().uri("/tai-khoan").cookie(session(answer)))
        .hasStatusOk()
        .bodyText()
        .contains("Chức danh " + made.name(), "Chuyên viên thi đua, khen thưởng", "Phiên này");
    assertThat(logged(made)).contains("access.sign-in");
  }

  @Test
  void signingInChangesTheSessionSoThatAStolenOneIsWorthNothing() {
    var made = make();
    var before = session(mvc.get().uri("/dang-nhap").exchange());

    var answer =
        mvc.post()
            .uri("/dang-nhap")
            .cookie(before)
            .param("ten", made.name())
            .param("mat-khau", made.password())
            .with(csrf())
            .exchange();

    assertThat(session(answer).getValue()).isNotEqualTo(before.getValue());
    assertThat(mvc.get().uri("/tai-khoan").cookie(before)).hasStatus(303);
    assertThat(mvc.get().uri("/tai-khoan").cookie(session(answer))).hasStatusOk();
  }

  @Test
  void theTimeOfTheLastRequestIsWrittenOnceAMinute() {
    var made = make();
    var session = session(signIn(made.name(), made.password()));
    var first = lastRequest(made);

    assertThat(mvc.get().uri("/tai-khoan").cookie(session)).hasStatusOk();
    assertThat(lastRequest(made)).isEqualTo(first);

    jdbc.sql(
            """
            update access.spring_session set last_access_time = last_access_time - 60000
            where principal_name = ?
            """)
        .param(made.id().toString())
        .update();
    assertThat(mvc.get().uri("/tai-khoan").cookie(session)).hasStatusOk();
    assertThat(lastRequest(made)).isGreaterThanOrEqualTo(first);
  }

  private long lastRequest(Made made) {
    return jdbc.sql("select last_access_time from access.spring_session where principal_name = ?")
        .param(made.id().toString())
        .query(Long.class)
        .single();
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() {
    var made = make();

    var wrong = signIn(made.name(), "sai mật khẩu rồi");
    var unknown = signIn("khong.co." + System.nanoTime(), "sai mật khẩu rồi");

    var sentence = "Tên đăng nhập hoặc mật khẩu không đúng.";
    assertThat(wrong).hasStatus(422).bodyText().contains(sentence);
    assertThat(unknown).hasStatus(422).bodyText().contains(sentence);
    assertThat(logged(made)).contains("access.sign-in-failed");
  }

  @Test
  void theFifthWrongPasswordMakesTheNameWaitEvenWithTheRightOne() {
    var made = make();
    for (var i = 0; i < 5; i++) {
      assertThat(signIn(made.name(), "sai mật khẩu " + i))
          .bodyText()
          .contains("không đúng. Hãy kiểm tra");
    }

    assertThat(signIn(made.name(), made.password()))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy chờ 1 phút rồi đăng nhập lại.");

    clock.forward(Duration.ofSeconds(61));
    assertThat(signIn(made.name(), made.password())).hasStatus(303);
    assertThat(signIn(made.name(), "sai lần nữa")).bodyText().contains("Hãy kiểm tra");
  }

  @Test
  void anUnknownNameMustWaitLikeAKnownOne() {
    var name = "khong.co." + System.nanoTime();
    for (var i = 0; i < 5; i++) {
      signIn(name, "sai");
    }

    assertThat(signIn(name, "sai")).bodyText().contains("Hãy chờ 1 phút");
  }

  @Test
  void anAddressThatTriesManyNamesMustWait() {
    for (var i = 0; i < 50; i++) {
      signIn("khong.co." + System.nanoTime() + i, "sai");
    }
    var made = make();

    assertThat(signIn(made.name(), made.password())).bodyText().contains("Hãy chờ 15 phút");

    address = "10.9.9.9";
    assertThat(signIn(made.name(), made.password())).hasStatus(303);
  }

  @Test
  void aDisabledAccountIsThrownOutAtOnceAndCannotComeBack() {
    var made = make();
    var session = session(signIn(made.name(), made.password()));

    accounts.disable(Actor.SYSTEM, made.id(), true);

    assertThat(mvc.get().uri("/tai-khoan").cookie(session)).hasStatus(303);
    assertThat(signIn(made.name(), made.password())).hasStatus(422);
  }

  @Test
  void aRevokedRoleIsGoneWithTheNextRequest() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    var session = session(signIn(made.name(), made.password()));
    assertThat(mvc.get().uri("/quan-tri/tai-khoan").cookie(session)).hasStatusOk();
    TestAccounts.make(accounts, jdbc, Grant.admin());

    var grant = accounts.get(Actor.SYSTEM, made.id()).grants().getFirst().id();
    accounts.revoke(Actor.SYSTEM, made.id(), grant);

    assertThat(mvc.get().uri("/quan-tri/tai-khoan").cookie(session)).hasStatus(404);
  }

  @Test
  void whoSignsOutIsOut() {
    var made = make();
    var session = session(signIn(made.name(), made.password()));

    assertThat(mvc.post().uri("/dang-xuat").cookie(session).with(csrf()))
        .hasStatus(303)
        .hasHeader("Location", "/dang-nhap");

    assertThat(mvc.get().uri("/tai-khoan").cookie(session)).hasStatus(303);
    assertThat(logged(made)).contains("access.sign-out");
  }

  @Test
  void aHandedOverPasswordMustBeChangedBeforeAnythingElse() {
    var made = make();
    var fresh = accounts.resetPassword(Actor.SYSTEM, made.id());
    var session = session(signIn(made.name(), fresh.password()));

    assertThat(mvc.get().uri("/tai-khoan").cookie(session))
        .hasStatus(303)
        .hasHeader("Location", "/tai-khoan/mat-khau");
    assertThat(change(session, fresh.password(), "ngắn"))
        .hasStatus(422)
        .bodyText()
        .contains("ít nhất 10 ký tự");
    assertThat(change(session, "không phải", "một câu thật dễ nhớ"))
        .hasStatus(422)
        .bodyText()
        .contains("Mật khẩu hiện tại không đúng");

    var changed = change(session, fresh.password(), "một câu thật dễ nhớ");

    assertThat(changed).hasStatus(303);
    assertThat(mvc.get().uri("/tai-khoan").cookie(session)).hasStatus(303);
    assertThat(mvc.get().uri("/tai-khoan").cookie(session(changed))).hasStatusOk();
    assertThat(
            signIn(
                made.name(),
                java.text.Normalizer.normalize(
                    "một câu thật dễ nhớ", java.text.Normalizer.Form.NFD)))
        .hasStatus(303);
  }

  @Test
  void oneCanEndAnotherSessionOfOnesOwn() {
    var made = make();
    var old = session(signIn(made.name(), made.password()));
    var here = session(signIn(made.name(), made.password()));
    var handle =
        java.util.regex.Pattern.compile("/tai-khoan/phien/([0-9a-f]+)/ket-thuc")
            .matcher(body(mvc.get().uri("/tai-khoan").cookie(here).exchange()));
    assertThat(handle.find()).isTrue();

    assertThat(
            mvc.post()
                .uri("/tai-khoan/phien/" + handle.group(1) + "/ket-thuc")
                .cookie(here)
                .with(csrf()))
        .hasStatus(303);

    assertThat(mvc.get().uri("/tai-khoan").cookie(old)).hasStatus(303);
    assertThat(mvc.get().uri("/tai-khoan").cookie(here)).hasStatusOk();
  }

  @Test
  void theDemonstrationsDoorIsNotThereInEarnest() {
    var id =
        accounts.createForDemonstration(
            "trinh-dien." + System.nanoTime(),
            "Thư ký khối",
            java.util.List.of(OFFICER),
            java.time.LocalDate.of(2024, 1, 1),
            "Khối thử",
            1);

    assertThat(
            mvc.post().uri("/dang-nhap/trinh-dien").param("tai-khoan", id.toString()).with(csrf()))
        .hasStatus(404);
    assertThat(mvc.get().uri("/dang-nhap")).bodyText().doesNotContain("Khối thử");
  }

  @Test
  void theAddressToGoOnToNeverLeadsOut() {
    var made = make();
    for (var bad : new String[] {"//ac.vn", "/\\ac.vn", "https://ac.vn", "/dang-xuat", "/a\r\nb"}) {
      assertThat(
              mvc.post()
                  .uri("/dang-nhap")
                  .param("ten", made.name())
                  .param("mat-khau", made.password())
                  .param("tiep", bad)
                  .with(csrf()))
          .as(bad)
          .hasHeader("Location", "/ban-lam-viec");
    }
  }

  private Made make() {
    return TestAccounts.make(accounts, jdbc, OFFICER);
  }

  private MvcTestResult signIn(String name, String password) {
    return mvc.post()
        .uri("/dang-nhap")
        .param("ten", name)
        .param("mat-khau", password)
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .exchange();
  }

  private MvcTestResult change(Cookie session, String present, String future) {
    return mvc.post()
        .uri("/tai-khoan/mat-khau")
        .cookie(session)
        .param("mat-khau", present)
        .param("mat-khau-moi", future)
        .param("mat-khau-lai", future)
        .with(csrf())
        .exchange();
  }

  private java.util.List<String> logged(Made made) {
    return jdbc.sql("select action from audit.entry where actor_account = ?")
        .param(made.id().value())
        .query(String.class)
        .list();
  }

  private static Cookie session(MvcTestResult answer) {
    return java.util.Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
