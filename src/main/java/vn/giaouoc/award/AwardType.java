package vn.giaouoc.award;

/**
 * An entry of the award catalogue: an emulation title (danh hiệu thi đua) or a commendation form
 * (hình thức khen thưởng).
 *
 * @param code for example {@code FLAG_PROVINCE}
 * @param title whether it is a title; otherwise a form
 * @param name as the law calls it
 * @param conferrer who confers it by law
 * @param article where the law says so
 * @param byBloc whether a bloc proposes it directly
 */
public record AwardType(
    String code,
    boolean title,
    String name,
    String abbreviation,
    boolean collective,
    String conferrer,
    String article,
    boolean byBloc) {

  /** Whether it is a flag, which counts against the quota of flags. */
  public boolean flag() {
    return code.startsWith("FLAG_");
  }

  /** Whether it is a certificate, which counts against the quota of certificates. */
  public boolean certificate() {
    return code.startsWith("CERTIFICATE_");
  }
}
