package vn.giaouoc.council.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The Council's count for one item. All are numbers of ballots or of raised hands.
 *
 * @param issued ballots handed out, or members asked
 */
public record CouncilCount(int issued, int agree, int disagree, int invalid, int notReturned) {

  /** Everything that does not add up; empty when it does. */
  public List<String> faults(String item, int takingPart) {
    var faults = new ArrayList<String>();
    if (issued > takingPart) {
      faults.add(
          "%s: phát ra %d phiếu nhưng chỉ có %d thành viên dự họp hoặc được xin ý kiến."
              .formatted(item, issued, takingPart));
    }
    var sum = agree + disagree + invalid + notReturned;
    if (issued != sum) {
      faults.add(
          ("%s: số phiếu phát ra phải bằng đồng ý + không đồng ý + không hợp lệ + không thu về: %d"
                  + " khác %d + %d + %d + %d = %d.")
              .formatted(item, issued, agree, disagree, invalid, notReturned, sum));
    }
    return faults;
  }
}
