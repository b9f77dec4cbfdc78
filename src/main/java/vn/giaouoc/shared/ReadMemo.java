package vn.giaouoc.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers, within one read-only transaction, what was read already: many modules may ask the same
 * question for one page. In a transaction that writes, nothing is remembered.
 */
public final class ReadMemo {

  private ReadMemo() {}

  /**
   * Reads, unless this read-only transaction has read the same before.
   *
   * @param key equal for equal questions, for example {@code List.of("bloc.members", id, year)}
   */
  public static <T> T once(Object key, Supplier<T> read) {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    var known = known();
    var value = known.get(key);
    if (value == null) {
      value = read.get();
      known.put(key, value);
    }
    @SuppressWarnings("unchecked")
    var typed = (T) value;
    return typed;
  }

  private static Map<Object, Object> known() {
    @SuppressWarnings("unchecked")
    var known = (Map<Object, Object>) TransactionSynchronizationManager.getResource(ReadMemo.class);
    if (known != null) {
      return known;
    }
    var fresh = new HashMap<Object, Object>();
    TransactionSynchronizationManager.bindResource(ReadMemo.class, fresh);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadMemo.class);
          }
        });
    return fresh;
  }
}
