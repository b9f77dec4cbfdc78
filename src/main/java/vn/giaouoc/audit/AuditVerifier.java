package vn.giaouoc.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.BlocId;

/**
 * Recomputes the chains and names the first entry of each that was changed, removed, put elsewhere
 * or cut off. It reads the log row by row, whatever its length.
 */
@Service
public class AuditVerifier {

  private record Head(long seq, String hash) {}

  private static final String ENTRIES =
      "select *, encode(previous, 'hex') as previous_hex, encode(hash, 'hex') as hash_hex"
          + " from audit.entry";

  private final JdbcClient jdbc;

  AuditVerifier(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Verifies every chain from its first entry. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public AuditVerdict verify() {
    var walks = new LinkedHashMap<String, ChainWalk>();
    jdbc.sql(ENTRIES + " order by chain collate \"C\", seq")
        .withFetchSize(500)
        .query(rs -> {
          var entry = AuditRepository.read(rs);
          walks
              .computeIfAbsent(entry.chain(), _ -> ChainWalk.fromStart())
              .step(entry, rs.getString("previous_hex"), rs.getString("hash_hex"));
        });
    return verdict(walks, heads(null));
  }

  /** Verifies the last entries of the log's system chain. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public AuditVerdict.Chain verifySystem(int last) {
    return verify(Chains.SYSTEM, last);
  }

  /** Verifies the last entries of a bloc's chain, which is quick enough for every page. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public AuditVerdict.Chain verify(BlocId bloc, int last) {
    return verify(Chains.of(bloc), last);
  }

  private AuditVerdict.Chain verify(String chain, int last) {
    var heads = heads(chain);
    var head = heads.get(chain);
    var from = head == null ? 1 : Math.max(1, head.seq() - last + 1);
    var walk = ChainWalk.from(from);
    jdbc.sql(ENTRIES + " where chain = :chain and seq >= :from order by seq")
        .param("chain", chain)
        .param("from", from)
        .withFetchSize(500)
        .query(rs -> {
          walk.step(
              AuditRepository.read(rs), rs.getString("previous_hex"), rs.getString("hash_hex"));
        });
    return conclude(chain, walk, head);
  }

  private Map<String, Head> heads(@Nullable String chain) {
    var heads = new LinkedHashMap<String, Head>();
    jdbc.sql(
            """
            select chain, seq, encode(hash, 'hex') as hash from audit.head
            where :chain::text is null or chain = :chain order by chain collate "C"
            """)
        .param("chain", chain)
        .query(rs -> {
          heads.put(rs.getString("chain"), new Head(rs.getLong("seq"), rs.getString("hash")));
        });
    return heads;
  }

  private static AuditVerdict verdict(Map<String, ChainWalk> walks, Map<String, Head> heads) {
    var names = new java.util.TreeSet<>(heads.keySet());
    names.addAll(walks.keySet());
    var chains = new ArrayList<AuditVerdict.Chain>();
    for (var name : names) {
      var walk = walks.get(name);
      chains.add(conclude(name, walk == null ? ChainWalk.fromStart() : walk, heads.get(name)));
    }
    return new AuditVerdict(chains);
  }

  private static AuditVerdict.Chain conclude(String name, ChainWalk walk, @Nullable Head head) {
    if (head == null) {
      walk.end(0, EntryHash.START);
    } else {
      walk.end(head.seq(), head.hash());
    }
    return new AuditVerdict.Chain(name, walk.sound(), walk.lastHash(), walk.fault());
  }
}
