package vn.giaouoc.work.domain;

import java.util.List;

/**
 * How many units have sent their report, and who has not.
 *
 * @param missing the names of those who have not, in the order of the bloc
 */
public record SendingProgress(int members, List<String> missing) {

  public SendingProgress {
    missing = List.copyOf(missing);
  }

  /** How many have sent it. */
  public int sent() {
    return members - missing.size();
  }

  /** Whether nobody is missing. */
  public boolean complete() {
    return missing.isEmpty();
  }

  /** “7/8 đơn vị đã gửi, còn: Báo Đắk Nông”. */
  public String sentence() {
    var count = "%d/%d đơn vị đã gửi".formatted(sent(), members);
    return complete() ? count : count + ", còn: " + String.join("; ", missing);
  }
}
