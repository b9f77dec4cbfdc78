package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The exact text of a table, and back. */
class TableJsonTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final CriterionLeaf SANCTIONED =
      new CriterionLeaf(
          "c",
          "1",
          "Vi phạm",
          dec("3"),
          new Terms(dec("2"), null, null, Set.of()),
          new DirectLeaf(),
          EnumSet.of(Applicability.NOT_ASSIGNED, Applicability.NOT_ARISEN),
          NotArisen.ZERO,
          new EvidenceRule(true, "Kết luận"),
          "Theo kết luận",
          List.of(
              new Consequence(1, new Sanction.NoGradeFrom("Tốt")),
              new Consequence(2, new Sanction.GradeDownOne()),
              new Consequence(3, new Sanction.ForceGrade("Khá")),
              new Consequence(4, new Sanction.KnockOut())));

  /** A table that uses everything a table can say. */
  private static final ScoreTable FULL =
      new ScoreTable(
          "Bảng đủ",
          "Quyết định “12”",
          dec("20"),
          new Rounding(dec("0.25")),
          DenominatorPolicy.RATE,
          false,
          dec("5"),
          dec("3"),
          dec("-3"),
          dec("24.50"),
          List.of(
              new CriterionGroup(
                  "I",
                  "I",
                  "Nhóm I",
                  dec("20"),
                  GroupRole.BASE,
                  true,
                  new Terms(dec("1.5"), dec("8"), dec("50"), Set.of("Trường", "Sở")),
                  List.of(
                      new Criterion(
                          "I.1",
                          "1",
                          "Tiêu chí",
                          dec("20"),
                          new Terms(dec("1"), null, dec("40"), Set.of()),
                          List.of(direct("a", "20"))))),
              deduction("III", "3", SANCTIONED)),
          List.of(
              grade(
                  "Tốt",
                  "90",
                  null,
                  new GradeCondition.MinimumShare("I", dec("80")),
                  new GradeCondition.MinimumCount("a", dec("2")),
                  new GradeCondition.MinimumFigure("initiatives", dec("1")),
                  new GradeCondition.Floors(),
                  new GradeCondition.Vote(),
                  new GradeCondition.EveryCriterion(dec("70"))),
              grade("Khá", "70", "90")),
          new Order(
              List.of(
                  TieStep.of(TieStep.Kind.TOTAL),
                  new TieStep(TieStep.Kind.GROUP, "I"),
                  new TieStep(TieStep.Kind.LESS, "lateDays")),
              true,
              List.of(
                  new Quota("Tốt", dec("20"), "Khá", Map.of()),
                  new Quota("Khá", null, null, Map.of(10, 2, 20, 3)))),
          List.of(new ExclusiveSet("mô hình", List.of("a", "c"))),
          RoundAt.TOTAL);

  private static final String FULL_TEXT =
      """
      {"basis":"Quyết định “12”",
      "bonusCap":5,
      "deductionCap":3,
      "exactSums":false,
      "exclusive":[{"leaves":["a","c"],"name":"mô hình"}],
      "grades":[
      {"conditions":[
      {"percent":80,"share":"I"},
      {"count":2,"leaf":"a"},
      {"count":1,"figure":"initiatives"},
      {"floors":true},
      {"vote":true},
      {"every":70}],"from":90,"name":"Tốt"},
      {"below":90,"conditions":[],"from":70,"name":"Khá"}],
      "groups":[
      {"appliesTo":["Sở","Trường"],"cap":8,"children":[
      {"children":[
      {"code":"a","evidence":"Báo cáo","evidenceCompulsory":false,"guide":"Chấm theo số liệu",
      "key":"a","leaf":{"type":"DIRECT"},"max":20,"mayBe":["NOT_ARISEN","NOT_ASSIGNED"],
      "notArisen":"FULL","text":"Nội dung a"}],
      "code":"1","floor":40,"key":"I.1","max":20,"text":"Tiêu chí"}],
      "code":"I","floor":50,"fundable":true,"key":"I","max":20,"role":"BASE","text":"Nhóm I",
      "weight":1.5},
      {"children":[
      {"code":"1","evidence":"Kết luận","evidenceCompulsory":true,"guide":"Theo kết luận",
      "key":"c","leaf":{"type":"DIRECT"},"max":3,"mayBe":["NOT_ARISEN","NOT_ASSIGNED"],
      "notArisen":"ZERO","sanctions":[
      {"grade":"Tốt","kind":"NO_GRADE_FROM"},
      {"from":2,"kind":"GRADE_DOWN_ONE"},
      {"from":3,"grade":"Khá","kind":"FORCE_GRADE"},
      {"from":4,"kind":"KNOCK_OUT"}],
      "text":"Vi phạm","weight":2}],
      "code":"III","fundable":false,"key":"III","max":3,"role":"DEDUCTION","text":"Điểm trừ"}],
      "highest":24.5,
      "lowest":-3,
      "policy":"RATE",
      "quotas":[
      {"grade":"Tốt","of":"Khá","percent":20},
      {"grade":"Khá","numbers":{"10":2,"20":3}}],
      "rankWithinGroup":true,
      "roundAt":"TOTAL",
      "scale":20,
      "step":0.25,
      "ties":[{"by":"TOTAL"},{"by":"GROUP","of":"I"},{"by":"LESS","of":"lateDays"}],
      "title":"Bảng đủ"}
      """;

  private static ScoreTable read(String text) {
    return TableJson.read(JSON.readValue(text, Map.class));
  }

  @Test
  void everythingATableSaysIsWrittenExactlySo() {
    assertThat(TableJson.write(FULL)).isEqualTo(FULL_TEXT.replace("\n", ""));
  }

  @Test
  void everythingATableSaysIsReadBack() {
    assertThat(read(FULL_TEXT)).isEqualTo(FULL);
  }

  @Test
  void whatATableDoesNotUseIsLeftOut() {
    var table = aTable().ties(TieStep.of(TieStep.Kind.TOTAL)).with(group("I", "10")).build();

    assertThat(TableJson.write(table))
        .isEqualTo(
            """
            {"basis":"","bonusCap":10,"deductionCap":20,"exactSums":true,"grades":[],"groups":[\
            {"children":[],"code":"I","fundable":true,"key":"I","max":10,"role":"BASE",\
            "text":"Nhóm I"}],"highest":110,"lowest":0,"policy":"RAW","scale":100,"step":0.01,\
            "ties":[{"by":"TOTAL"}],"title":"Bảng điểm thử"}\
            """);
  }

  @Test
  void whatATextLeavesOutHasItsUsualValue() {
    var table = read("{\"title\":\"T\",\"scale\":50,\"bonusCap\":5}");

    assertThat(table.highest()).isEqualByComparingTo("55");
    assertThat(table.lowest()).isEqualByComparingTo("0");
    assertThat(table.rounding()).isEqualTo(Rounding.HUNDREDTHS);
    assertThat(table.policy()).isEqualTo(DenominatorPolicy.RAW);
    assertThat(table.exactSums()).isTrue();
    assertThat(table.order()).isEqualTo(Order.by(List.of(TieStep.of(TieStep.Kind.TOTAL))));
    assertThat(table.roundAt()).isEqualTo(RoundAt.LEAF);
  }

  @Test
  void aGradeWithoutUpperEndEndsWhereTheOneAboveBegins() {
    var table =
        read(
            """
            {"title":"T","scale":50,"grades":[{"name":"A","from":40},{"name":"B","from":20},
            {"name":"C","from":5,"below":18}]}
            """);

    assertThat(table.grades())
        .containsExactly(grade("A", "40", null), grade("B", "20", "40"), grade("C", "5", "18"));
  }

  @Test
  void numbersOfAQuotaAreNumbersOfUnits() {
    assertThatThrownBy(() ->
            read(
                """
                {"title":"T","scale":50,"quotas":[{"grade":"A","numbers":{"ten":2}}]}
                """))
        .hasMessage("quotas[0].numbers: “ten” phải là một số đơn vị, ví dụ \"10\".");
  }

  @Test
  void aConditionThatAsksForNothingIsRefused() {
    assertThatThrownBy(() ->
            read(
                """
                {"title":"T","scale":50,"grades":[
                {"name":"A","from":40,"conditions":[{"vote":false}]}]}
                """))
        .hasMessage(
            "grades[0].conditions[0]: Điều kiện phải nêu một trong: share và percent; leaf và"
                + " count; figure và count; every; floors; vote.");
  }
}
