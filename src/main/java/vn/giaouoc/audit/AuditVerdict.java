package vn.giaouoc.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the verifier found, chain by chain. */
public record AuditVerdict(List<Chain> chains) {

  /**
   * One chain.
   *
   * @param name {@code system}, or {@code bloc:} and the bloc's id
   * @param entries how many entries were found sound, up to the first bad one
   * @param head the hash of the last sound entry, in hexadecimal; an operator may keep it elsewhere
   * @param fault one Vietnamese sentence that names the first bad entry, or null
   */
  public record Chain(String name, long entries, String head, @Nullable String fault) {

    /** The name officials read. */
    public String title() {
      return name.equals(Chains.SYSTEM)
          ? "Chuỗi hệ thống"
          : "Chuỗi của khối số " + name.substring(name.indexOf(':') + 1);
    }
  }

  public AuditVerdict {
    chains = List.copyOf(chains);
  }

  /** Whether nothing was changed, removed, re-ordered or cut off. */
  public boolean sound() {
    return chains.stream().allMatch(c -> c.fault() == null);
  }

  /** One Vietnamese line a chain. */
  public List<String> report() {
    return chains.stream()
        .map(c ->
            c.fault() == null
                ? c.title() + ": nguyên vẹn, " + c.entries() + " bản ghi, mã cuối " + c.head()
                : c.title() + ": " + c.fault())
        .toList();
  }
}
