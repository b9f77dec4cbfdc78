package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.scoring.domain.ChoiceLeaf.Option;

class OptionKeysTest {

  private static final List<Option> BEFORE =
      List.of(option("tot", "Tốt"), option("kha", "Khá"), option("yeu", "Yếu"));

  private static Option option(String key, String text) {
    return new Option(key, text, BigDecimal.ONE, false);
  }

  private static List<String> keys(String... texts) {
    var typed = Stream.of(texts).map(text -> option("", text)).toList();
    return OptionKeys.keep(BEFORE, typed).stream().map(Option::key).toList();
  }

  @Test
  void anOptionKeepsItsKeyWhereverItStands() {
    assertThat(keys("Yếu", "Tốt", "Khá")).containsExactly("yeu", "tot", "kha");
  }

  @Test
  void anOptionWhoseTextWasMendedKeepsItsKey() {
    assertThat(keys("Tốt", "Khá trở lên", "Yếu")).containsExactly("tot", "kha", "yeu");
  }

  @Test
  void anOptionAddedGetsAKeyNoneHad() {
    assertThat(keys("Tốt", "Khá", "Yếu", "Kém")).containsExactly("tot", "kha", "yeu", "m1");
  }

  @Test
  void anOptionTakenAwayLeavesTheOthersTheirKeys() {
    assertThat(keys("Tốt", "Yếu")).containsExactly("tot", "yeu");
  }
}
