package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.shared.UnitId;

/** The exact text of a ranking that is kept, and the ranking worked out again from it. */
class RunJsonTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final ScoreTable TABLE =
      aTable()
          .scale("10")
          .with(group("I", "10", direct("a", "10")), bonus("II", "5", direct("b", "5")))
          .grades(grade("Tốt", "8", null), grade("Khá", "0", "8"))
          .ties(
              TieStep.of(TieStep.Kind.TOTAL),
              new TieStep(TieStep.Kind.GROUP, "I"),
              TieStep.of(TieStep.Kind.BY_HAND))
          .build();

  private static Answers answers(String a, String b) {
    return Answers.of(Map.of("a", figure(a), "b", figure(b)));
  }

  private static RankingRun run(
      ScoreTable table, Map<UnitId, Answers> answers, Ranking.HandDecision... decisions) {
    return RankingRun.of(new RankingRun.Facts(table, 3, "abc", answers, List.of(decisions)));
  }

  private static RankingRun again(String facts) {
    return RankingRun.again(facts, text -> JSON.readValue(text, Map.class));
  }

  private static RankingRun small() {
    return run(
        TABLE,
        Map.of(
            new UnitId(7),
            answers("9", "0"),
            new UnitId(3),
            answers("9", "0"),
            new UnitId(5),
            answers("7.5", "1.5"),
            new UnitId(4),
            answers("2", "0")),
        new Ranking.HandDecision(List.of(new UnitId(7), new UnitId(3))));
  }

  @Test
  void theFactsHoldTheTableTheAnswersAndTheDecisionsOfTheMeeting() {
    assertThat(small().facts())
        .isEqualTo(
            """
            {"decisions":[[7,3]],"engine":"scoring-2","ruleSet":"abc","table":%s,"tableVersion":3,\
            "units":[\
            {"answers":{"leaves":{"a":{"n":9},"b":{"n":0}},"notFunded":[]},"unit":3},\
            {"answers":{"leaves":{"a":{"n":2},"b":{"n":0}},"notFunded":[]},"unit":4},\
            {"answers":{"leaves":{"a":{"n":7.5},"b":{"n":1.5}},"notFunded":[]},"unit":5},\
            {"answers":{"leaves":{"a":{"n":9},"b":{"n":0}},"notFunded":[]},"unit":7}]}\
            """
                .formatted(TableJson.write(TABLE)));
  }

  @Test
  void theResultSaysWhatToldEachUnitFromTheOneAbove() {
    assertThat(small().result())
        .endsWith(
            """
            "places":[{"rank":1,"tied":false,"unit":7},\
            {"by":"BY_HAND","other":"thứ 1","own":"thứ 2","rank":2,"tied":false,"unit":3},\
            {"by":"GROUP","of":"I","other":"9","own":"7,5","rank":3,"tied":false,"unit":5},\
            {"by":"TOTAL","other":"9","own":"2","rank":4,"tied":false,"unit":4}]}\
            """);
  }

  @Test
  void theResultHoldsEveryCard() {
    var result = run(TABLE, Map.of(new UnitId(5), answers("7.5", "1.5"))).result();

    assertThat(result)
        .isEqualTo(
            """
            {"cards":[{"assigned":10,"base":7.5,"bonus":1.5,"deduction":0,"grade":"Tốt",\
            "groupMaxima":0,"knockedOut":false,"maxima":0,"measure":[9,1],\
            "nodes":{"I":[7.5,10],"II":[1.5,5],"a":[7.5,10],"b":[1.5,5]},"outliers":[],\
            "reasons":[{"arguments":["9","Tốt"],"code":"GRADE_BY_POINTS"}],"total":9,"unit":5}],\
            "places":[{"rank":1,"tied":false,"unit":5}]}\
            """);
  }

  @Test
  void aTableWithoutGradesGivesNone() {
    var table = aTable().with(group("I", "10", direct("a", "10"))).build();

    assertThat(run(table, Map.of(new UnitId(1), Answers.of(Map.of("a", figure("9"))))).result())
        .doesNotContain("\"grade\"");
  }

  @Test
  void pointsOfMembersThatLieFarFromTheOthersAreKept() {
    var table = aTable().with(group("I", "10", leaf("p", "10", new PeerLeaf(0)))).build();
    var peers = new HashMap<UnitId, BigDecimal>();
    peers.put(new UnitId(2), dec("8"));
    peers.put(new UnitId(3), dec("8.5"));
    peers.put(new UnitId(4), dec("2"));

    var result =
        run(
                table,
                Map.of(new UnitId(1), Answers.of(Map.of("p", Answer.of(new Input.Peers(peers))))))
            .result();

    assertThat(result).contains("\"outliers\":[{\"leaf\":\"p\",\"points\":2,\"scorer\":4}]");
  }

  @Test
  void unitsAreWrittenInTheOrderOfTheirNumbers() {
    var units = new HashMap<UnitId, Answers>();
    for (var id = 1; id <= 30; id++) {
      units.put(new UnitId(id * 7L), answers("5", "0"));
    }
    var ids = new ArrayList<Long>();
    var found =
        Pattern.compile("\"notFunded\":\\[\\]},\"unit\":(\\d+)").matcher(run(TABLE, units).facts());
    while (found.find()) {
      ids.add(Long.valueOf(found.group(1)));
    }

    assertThat(ids).hasSize(30).isSorted();
  }

  @Test
  void theStoredFactsAloneGiveTheSameRankingAgain() {
    var stored = small();

    var again = again(stored.facts());

    assertThat(again.from()).isEqualTo(stored.from());
    assertThat(again.result()).isEqualTo(stored.result());
  }

  @Test
  void factsOfAnotherEngineAreNotWorkedOutByThisOne() {
    var old = small().facts().replace("scoring-2", "scoring-1");

    assertThatThrownBy(() -> again(old))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("another engine wrote this: scoring-1");
  }
}
