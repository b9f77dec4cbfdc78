package vn.giaouoc.access.web;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;

/** Accounts for tests, each with a name of its own. */
final class TestAccounts {

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** An account that can sign in. */
  record Made(AccountId id, String name, String password) {}

  private TestAccounts() {}

  /** An account with this grant, whose password need not be changed. */
  static Made make(AccountService accounts, JdbcClient jdbc, Grant grant) {
    var name = "thu." + System.nanoTime() + "." + NEXT.incrementAndGet();
    var made =
        accounts.create(
            Actor.SYSTEM, name, "Chức danh " + name, grant, LocalDate.of(2024, 1, 1), null);
    jdbc.sql("update access.account set must_change = false where id = ?")
        .param(made.account().value())
        .update();
    return new Made(made.account(), name, made.password());
  }
}
