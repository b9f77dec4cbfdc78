package vn.giaouoc.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values by name as JSON text and back, in the order given, or by name where there is none. */
@Component
class EntryJson {

  private static final TypeReference<LinkedHashMap<String, String>> VALUES =
      new TypeReference<>() {};

  private final JsonMapper mapper = JsonMapper.builder().build();

  String write(Map<String, String> values) {
    return mapper.writeValueAsString(
        values instanceof SequencedMap<?, ?> ? values : new TreeMap<>(values));
  }

  Map<String, String> read(String text) {
    return mapper.readValue(text, VALUES);
  }
}
