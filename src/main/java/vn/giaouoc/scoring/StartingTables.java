package vn.giaouoc.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.TableJson;

/** Reads the starting tables of {@code score-tables/*.json} once. */
@Component
class StartingTables {

  private final List<StartingTable> tables;

  StartingTables() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath:score-tables/*.json");
    tables =
        Arrays.stream(files)
            .map(StartingTables::read)
            .sorted(
                Comparator.comparing((StartingTable t) -> !t.code().equals(StartingTable.OWN))
                    .thenComparing(StartingTable::code))
            .toList();
  }

  List<StartingTable> list() {
    return tables;
  }

  Optional<StartingTable> find(String code) {
    return tables.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  private static StartingTable read(Resource file) {
    try {
      var json = Json.parse(file.getContentAsString(StandardCharsets.UTF_8));
      if (!(json.get("table") instanceof Map<?, ?> table)) {
        throw new IllegalStateException("no table in " + file);
      }
      return new StartingTable(
          text(json, "code"),
          text(json, "title"),
          text(json, "source"),
          text(json, "certainty"),
          TableJson.read(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<?, ?> json, String field) {
    if (json.get(field) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("no text in the field " + field);
  }
}
