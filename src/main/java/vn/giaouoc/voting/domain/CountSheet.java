package vn.giaouoc.voting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one teller counted, entered without seeing the other's.
 *
 * @param votes by candidate id
 */
public record CountSheet(
    int issued, int valid, int invalid, int notReturned, Map<Long, Integer> votes) {

  public CountSheet {
    votes = Map.copyOf(votes);
  }

  /** Where two tellers differ, each as a sentence; empty when they agree. */
  public static List<String> differences(CountSheet a, CountSheet b, Map<Long, String> names) {
    var found = new ArrayList<String>();
    compare("Số phiếu phát ra", a.issued, b.issued, found);
    compare("Số phiếu hợp lệ", a.valid, b.valid, found);
    compare("Số phiếu không hợp lệ", a.invalid, b.invalid, found);
    compare("Số phiếu không thu về", a.notReturned, b.notReturned, found);
    names.forEach((candidate, name) ->
        compare(
            name, a.votes.getOrDefault(candidate, 0), b.votes.getOrDefault(candidate, 0), found));
    return found;
  }

  private static void compare(String what, int a, int b, List<String> found) {
    if (a != b) {
      found.add("%s: người thứ nhất đếm %d, người thứ hai đếm %d.".formatted(what, a, b));
    }
  }
}
