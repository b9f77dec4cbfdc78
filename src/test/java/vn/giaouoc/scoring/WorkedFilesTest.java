package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples on the other shipped tables and on small tables written as files. */
class WorkedFilesTest {

  private static String unit(String name, String leaves) {
    return "{\"unit\": \"" + name + "\", \"leaves\": {" + leaves + "}}";
  }

  private static Path table(String scale, String more, String... leaves) {
    return FileRun.file(
        """
        {"title": "Bảng thử", "scale": %s, %s "ties": [{"by": "TOTAL"}, {"by": "BY_HAND"}],
         "groups": [{"key": "I", "text": "Nhóm", "max": %s, "children": [%s]}]}
        """
            .formatted(scale, more, scale, String.join(",", leaves)));
  }

  private static String leaf(String key, String maximum, String rule, String more) {
    return "{\"key\": \"%s\", \"text\": \"Nội dung\", \"max\": %s, \"leaf\": %s%s}"
        .formatted(key, maximum, rule, more);
  }

  @ParameterizedTest(name = "{0}: target and result {2} give {3}")
  @CsvSource({
    "E1, A.II.1.c, 100/120 0/150 50/60 80/80 0/100 0/75, 10 10 10 5 6.67 5",
    "E2, A.II.1.c, 100/130 100/115 100/100 100/90, 10 7.5 5 4.5",
    "E3, A.II.3.a, 10/13 200/230 40/40 50/45, 20 15 10 9"
  })
  void thePoliceOfQuangTriCompareByTheRateOfExcess(
      String example, String leaf, String units, String points) {
    var inputs = new ArrayList<String>();
    for (var unit : units.split(" ")) {
      var figures = unit.split("/");
      inputs.add(
          unit(
              "u" + inputs.size(),
              "\"%s\": {\"target\": %s, \"actual\": %s}".formatted(leaf, figures[0], figures[1])));
    }
    var run = FileRun.of(FileRun.shipped("cong-an-quang-tri"), inputs);

    var expected = points.split(" ");
    for (int i = 0; i < expected.length; i++) {
      assertThat(run.points("u" + i, leaf)).isEqualByComparingTo(expected[i]);
    }
  }

  @Test
  void e5NotAssignedLeavesThePointsAndTheAssignedMaximum() {
    var direct = "{\"type\": \"DIRECT\"}";
    var table =
        table(
            "23",
            "\"policy\": \"RATE\",",
            leaf("a", "10", direct, ""),
            leaf("b", "5", direct, ""),
            leaf("c", "8", direct, ", \"mayBe\": [\"NOT_ASSIGNED\"]"));
    var run =
        FileRun.of(
            table,
            List.of(
                unit(
                    "A",
                    "\"a\": {\"n\": 10}, \"b\": {\"n\": 3}, \"c\": {\"is\": \"NOT_ASSIGNED\"}")));

    assertThat(run.number("A", "total")).isEqualByComparingTo("13");
    assertThat(run.number("A", "assigned")).isEqualByComparingTo("15");
    assertThat(run.number("A", "rate")).isEqualByComparingTo("86.67");
  }

  @ParameterizedTest(name = "E6: {0} of 100 give {1}")
  @CsvSource({"87, 5.25", "83.3, 5"})
  void e6ARatioIsRoundedToItsStep(String done, String points) {
    var table = table("6", "", leaf("a", "6", "{\"type\": \"RATIO\", \"step\": 0.25}", ""));
    var run =
        FileRun.of(
            table, List.of(unit("A", "\"a\": {\"done\": %s, \"due\": 100}".formatted(done))));

    assertThat(run.points("A", "a")).isEqualByComparingTo(points);
  }

  @Test
  void e14TheDepartmentsOfJusticeGetTheMeanOfTheirEvents() {
    var run =
        FileRun.of(
            FileRun.shipped("so-tu-phap"),
            List.of(unit("A", "\"I.1\": {\"events\": [\"m1\", \"m2\", \"m1\"]}")));

    assertThat(run.points("A", "I.1")).isEqualByComparingTo("8.3");
  }

