package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.List;

/**
 * How many awards a bloc of a size may propose (chỉ tiêu khen).
 *
 * @param members number of member units it was asked for
 * @param source who set it and where it stands
 * @param blocks whether going beyond it is refused; an unverified quota only warns
 */
public record Quota(int members, int flags, int certificates, String source, boolean blocks) {

  /** The quota in one sentence. */
  public String vi() {
    return "Với %02d thành viên, khối được đề nghị %02d cờ và %02d bằng khen (%s)."
        .formatted(members, flags, certificates, source);
  }

  /** What goes beyond the quota, each as a sentence; empty when nothing does. */
  public List<String> exceeded(int flagsProposed, int certificatesProposed) {
    var found = new ArrayList<String>();
    if (flagsProposed > flags) {
      found.add(beyond("cờ", flagsProposed, flags));
    }
    if (certificatesProposed > certificates) {
      found.add(beyond("bằng khen", certificatesProposed, certificates));
    }
    return found;
  }

  private String beyond(String what, int proposed, int allowed) {
    return "Đề nghị %02d %s, chỉ tiêu của khối %02d thành viên là %02d (%s)."
        .formatted(proposed, what, members, allowed, source);
  }
}
