package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.Finding.Severity.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves that count once, and the numbers printed before them. */
class OrderLintTest {

  private static Finding rule(String sentence) {
    return new Finding(RULE, "", sentence);
  }

  private static List<Finding> once(ExclusiveSet... sets) {
    var leaves = new ArrayList<Node>();
    for (var key : List.of("a", "b", "c", "d")) {
      leaves.add(direct(key, "2"));
    }
    return OnceLint.of(
        aTable().with(group("I", "8", leaves.toArray(Node[]::new))).exclusive(sets).build());
  }

  private static ExclusiveSet set(String... leaves) {
    return new ExclusiveSet("Tin bài", List.of(leaves));
  }

  @Test
  void aSetThatCountsOnceNamesTwoLeavesEachOnce() {
    assertThat(once(set("a", "b"), set("c", "d"))).isEmpty();
    assertThat(once(set("a", "x")))
        .containsExactly(
            rule(
                "Nhóm không tính trùng “Tin bài” nêu nội dung chấm “x” không có trong bảng điểm. Hãy"
                    + " sửa mã hoặc bỏ."));
    assertThat(once(set("a", "b", "a")))
        .contains(rule("Nhóm không tính trùng “Tin bài” nêu một nội dung hai lần. Hãy bỏ bớt."));
    assertThat(once(set("a", "a")))
        .containsExactly(
            rule("Nhóm không tính trùng “Tin bài” nêu một nội dung hai lần. Hãy bỏ bớt."));
    assertThat(once(set("a")))
        .containsExactly(
            new Finding(
                WARNING, "", "Nhóm không tính trùng “Tin bài” cần ít nhất hai nội dung chấm."));
  }

  @Test
  void setsThatOrderTheirLeavesInACircleAreNamedOnce() {
    assertThat(once(set("a", "b", "c"), set("a", "c", "d"), set("b", "d"))).isEmpty();
    assertThat(once(set("d", "a"), set("a", "b"), set("b", "c"), set("c", "a")))
        .containsExactly(
            new Finding(
                RULE,
                "a",
                "Các nhóm không tính trùng xếp thứ tự vòng tròn: a → b → c → a. Hãy xếp các nội dung"
                    + " này theo cùng một thứ tự ở mọi nhóm."));
  }

  @Test
  void aFactScoredTwiceBelongsInASet() {
    var auto = new AutoLeaf("tin bài", count("1"));
    var table = aTable().with(group("I", "4", leaf("a", "2", auto), leaf("b", "2", auto)));

    assertThat(OnceLint.of(table.build()))
        .containsExactly(
            new Finding(
                WARNING,
                "b",
                "Số liệu “tin bài” được chấm hai lần, ở “a. Nội dung a” và “b. Nội dung b”. Hãy bỏ một"
                    + " nơi hoặc đưa cả hai vào một nhóm không tính trùng."));
    assertThat(OnceLint.of(table.exclusive(set("a", "b")).build())).isEmpty();
    assertThat(OnceLint.of(table.exclusive(set("a", "c"), set("b", "c")).build()))
        .extracting(Finding::place)
        .contains("b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1 2 3, ",
    "1 3, 3",
    "I II III IV V VI, ",
    "VIII IX X XI, ",
    "IX XI, XI",
    "XXXIX XL XLI, ",
    "a b c d đ e, ",
    "1a 1b 2 2a, ",
    "1 1b, 1b",
    "1 2b, 2b",
    "1 2a, ",
    "A B C, ",
    "A C, C",
    "I.1 I.2 I.4, I.4",
    "1 - 3, ",
    "1 a, a",
    "a 1, 1",
  })
  void aNumberThatJumpsIsMentioned(String codes, @Nullable String jump) {
    var leaves = Stream.of(codes.split(" ", -1)).map(c -> direct(c, "1")).toArray(Node[]::new);
    var table = aTable().with(group("G", "9", leaves)).build();

    assertThat(NumberingLint.of(table))
        .extracting(Finding::place)
        .isEqualTo(jump == null ? List.of() : List.of(jump));
  }

  @Test
  void onlyRealNumbersAreAskedToBeUnique() {
    var leaves =
        Stream.of("- ", "- again", " ", " again", "1 ", "1 again")
            .map(OrderLintTest::numbered)
            .toArray(Node[]::new);
    var table = aTable().with(group("G", "6", leaves));

    assertThat(NumberingLint.of(table.build()))
        .containsExactly(
            new Finding(WARNING, "1 again", "Số thứ tự 1 được dùng hai lần. Hãy đánh số lại."));
  }

  /** A leaf whose number is the first word of its key. */
  private static Node numbered(String key) {
    var plain = direct(key, "1");
    return new CriterionLeaf(
        key,
        key.substring(0, key.indexOf(' ')),
        plain.text(),
        plain.maximum(),
        plain.rule(),
        plain.mayBe(),
        plain.notArisen(),
        plain.evidence(),
        plain.guide(),
        null);
  }
}
