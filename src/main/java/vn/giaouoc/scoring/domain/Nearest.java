package vn.giaouoc.scoring.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody probably meant. */
final class Nearest {

  private static final int FAR = 3;

  private Nearest() {}

  /** The known name that differs least, if it differs in at most two letters, case aside. */
  static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.<String>comparingInt(k -> distance(typed, k))
                .thenComparing(Comparator.naturalOrder()))
        .filter(k -> distance(typed, k) < Math.min(FAR, k.length()));
  }

  /** How many letters must be added, taken away or changed. */
  private static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    if (Math.abs(a.length() - b.length()) >= FAR) {
      return FAR;
    }
    var above = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
