package vn.giaouoc.demo.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file with the five blocs. */
public record SeedFile(List<SeedBloc> blocs) {

  /** Reads the file shipped with the program. */
  public static SeedFile read() {
    var json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (var in = SeedFile.class.getResourceAsStream("/demo/blocs.json")) {
      return json.readValue(Objects.requireNonNull(in), SeedFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bloc with this key. */
  public SeedBloc bloc(String key) {
    return blocs.stream().filter(b -> b.key().equals(key)).findFirst().orElseThrow();
  }
}
