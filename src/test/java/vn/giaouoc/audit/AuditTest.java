package vn.giaouoc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class AuditTest {

  private static final Actor SOMEONE = new Actor(new AccountId(7), "Chuyên viên", Set.of());

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired AuditVerifier verifier;
  @Autowired JdbcClient jdbc;

  private final BlocId bloc = new BlocId(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));

  @Test
  void anActIsWrittenWithItsTransactionAndLostWithIt() {
    record("một");
    transaction.executeWithoutResult(tx -> {
      events.publishEvent(change("hai"));
      tx.setRollbackOnly();
    });
    record("ba");

    assertThat(sentences()).containsExactly("1 một", "2 ba");
    assertThat(verifier.verify(bloc, 100).fault()).isNull();
  }

  @Test
  void anActOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> events.publishEvent(change("một")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void valuesBeforeAndAfterAreKeptInTheirOrder() {
    var before = new java.util.LinkedHashMap<String, String>();
    before.put("Tên", "Phong trào “Dân vận khéo”");
    before.put("Cấp", "Tỉnh");
    transaction.executeWithoutResult(
        tx -> events.publishEvent(change("sửa").before(before).after(Map.of("Tên", "Mới"))));

    assertThat(
            jdbc.sql("select before || after from audit.entry where bloc_id = ?")
                .param(bloc.value())
                .query(String.class)
                .single())
        .isEqualTo("{\"Tên\":\"Phong trào “Dân vận khéo”\",\"Cấp\":\"Tỉnh\"}{\"Tên\":\"Mới\"}");
  }

  @Test
  void noRowCanBeChangedOrRemoved() {
    record("một");

    for (var sql :
        List.of(
            "update audit.entry set sentence = 'khác'",
            "delete from audit.entry",
            "truncate audit.entry",
            "update audit.head set seq = seq - 1",
            "delete from audit.head",
            "truncate audit.head")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void whatASuperuserDoesBehindTheTriggersIsFound() {
    for (var i = 1; i <= 5; i++) {
      record("việc " + i);
    }

    assertThat(
            afterTampering("update audit.entry set sentence = 'khác' where chain = ? and seq = 3"))
        .startsWith("bản ghi số 3 ")
        .endsWith("đã bị sửa sau khi ghi.");
    assertThat(afterTampering("update audit.entry set reason = '' where chain = ? and seq = 2"))
        .startsWith("bản ghi số 2 ");
    assertThat(
            afterTampering(
                "update audit.entry set at = at + interval '1 us' where chain = ? and seq = 4"))
        .startsWith("bản ghi số 4 ");
    assertThat(afterTampering("delete from audit.entry where chain = ? and seq = 2"))
        .startsWith("thiếu bản ghi số 2");
    assertThat(afterTampering("delete from audit.entry where chain = ? and seq = 5"))
        .isEqualTo("phần cuối đã bị cắt: thiếu từ bản ghi số 5 đến số 5.");
    assertThat(afterTampering("delete from audit.entry where chain = ?"))
        .isEqualTo("phần cuối đã bị cắt: thiếu từ bản ghi số 1 đến số 5.");
    assertThat(
            afterTampering(
                "update audit.entry set seq = case seq when 2 then 1003 else 1002 end where chain = ? and seq in (2, 3)",
                "update audit.entry set seq = seq - 1000 where chain = ? and seq > 1000"))
        .startsWith("bản ghi số 2 ")
        .contains("đổi chỗ");
    assertThat(afterTampering("delete from audit.head where chain = ?"))
        .startsWith("sổ đầu chuỗi dừng ở số 0");
    assertThat(afterTampering("update audit.head set hash = sha256('x') where chain = ?"))
        .contains("không đúng với sổ đầu chuỗi");

    assertThat(verifier.verify().sound()).isTrue();
  }

  @Test
  void twoWhoWriteToOneBlocAtOnceMakeOneUnbrokenChain() throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all =
          java.util.stream.IntStream.range(0, 8)
              .<Future<?>>mapToObj(i ->
                  threads.submit(() -> {
                    start.await();
                    for (var n = 0; n < 10; n++) {
                      record("luồng " + i + " việc " + n);
                    }
                    return null;
                  }))
              .toList();
      start.countDown();
      for (var one : all) {
        one.get();
      }
    }

    var chain = verifier.verify(bloc, 1000);
    assertThat(chain.fault()).isNull();
    assertThat(chain.entries()).isEqualTo(80);
  }

  @Test
  void writersOfDifferentBlocsDoNotWaitForEachOther() {
    record("một");
    var other = Change.by(SOMEONE, "test.act").saying("hai").in(new BlocId(bloc.value() + 1), null);
    transaction.executeWithoutResult(tx -> {
      jdbc.sql("select 1 from audit.head where chain = ? for update")
          .param("bloc:" + bloc)
          .query()
          .singleValue();
      try (var thread = Executors.newSingleThreadExecutor()) {
        var done =
            thread.submit(() -> transaction.executeWithoutResult(t -> events.publishEvent(other)));
        assertThat(done).succeedsWithin(Duration.ofSeconds(20));
      }
    });
  }

  private @Nullable String afterTampering(String... statements) {
    return transaction.execute(tx -> {
      tx.setRollbackOnly();
      jdbc.sql("set local session_replication_role = replica").update();
      for (var sql : statements) {
        assertThat(jdbc.sql(sql).param("bloc:" + bloc).update()).isPositive();
      }
      var whole = verifier.verify();
      assertThat(whole.sound()).isFalse();
      return Objects.requireNonNull(
          whole.chains().stream()
              .filter(c -> c.name().equals("bloc:" + bloc))
              .findFirst()
              .orElseThrow()
              .fault());
    });
  }

  private void record(String sentence) {
    transaction.executeWithoutResult(tx -> events.publishEvent(change(sentence)));
  }

  private Change change(String sentence) {
    return Change.by(SOMEONE, "test.act").on("test", 1).in(bloc, null).saying(sentence);
  }

  private List<String> sentences() {
    return jdbc.sql("select seq || ' ' || sentence from audit.entry where bloc_id = ? order by seq")
        .param(bloc.value())
        .query(String.class)
        .list();
  }
}
