package vn.giaouoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class InstallationTest {

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired Installation installation;
  @Autowired TransactionTemplate transaction;
  @Autowired AccountService accounts;
  @Autowired Passwords passwords;
  @Autowired SignInLimit limit;
  @Autowired ApplicationEventPublisher events;

  @Test
  void theFirstStartMarksTheDatabase() {
    assertThat(installation.demonstration()).isFalse();
    assertThat(jdbc.sql("select kind from shared.installation").query(String.class).single())
        .isEqualTo("REAL");
    assertThatCode(() -> installation.check(database)).doesNotThrowAnyException();
  }

  @Test
  void theDemonstrationCannotBeSwitchedOnOverARealDatabase() {
    assertThatThrownBy(() -> new Installation(true, clock).check(database))
        .hasMessageContaining("chứa dữ liệu thật, không thể chạy bản trình diễn");
  }

  @Test
  void theDatabaseOfTheDemonstrationCannotBeUsedInEarnest() {
    transaction.executeWithoutResult(tx -> {
      tx.setRollbackOnly();
      jdbc.sql("update shared.installation set kind = 'DEMO'").update();
      assertThatThrownBy(() -> installation.check(database))
          .hasMessageContaining("của bản trình diễn, không dùng cho dữ liệu thật");
    });
  }

  @Test
  void inTheDemonstrationOneClickSignsInToItsAccountsAndToNoOthers() {
    var demonstration =
        new SignInService(jdbc, passwords, limit, new Installation(true, clock), events);
    var from = java.time.LocalDate.of(2024, 1, 1);
    var grant = Grant.ofProvince(Role.CHAIRMAN, "HA_NAM");
    var offered =
        accounts.createForDemonstration(
            "td." + System.nanoTime(), "Thư ký khối – thử", List.of(grant), from, "Khối thử", 1);
    var real =
        accounts.create(
            vn.giaouoc.shared.Actor.SYSTEM, "that." + System.nanoTime(), "Thật", grant, from, null);

    transaction.executeWithoutResult(tx -> {
      assertThat(demonstration.offered())
          .anySatisfy(o -> assertThat(o.displayName()).isEqualTo("Thư ký khối – thử"));
      assertThat(demonstration.signInToDemonstration(offered, "10.0.0.1")).isEqualTo(offered);
      assertThatThrownBy(() -> demonstration.signInToDemonstration(real.account(), "10.0.0.1"))
          .isInstanceOf(NoSuchElementException.class);
    });
  }
}
