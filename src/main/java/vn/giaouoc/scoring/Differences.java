package vn.giaouoc.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giaouoc.scoring.domain.TableDifference;

/** The differences of two tables as the log keeps them. */
final class Differences {

  private Differences() {}

  static Map<String, String> before(List<TableDifference> differences) {
    return map(differences, TableDifference::before);
  }

  static Map<String, String> after(List<TableDifference> differences) {
    return map(differences, TableDifference::after);
  }

  private static Map<String, String> map(
      List<TableDifference> differences, Function<TableDifference, String> value) {
    var map = new LinkedHashMap<String, String>();
    differences.forEach(d -> map.put(d.place() + " – " + d.what(), value.apply(d)));
    return map;
  }
}
