package vn.giaouoc.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.shared.Vi;

/** What the files of one sheet are called where a fact counts once. */
public final class FileNames {

  private FileNames() {}

  /**
   * A name for each file, by its id: equal contents bear one name, different contents never do. It
   * is the title of the file handed in first.
   */
  public static Map<Long, String> of(Collection<Evidence> files) {
    var byContent = new HashMap<String, String>();
    var used = new HashSet<String>();
    var names = new HashMap<Long, String>();
    files.stream()
        .sorted(Comparator.comparingLong(file -> file.id().value()))
        .forEach(file ->
            names.put(
                file.id().value(),
                byContent.computeIfAbsent(file.sha256(), _ -> fresh(file, used))));
    return names;
  }

  private static String fresh(Evidence file, Set<String> used) {
    var title = file.title().replaceAll("\\s+", " ").strip();
    var name = title;
    for (int n = 1; !used.add(name); n++) {
      name = title + " (nộp " + Vi.time(file.keptAt()) + (n == 1 ? ")" : ", tệp " + n + ")");
    }
    return name;
  }
}
