package vn.giaouoc.scoring.web;

import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.Refused;

/** Reads what programs send of tables. */
final class ScoreTexts {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ScoreTexts() {}

  /** Sheets have no place yet where members score each other. */
  private static void mustFitASheet(CriterionLeaf leaf) {
    if (leaf.rule().type() == LeafType.PEER) {
      throw Refused.at(
          "content",
          "Mục “%s”: cách chấm “%s” chưa dùng được trong phiếu chấm điểm. Hãy chọn cách khác."
              .formatted(leaf.title(), leaf.rule().type().vi()));
    }
  }

  /** The table a JSON text states; {@link Refused} if it states none. */
  static ScoreTable table(String content) {
    try {
      var table = TableJson.read(JSON.readValue(content, Map.class));
      table.leaves().forEach(ScoreTexts::mustFitASheet);
      return table;
    } catch (JacksonException | IllegalArgumentException | NoSuchElementException e) {
      var why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Refused.at("content", "Nội dung bảng điểm không đọc được: " + why);
    }
  }
}
