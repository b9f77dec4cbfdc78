package vn.giaouoc.scoring.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.Refused;

/** Reads what programs send of tables and cells. */
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

  /** What one cell says, in the form its leaf asks for; the leaf itself judges it. */
  static Answer answer(@Nullable Node node, SheetApi.AnswerBody body) {
    var applicability = body.applicability();
    if (applicability != null && applicability != Applicability.APPLIES) {
      return Answer.not(applicability);
    }
    if (!(node instanceof CriterionLeaf leaf)) {
      return Answer.NONE;
    }
    @Nullable Input input =
        leaf.rule().type() == LeafType.RATIO
                || (leaf.rule() instanceof BandsLeaf bands && bands.share())
            ? share(body)
            : switch (leaf.rule()) {
              case ChoiceLeaf _ -> body.option() == null ? null : new Input.Chosen(body.option());
              case BinaryLeaf _ -> body.yes() == null ? null : new Input.YesNo(body.yes());
              default -> body.figure() == null ? null : new Input.Figure(body.figure());
            };
    return input == null ? Answer.NONE : Answer.of(input);
  }

  private static @Nullable Input share(SheetApi.AnswerBody body) {
    return body.done() == null || body.due() == null
        ? null
        : new Input.Share(body.done(), body.due());
  }
}
