package vn.giaouoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;

@IntegrationTest
class FirstAdministratorTest {

  private static final String PASSWORD = "một câu thật dễ nhớ";

  @Autowired FirstAdministrator first;
  @Autowired AccountService accounts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  @Test
  void theLinkMakesOneAdministratorAndWorksOnce() {
    onANewInstallation(() -> {
      var secret = first.invite().orElseThrow();
      assertThat(first.isValid(secret)).isTrue();

      var id = first.create(secret, "quan.tri", "Quản trị hệ thống", PASSWORD);

      assertThat(accounts.get(Actor.SYSTEM, id).everGranted()).containsExactly(Grant.admin());
      assertThat(first.isValid(secret)).isFalse();
      assertThatThrownBy(() -> first.create(secret, "quan.tri.2", "Khác", PASSWORD))
          .isInstanceOf(NoSuchElementException.class);
      assertThat(first.invite()).isEmpty();
    });
  }

  @Test
  void theLinkExpiresAfterADayAndANewStartVoidsTheOldOne() {
    onANewInstallation(() -> {
      var old = first.invite().orElseThrow();
      var fresh = first.invite().orElseThrow();
      assertThat(first.isValid(old)).isFalse();
      assertThat(first.isValid(fresh)).isTrue();

      clock.forward(Duration.ofHours(25));
      assertThat(first.isValid(fresh)).isFalse();
      clock.forward(Duration.ofHours(-25));
    });
  }

  @Test
  void aWeakPasswordIsRefused() {
    onANewInstallation(() -> {
      var secret = first.invite().orElseThrow();
      assertThatThrownBy(() -> first.create(secret, "quan.tri", "Quản trị", "ngắn"))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("ít nhất 10 ký tự");
      assertThatThrownBy(() -> first.create(secret, "quan.tri", "Quản trị", "quan.tri2024"))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("dễ đoán");
    });
  }

  @Test
  void whereThereAreAccountsThereIsNoLink() {
    accounts.create(
        Actor.SYSTEM,
        "co." + System.nanoTime(),
        "Có rồi",
        Grant.admin(),
        java.time.LocalDate.of(2024, 1, 1),
        null);

    assertThat(first.invite()).isEmpty();
  }

  /** Without any account, for the time of the test; nothing of it is kept. */
  private void onANewInstallation(Runnable test) {
    transaction.executeWithoutResult(tx -> {
      tx.setRollbackOnly();
      jdbc.sql("delete from access.api_token").update();
      jdbc.sql("delete from access.role_grant").update();
      jdbc.sql("delete from access.account").update();
      test.run();
    });
  }
}
