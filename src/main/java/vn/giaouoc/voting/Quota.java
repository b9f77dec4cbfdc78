package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.List;

/**
 * How many awards a bloc of a size proposes as a rule (chỉ tiêu khen).
 *
 * @param members number of member units it was asked for
 * @param certificatesLow from so many percent of the members
 * @param certificatesHigh to so many percent of the members
 * @param source where it comes from
 * @param blocks whether going beyond it is refused; an unverified quota only warns
 */
public record Quota(
    int members,
    int flags,
    int certificatesLow,
    int certificatesHigh,
    String source,
    boolean blocks) {

  /** The fewest certificates usual for this size: 20 % of 8 is 2. */
  public int fewestCertificates() {
    return (members * certificatesLow + 99) / 100;
  }

  /** The most certificates for this size, never rounded up: 50 % of 9 is 4. */
  public int mostCertificates() {
    return members * certificatesHigh / 100;
  }

  /** The quota in one sentence. */
  public String vi() {
    return "Với %s thành viên: %s cờ; bằng khen từ %s đến %s (%d–%d%%)."
        .formatted(
            two(members),
            two(flags),
            two(fewestCertificates()),
            two(mostCertificates()),
            certificatesLow,
            certificatesHigh);
  }

  /** What goes beyond the quota, each as a sentence; empty when nothing does. */
  public List<String> exceeded(int flagsProposed, int certificatesProposed) {
    var found = new ArrayList<String>();
    if (flagsProposed > flags) {
      found.add(
          "Đề nghị %s cờ, chỉ tiêu là %s. Nguồn: %s."
              .formatted(two(flagsProposed), two(flags), source));
    }
    if (certificatesProposed > mostCertificates()) {
      found.add(
          "Đề nghị %s bằng khen, chỉ tiêu nhiều nhất là %s (%d%% của %s thành viên). Nguồn: %s."
              .formatted(
                  two(certificatesProposed),
                  two(mostCertificates()),
                  certificatesHigh,
                  two(members),
                  source));
    }
    return found;
  }

  private static String two(int n) {
    return "%02d".formatted(n);
  }
}
