package vn.giaouoc.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read already, as many modules may ask the same question for one page: within a
 * page that only reads ({@link #open()} to {@link #close()}), whose one write is the entry that it
 * was read; or else within one read-only transaction. Anywhere else nothing is remembered.
 */
public final class ReadMemo {

  private static final ThreadLocal<@Nullable Map<Object, Object>> PAGE = new ThreadLocal<>();

  private ReadMemo() {}

  /** Begins a page that only reads, on this thread. */
  public static void open() {
    PAGE.set(new HashMap<>());
  }

  /** Ends the page begun by {@link #open()} and forgets everything. */
  public static void close() {
    PAGE.remove();
  }

  /**
   * Reads, unless the same was read before.
   *
   * @param key equal for equal questions, for example {@code List.of("bloc.members", id, year)}
   */
  public static <T> T once(Object key, Supplier<T> read) {
    var known = known();
    if (known == null) {
      return read.get();
    }
    var value = known.get(key);
    if (value == null) {
      value = read.get();
      known.put(key, value);
    }
    @SuppressWarnings("unchecked")
    var typed = (T) value;
    return typed;
  }

  private static @Nullable Map<Object, Object> known() {
    var page = PAGE.get();
    if (page != null) {
      return page;
    }
    return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
            && TransactionSynchronizationManager.isSynchronizationActive()
        ? ofTransaction()
        : null;
  }

  private static Map<Object, Object> ofTransaction() {
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
