package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ChoiceLeaf.Option;

/** Gives typed options the keys they had, so that what was answered before still means the same. */
final class OptionKeys {

  private OptionKeys() {}

  /**
   * An option with the same text keeps its key, else the one in the same place does: its text was
   * mended. Others get a key that none had.
   */
  static List<Option> keep(List<Option> before, List<Option> typed) {
    var keys = new ArrayList<@Nullable String>();
    for (var option : typed) {
      keys.add(
          before.stream()
              .filter(b -> b.text().equals(option.text()) && !keys.contains(b.key()))
              .map(Option::key)
              .findFirst()
              .orElse(null));
    }
    var used = new HashSet<>(keys);
    for (int i = 0; i < typed.size(); i++) {
      if (keys.get(i) == null && i < before.size() && used.add(before.get(i).key())) {
        keys.set(i, before.get(i).key());
      }
    }
    before.forEach(b -> used.add(b.key()));
    var options = new ArrayList<Option>();
    for (int i = 0; i < typed.size(); i++) {
      var o = typed.get(i);
      var key = Objects.requireNonNullElseGet(keys.get(i), () -> fresh(used));
      options.add(new Option(key, o.text(), o.points(), o.zeroParent()));
    }
    return options;
  }

  private static String fresh(Set<@Nullable String> used) {
    int n = 1;
    while (!used.add("m" + n)) {
      n++;
    }
    return "m" + n;
  }
}
