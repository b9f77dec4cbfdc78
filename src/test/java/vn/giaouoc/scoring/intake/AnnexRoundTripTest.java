package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaouoc.scoring.ShippedTables;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/** Every shipped table, written as an annex and read again, is the same table. */
class AnnexRoundTripTest {

  static Stream<Arguments> shipped() {
    return Stream.of(
            "co-quan-dang",
            "cong-an-quang-tri",
            "hdnd-thanh-hoa",
            "mttq-dong-nai",
            "so-tu-phap",
            "van-phong-cap-uy")
        .flatMap(code -> Stream.of(Arguments.of(code, "xlsx"), Arguments.of(code, "docx")));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aTableWrittenAndReadIsTheSame(String code, String kind) {
    var table = ShippedTables.of(code);
    var bytes = kind.equals("xlsx") ? AnnexFiles.excel(table) : AnnexFiles.word(table);
    var file = SourceFile.read("phu-luc." + kind, bytes);

    var draft = TableReading.read(file, file.likeliest(), List.of(), "Bảng");

    assertThat(lines(draft.table())).containsExactlyElementsOf(lines(table));
    assertThat(draft.table().scale()).isEqualByComparingTo(table.scale());
    assertThat(draft.table().bonusCap()).isEqualByComparingTo(table.bonusCap());
    assertThat(draft.table().deductionCap()).isEqualByComparingTo(table.deductionCap());
    assertThat(ClosingText.of(draft.table())).isEqualTo(ClosingText.of(table));
  }

  /** A table in lines: depth, text, maximum, rule, answers instead, evidence, sanctions. */
  private static List<String> lines(ScoreTable table) {
    var lines = new ArrayList<String>();
    table.groups().forEach(g -> add(lines, g, 0));
    return lines;
  }

  private static void add(List<String> lines, Node node, int depth) {
    lines.add(
        "%s%s %s %s"
            .formatted("  ".repeat(depth), node.text(), Vi.number(node.maximum()), rest(node)));
    node.children().forEach(child -> add(lines, child, depth + 1));
  }

  private static String rest(Node node) {
    return switch (node) {
      case CriterionGroup group -> group.role().name();
      case CriterionLeaf leaf ->
          "%s %s %s %s %s"
              .formatted(
                  leaf.rule() instanceof AutoLeaf auto
                      ? auto.fact() + RuleWordsTest.shown(auto.of())
                      : RuleWordsTest.shown(leaf.rule()),
                  leaf.mayBe().stream().sorted().toList(),
                  leaf.notArisen(),
                  leaf.evidence(),
                  leaf.consequences());
      default -> "";
    };
  }
}