  @Test
  void aGroupWithoutMoneyIsNotCountedAndTheRestIsBroughtToTheScale() {
    var leaves =
        Stream.of("I.2", "I.3a", "I.3b", "IV.1").map(k -> "\"" + k + "\": {\"option\": \"m1\"}");
    var events =
        Stream.of("I.1", "II.1", "III.1", "III.2")
            .map(k -> "\"" + k + "\": {\"events\": [\"m1\"]}");
    var all = String.join(",", Stream.concat(leaves, events).toList());
    var run =
        FileRun.of(
            FileRun.shipped("so-tu-phap"),
            List.of(
                "{\"unit\": \"A\", \"notFunded\": [\"V\"], \"figures\": {\"lateDays\": 3},"
                    + " \"leaves\": {"
                    + all
                    + "}}"));

    assertThat(run.number("A", "base")).isEqualByComparingTo("90");
    assertThat(run.number("A", "assigned")).isEqualByComparingTo("90");
    assertThat(run.number("A", "deduction")).isEqualByComparingTo("1.5");
    assertThat(run.number("A", "total")).isEqualByComparingTo("98.5");
    assertThat(run.unit("A").get("unanswered")).isEmpty();
  }

  @Test
  void aUnitWhoseGroupGotNoMoneyDoesNotLeadTheOthers() {
    var table =
        FileRun.file(
            """
            {"title": "Bảng thử", "scale": 10, "ties": [{"by": "TOTAL"}, {"by": "BY_HAND"}],
             "groups": [{"key": "I", "text": "Nhóm", "max": 10, "fundable": true, "children": [%s]}]}
            """
                .formatted(leaf("a", "10", "{\"type\": \"TARGET\"}", "")));
    var run =
        FileRun.of(
            table,
            List.of(
                unit("A", "\"a\": {\"actual\": 110, \"target\": 100}"),
                "{\"unit\": \"B\", \"notFunded\": [\"I\"], \"leaves\": {\"a\": {\"actual\": 200,"
                    + " \"target\": 100}}}"));

    assertThat(run.points("A", "a")).isEqualByComparingTo("10");
    assertThat(run.points("B", "a")).isEqualByComparingTo("0");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"notFunded\": [\"I\"] | bảng điểm không cho chọn “không được cấp kinh phí”",
        "\"notFunded\": [\"X\"] | Đơn vị A, notFunded: bảng điểm không có mục “X”.",
        "\"figures\": {\"lateDays\": -1} | (lateDays): Số lần phải là số nguyên từ 0 trở lên.",
        "\"figures\": {\"lateDays\": \"2\"} | units[0].figures.lateDays: phải là một số."
      })
  void whatIsKnownOfAUnitIsCheckedToo(String field, String sentence) {
    var rule =
        "{\"type\": \"AUTO\", \"fact\": \"lateDays\", \"of\": {\"type\": \"COUNT\", \"per\": 1}}";
    var table = table("10", "", leaf("a", "10", rule, ""));

    assertThatThrownBy(() -> FileRun.of(table, List.of("{\"unit\": \"A\", " + field + "}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void e18AShareOfFiftyOneUnitsIsRoundedDownToTen() {
    var table =
        table(
            "100",
            "\"grades\": [{\"name\": \"Cờ\", \"from\": 50}, {\"name\": \"Khá\", \"from\": 0}],"
                + " \"quotas\": [{\"grade\": \"Cờ\", \"percent\": 20}],",
            leaf("a", "100", "{\"type\": \"DIRECT\"}", ""));
    var run =
        FileRun.of(
            table,
            IntStream.rangeClosed(1, 51)
                .mapToObj(i -> unit("%02d".formatted(i), "\"a\": {\"n\": " + (40 + i) + "}"))
                .toList());

    assertThat(run.order().stream().filter(u -> run.grade(u).equals("Cờ")))
        .containsExactly("51", "50", "49", "48", "47", "46", "45", "44", "43", "42");
    assertThat(run.reasons("41"))
        .contains(
            "Loại Cờ có hạn mức 10 đơn vị (tính trên 51 đơn vị); đơn vị này đứng hạng 11, ngoài hạn mức,"
                + " nên xếp loại Khá.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "co-quan-dang",
        "cong-an-quang-tri",
        "hdnd-thanh-hoa",
        "mttq-dong-nai",
        "so-tu-phap",
        "van-phong-cap-uy"
      })
  void noShippedTableHasAGraveMistake(String code) {
    assertThat(ScoreFiles.lint(FileRun.shipped(code)).grave()).isEmpty();
  }
}
