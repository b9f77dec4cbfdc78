package vn.giaouoc.scoring.web;

import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.Refused;

/** Reads what programs send of tables. */
final class ScoreTexts {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ScoreTexts() {}

  /** The table a JSON text states; {@link Refused} if it states none. */
  static ScoreTable table(String content) {
    try {
      return TableJson.read(JSON.readValue(content, Map.class));
    } catch (JacksonException | IllegalArgumentException | NoSuchElementException e) {
      var why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Refused.at("content", "Nội dung bảng điểm không đọc được: " + why);
    }
  }
}
