package vn.giaouoc.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;

/**
 * Score tables by the very text they are stored as, so that one text is read once although every
 * saved cell asks for its table several times. A table cannot change; the least used are forgotten.
 */
final class ParsedTables {

  private static final int KEPT = 200;

  private final SequencedMap<String, ScoreTable> tables =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScoreTable> eldest) {
          return size() > KEPT;
        }
      };

  /** The table a stored text states. */
  ScoreTable of(String content) {
    synchronized (tables) {
      var known = tables.get(content);
      if (known != null) {
        return known;
      }
    }
    var table = TableJson.read(Json.parse(content));
    synchronized (tables) {
      tables.put(content, table);
    }
    return table;
  }
}
