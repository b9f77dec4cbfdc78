package vn.giaouoc.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giaouoc.shared.Recorded;

/**
 * Hears of every act and appends it in the transaction of the act.
 *
 * <p>The entries are written as the last thing before the commit, chain by chain in one order: the
 * chains are locked for a moment only, and two acts cannot wait for each other in a circle.
 */
@Component
class AuditListener {

  private final AuditRepository entries;
  private final EntryJson json;
  private final Clock clock;

  AuditListener(AuditRepository entries, EntryJson json, Clock clock) {
    this.entries = entries;
    this.json = json;
    this.clock = clock;
  }

  @EventListener
  void on(Recorded event) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(event.action() + " was published outside a transaction");
    }
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException(event.action() + " was published in a read-only transaction");
    }
    var entry = entry(event);
    var pending =
        TransactionSynchronizationManager.getSynchronizations().stream()
            .filter(Pending.class::isInstance)
            .map(Pending.class::cast)
            .findFirst()
            .orElseGet(this::register);
    pending.add(entry);
  }

  private Pending register() {
    var pending = new Pending(entries);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }

  private AuditEntry entry(Recorded event) {
    var bloc = event.bloc();
    return new AuditEntry(
        bloc == null ? Chains.SYSTEM : Chains.of(bloc),
        0,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        event.actor().account(),
        event.actor().name(),
        event.action(),
        event.subjectType(),
        event.subjectId(),
        event.sentence(),
        event.unit(),
        bloc,
        event.year(),
        json.write(event.before()),
        json.write(event.after()),
        event.reason());
  }

  /** The entries of one transaction, waiting for its end. */
  private static final class Pending implements TransactionSynchronization {

    private final AuditRepository entries;
    private final List<AuditEntry> waiting = new ArrayList<>();
    private boolean written;

    Pending(AuditRepository entries) {
      this.entries = entries;
    }

    void add(AuditEntry entry) {
      if (written) {
        entries.append(entry);
      } else {
        waiting.add(entry);
      }
    }

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      waiting.sort(Comparator.comparing(AuditEntry::chain));
      waiting.forEach(entries::append);
      written = true;
    }
  }
}
