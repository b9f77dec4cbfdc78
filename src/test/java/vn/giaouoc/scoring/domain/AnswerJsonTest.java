package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.shared.UnitId;

/** The exact text of what units enter, and back. */
class AnswerJsonTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of(new Input.Figure(dec("2.50")), "{'n':2.5}"),
        Arguments.of(new Input.YesNo(false), "{'yes':false}"),
        Arguments.of(new Input.Chosen("x"), "{'option':'x'}"),
        Arguments.of(new Input.Share(dec("8"), dec("10")), "{'done':8,'due':10}"),
        Arguments.of(new Input.Reached(dec("12"), dec("10")), "{'actual':12,'target':10}"),
        Arguments.of(new Input.Reached(dec("12"), null), "{'actual':12}"),
        Arguments.of(new Input.Times(dec("2"), dec("0.5")), "{'rate':0.5,'times':2}"),
        Arguments.of(new Input.Events(List.of("y", "x")), "{'events':['y','x']}"),
        Arguments.of(
            new Input.Results(List.of(new Input.Result("x", "QĐ 1"), new Input.Result("y", ""))),
            "{'results':[{'option':'x','source':'QĐ 1'},{'option':'y'}]}"),
        Arguments.of(
            new Input.Items(
                List.of(new Input.Item(Set.of(2, 1), "Bài 1"), new Input.Item(Set.of(), ""))),
            "{'items':[{'met':[1,2],'source':'Bài 1'},{'met':[]}]}"),
        Arguments.of(
            new Input.Peers(Map.of(new UnitId(7), dec("9.5"), new UnitId(3), dec("8"))),
            "{'peers':{'3':8,'7':9.5}}"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("inputs")
  void everyInputIsWrittenExactlySoAndReadBack(Input input, String text) {
    var json = text.replace('\'', '"');

    assertThat(AnswerJson.write(input)).isEqualTo(json);
    assertThat(AnswerJson.read(JSON.readValue(json, Map.class))).isEqualTo(input);
  }

  private static Answers read(String text) {
    return AnswerJson.answers(new JsonObject(JSON.readValue(text, Map.class)));
  }

  private static String write(Answers answers) {
    return CanonicalJson.write(AnswerJson.values(answers));
  }

  @Test
  void allThatIsKnownOfAUnitIsWrittenBesideItsAnswers() {
    var answers =
        new Answers(
            Map.of(
                "a", figure("8"),
                "b", Answer.not(Applicability.NOT_ARISEN),
                "c", Answer.NONE),
            Set.of("III", "II"),
            new About(
                "Sở",
                "Cụm 1",
                Map.of("votes", dec("12"), "lateDays", dec("0.5")),
                Set.of("Tốt"),
                Set.of("a"),
                Map.of("a", Set.of("QĐ 2", "QĐ 1"))));

    var text = write(answers);

    assertThat(text)
        .isEqualTo(
            """
            {"figures":{"lateDays":0.5,"votes":12},"group":"Cụm 1","kind":"Sở",\
            "leaves":{"a":{"n":8},"b":{"is":"NOT_ARISEN"}},"notFunded":["II","III"],\
            "passed":["Tốt"],"sources":{"a":["QĐ 1","QĐ 2"]},"voided":["a"]}\
            """);
    assertThat(read(text))
        .isEqualTo(
            new Answers(
                Map.of("a", figure("8"), "b", Answer.not(Applicability.NOT_ARISEN)),
                answers.notFunded(),
                answers.about()));
  }

  @Test
  void whatIsNotKnownOfAUnitIsLeftOut() {
    assertThat(write(Answers.of(Map.of()))).isEqualTo("{\"leaves\":{},\"notFunded\":[]}");
    assertThat(read("{\"leaves\":{},\"notFunded\":[]}")).isEqualTo(Answers.of(Map.of()));
  }

  @Test
  void aTextThatIsNoInputIsRefused() {
    assertThatThrownBy(() -> AnswerJson.read(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Phải nêu một trong: n; yes; option;");
    assertThatThrownBy(() -> AnswerJson.read(Map.of("n", 1, "yes", true)))
        .hasMessage("yes: không có trường này. Chỉ nhận: n.");
  }

  @Test
  void aCellShowsTheWordsOfTheChoiceOrWhyItDoesNotApply() {
    var leaf = leaf("a", "5", choice(option("x", "5"), option("y", "0")));

    assertThat(AnswerJson.show(leaf, chosen("x"))).contains("Mức x").doesNotContain("Mức y");
    assertThat(AnswerJson.show(leaf, Answer.not(Applicability.NOT_ARISEN)))
        .isEqualTo("Không phát sinh");
    assertThat(AnswerJson.show(leaf, Answer.NONE)).isEmpty();
    assertThat(AnswerJson.show(leaf, null)).isEmpty();
  }
}
