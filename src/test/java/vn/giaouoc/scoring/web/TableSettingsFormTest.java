package vn.giaouoc.scoring.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.TableState;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.Consequence;
import vn.giaouoc.scoring.domain.ExclusiveSet;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.Quota;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.Sanction;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.shared.web.Form;

/** What the forms of the editor show comes back as it was. */
class TableSettingsFormTest {

  private static TableVersion draft(ScoreTable table) {
    return new TableVersion(
        1,
        new YearId(1),
        1,
        TableState.DRAFT,
        table,
        "",
        "",
        "",
        Instant.EPOCH,
        "",
        null,
        null,
        null,
        false,
        0);
  }

  private static ScoreTable shipped(String code) {
    var file = Path.of("src/main/resources/score-tables", code + ".json").toFile();
    var json =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readValue(file, Map.class);
    return TableJson.read((Map<?, ?>) requireNonNull(json.get("table")));
  }

  private static ScoreTable throughTheForm(ScoreTable table) {
    var form = TableSettingsForm.filled(draft(table));
    var read = TableSettingsForm.read(form, table);
    assertThat(form.errors()).isEmpty();
    return read;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "co-quan-dang",
        "hdnd-thanh-hoa",
        "so-tu-phap",
        "cong-an-quang-tri",
        "mttq-dong-nai",
        "van-phong-cap-uy"
      })
  void theSettingsOfEveryShippedTableComeBack(String code) {
    var table = shipped(code);

    assertThat(throughTheForm(table)).isEqualTo(table);
  }

  /**
   * Quotas of both kinds, clusters, a set that counts once, figures in the chain, every condition.
   */
  private static final ScoreTable EVERYTHING = everything();

  private static ScoreTable everything() {
    var plain =
        aTable()
            .scale("20")
            .with(
                group("I", "10", direct("I.1", "10")),
                group("II", "10", direct("II.1", "5"), direct("II.2", "5")))
            .grades(
                grade(
                    "Xuất sắc",
                    "18",
                    null,
                    new GradeCondition.Floors(),
                    new GradeCondition.Vote(),
                    new GradeCondition.MinimumFigure("mô hình", dec("2")),
                    new GradeCondition.EveryCriterion(dec("40"))),
                grade("Tốt", "0", "18"))
            .build();
    return new ScoreTable(
        plain.title(),
        plain.basis(),
        plain.scale(),
        plain.rounding(),
        plain.policy(),
        plain.exactSums(),
        plain.bonusCap(),
        plain.deductionCap(),
        plain.lowest(),
        plain.highest(),
        plain.groups(),
        plain.grades(),
        new Order(
            List.of(
                TieStep.of(TieStep.Kind.TOTAL),
                new TieStep(TieStep.Kind.GROUP, "II.1"),
                new TieStep(TieStep.Kind.MORE, "điểm năm trước"),
                new TieStep(TieStep.Kind.LESS, "lateDays"),
                TieStep.of(TieStep.Kind.MAXIMA),
                TieStep.of(TieStep.Kind.FEWER_PENALTIES),
                TieStep.of(TieStep.Kind.BY_HAND)),
            true,
            List.of(
                new Quota("Xuất sắc", dec("20"), "Tốt", Map.of()),
                new Quota("Tốt", null, null, Map.of(5, 1, 10, 2)))),
        List.of(new ExclusiveSet("Đã chấm ở nhóm I", List.of("I.1", "II.2"))),
        RoundAt.TOTAL);
  }

  @Test
  void quotasClustersSetsAndFiguresOfTheChainComeBack() {
    assertThat(throughTheForm(EVERYTHING)).isEqualTo(EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "han-muc ~ Xuất sắc | nhiều ~ cần dạng: tên loại | 20 %",
        "han-muc ~ Xuất sắc | 120 % ~ cần dạng: tên loại | 20 %",
        "han-muc ~ Giỏi | 20 % ~ Hạn mức nêu loại “Giỏi” không có",
        "han-muc ~ Tốt | 5: một ~ cần dạng: tên loại | 20 %",
        "mot-lan ~ Trùng | I.1; I.9 ~ không có đúng một nội dung chấm mang số “I.9”",
        "mot-lan ~ Trùng | I.1 ~ ít nhất hai nội dung",
        "so-lieu-3 ~ '' ~ Hãy ghi tên số liệu",
        "nhom-2 ~ '' ~ Hãy chọn nhóm",
        "lam-tron-o ~ ĐÂU ~ Nơi làm tròn",
      })
  void whatCannotBeReadIsSaidBesideItsField(String field, String typed, String sentence) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    var filled = TableSettingsForm.filled(draft(EVERYTHING));
    filled.names().forEach(name -> values.put(name, filled.raw(name)));
    values.put(field, typed);
    var form = Form.filled(values);

    var read = TableSettingsForm.read(form, EVERYTHING);

    assertThat(form.error(field)).contains(sentence);
    assertThat(read).isEqualTo(EVERYTHING);
  }

  @Test
  void severalSanctionsOfOneLeafComeBackWithTheirFirstTime() {
    var sanctions =
        List.of(
            new Consequence(1, new Sanction.GradeDownOne()),
            new Consequence(2, new Sanction.ForceGrade("Yếu")),
            new Consequence(3, new Sanction.KnockOut()));
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    SanctionForm.fill(sanctions, values);
    var form = Form.filled(values);

    assertThat(SanctionForm.places(form)).containsExactly(1, 2, 3, 4);
    assertThat(SanctionForm.read(form)).isEqualTo(sanctions);
    assertThat(form.ok()).isTrue();
  }

  @Test
  void aSanctionFromHalfATimeIsRefused() {
    var form = Form.filled(Map.of("che-tai-1", "KNOCK_OUT", "tu-lan-1", "1,5"));

    SanctionForm.read(form);

    assertThat(form.error("tu-lan-1")).contains("số nguyên");
  }
}
