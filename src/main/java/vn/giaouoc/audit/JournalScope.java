package vn.giaouoc.audit;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.YearId;

/**
 * Which entries a reader may see. Whoever makes one has checked that he may.
 *
 * @param blocs the blocs whose entries are meant; empty for the accounts' entries
 * @param year only of this year, or null
 */
public record JournalScope(Set<BlocId> blocs, @Nullable YearId year, boolean system) {

  public JournalScope {
    blocs = Set.copyOf(blocs);
  }

  /** What happened to accounts; no business content. */
  public static JournalScope accounts() {
    return new JournalScope(Set.of(), null, true);
  }

  /** Everything of these blocs. */
  public static JournalScope of(Collection<BlocId> blocs) {
    return new JournalScope(Set.copyOf(blocs), null, false);
  }

  /** Everything of one year of one bloc. */
  public static JournalScope of(BlocId bloc, YearId year) {
    return new JournalScope(Set.of(bloc), year, false);
  }
}
