package vn.giaouoc.scoring.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaouoc.evidence.Evidence;

/**
 * The files of a sheet, numbered in the order of the table: a row names numbers, one list below it
 * the files.
 */
final class Attached {

  /** Longer names are cut. */
  private static final int NAME = 120;

  private final SheetScope scope;
  private final List<Evidence> files;

  Attached(SheetScope scope) {
    this.scope = scope;
    this.files =
        scope.content().table().table().nodes().flatMap(n -> at(n.key())).distinct().toList();
  }

  private Stream<Evidence> at(String leaf) {
    return scope.content().evidence().getOrDefault(leaf, List.of()).stream()
        .filter(scope.files()::containsKey)
        .map(scope.files()::get);
  }

  /** “MC 1, 3” for a leaf with two files; nothing where there is none. */
  Stream<String> note(String leaf) {
    var numbers = at(leaf).map(file -> Integer.toString(files.indexOf(file) + 1)).toList();
    return numbers.isEmpty() ? Stream.empty() : Stream.of("MC " + String.join(", ", numbers));
  }

  /** “Minh chứng (MC): (1) …; (2) …”; empty without files. */
  String list() {
    return files.isEmpty()
        ? ""
        : IntStream.range(0, files.size())
            .mapToObj(i -> "(" + (i + 1) + ") " + Shortened.of(files.get(i).title(), NAME))
            .collect(Collectors.joining("; ", "Minh chứng (MC): ", "."));
  }
}
