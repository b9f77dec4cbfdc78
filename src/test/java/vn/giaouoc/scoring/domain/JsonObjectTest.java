package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.dec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How values are read and written as JSON. */
class JsonObjectTest {

  private static JsonObject number(String value) {
    return new JsonObject(Map.of("n", dec(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999", "-999999999999999", "0.123456789", "0"})
  void numbersOfFifteenWholeDigitsAndNineDecimalsAreRead(String value) {
    assertThat(number(value).number("n")).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "0.1234567891"})
  void largerOrFinerNumbersAreRefused(String value) {
    assertThatThrownBy(() -> number(value).number("n"))
        .hasMessage(
            "n: số quá lớn hoặc quá nhiều chữ số thập phân (nhiều nhất 15 chữ số nguyên, 9 chữ số"
                + " thập phân).");
  }

  @Test
  void wholeNumbersReachToAMillion() {
    assertThat(number("1000000").whole("n")).isEqualTo(1_000_000);
    assertThat(number("-1000000").whole("n")).isEqualTo(-1_000_000);
    assertThat(number("3.0").whole("n")).isEqualTo(3);
    assertThatThrownBy(() -> number("1000001").whole("n")).hasMessage("n: phải là một số nguyên.");
    assertThatThrownBy(() -> number("1.5").whole("n")).hasMessage("n: phải là một số nguyên.");
  }

  @Test
  void thePlaceOfAFaultIsNamedOnce() {
    var json = new JsonObject(Map.of("units", List.of(Map.of("n", 1))));
    var unit = json.objects("units").getFirst();

    assertThatThrownBy(() -> unit.make(u -> u.text("name")))
        .hasMessage("units[0].name: còn thiếu, phải là một đoạn chữ.");
    assertThatThrownBy(() -> unit.make(u -> new Rounding(dec("0"))))
        .hasMessage("units[0].step: bước làm tròn phải lớn hơn 0.");
    assertThatThrownBy(() -> json.make(u -> new Rounding(dec("0"))))
        .hasMessage("step: bước làm tròn phải lớn hơn 0.");
  }

  @Test
  void fieldsAreWrittenInTheOrderOfTheirNames() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("b", 1);
    fields.put("a", List.of(true, "x"));
    fields.put("c", 2L);
    fields.put("B", dec("1.50"));

    assertThat(CanonicalJson.write(fields))
        .isEqualTo("{\"B\":1.5,\"a\":[true,\"x\"],\"b\":1,\"c\":2}");
  }

  @Test
  void onlyWhatJsonDemandsIsEscaped() {
    assertThat(CanonicalJson.write("Đạt \"tốt\" \\ hết")).isEqualTo("\"Đạt \\\"tốt\\\" \\\\ hết\"");
    assertThat(CanonicalJson.write("a\nb\rc\td\u0001e\u001ff"))
        .isEqualTo("\"a\\nb\\rc\\td\\u0001e\\u001ff\"");
    assertThat(CanonicalJson.write("\n")).isEqualTo("\"\\n\"");
  }

  @Test
  void theFingerprintOfATextIsItsSha256() {
    assertThat(CanonicalJson.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
