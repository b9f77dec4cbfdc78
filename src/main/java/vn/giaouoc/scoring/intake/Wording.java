package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.shared.Vi;

/** The way of scoring of a leaf in the words of regulations, line by line. */
final class Wording {

  private Wording() {}

  /** What stands in the column “Cách chấm”: the guide alone where it says the whole rule. */
  static List<String> of(CriterionLeaf leaf, GroupRole role) {
    var guide = leaf.guide().isBlank() ? List.<String>of() : leaf.guide().lines().toList();
    var said =
        FactWords.of(
            RuleWords.of(leaf.maximum(), role, leaf.guide(), leaf.text()),
            leaf.guide(),
            leaf.text(),
            leaf.evidence().text());
    var lines = new ArrayList<String>();
    if (!said.rule().equals(leaf.rule())) {
      lines.addAll(rule(leaf.rule(), leaf.maximum(), role));
    }
    if (!said.mayBe().equals(leaf.mayBe()) || said.notArisen() != leaf.notArisen()) {
      leaf.mayBe().stream().sorted().forEach(m -> lines.add(answer(m, leaf.notArisen())));
    }
    lines.addAll(guide);
    var all = String.join("\n", lines);
    leaf.consequences().stream()
        .map(c -> Character.toUpperCase(c.vi().charAt(0)) + c.vi().substring(1) + ".")
        .filter(c -> !all.contains(c))
        .forEach(lines::add);
    return lines;
  }

  private static List<String> rule(Leaf rule, BigDecimal maximum, GroupRole role) {
    return switch (rule) {
      case ChoiceLeaf choice -> options(choice.options());
      case BestOfLeaf best -> headed("Chỉ tính mức cao nhất, một lần", options(best.levels()));
      case EventAverageLeaf events ->
          headed("Trung bình các lần phát sinh, mỗi lần", options(events.options()));
      case BandsLeaf bands ->
          bands.bands().stream()
              .map(b ->
                  "- %s: %s điểm".formatted(capital(b.vi(bands.unit())), Vi.number(b.points())))
              .toList();
      case CountLeaf count when role == GroupRole.DEDUCTION -> List.of(deduction(count, maximum));
      case AutoLeaf auto -> {
        var lines = new ArrayList<String>();
        lines.add(FactWords.saying(auto.fact()));
        lines.addAll(rule(auto.of(), maximum, role));
        yield lines;
      }
      default -> List.of(rule.rule(maximum));
    };
  }

  private static String deduction(CountLeaf count, BigDecimal maximum) {
    return "Mỗi %s trừ %s điểm, tối đa trừ %s điểm%s."
        .formatted(
            count.unit().isEmpty() ? "lần" : count.unit(),
            Vi.number(count.per()),
            Vi.number(maximum),
            count.conditions().isEmpty()
                ? ""
                : "; điều kiện, phải đủ cả: " + String.join("; ", count.conditions()));
  }

  private static List<String> headed(String head, List<String> lines) {
    var all = new ArrayList<String>();
    all.add(head + ":");
    all.addAll(lines);
    return all;
  }

  private static List<String> options(List<ChoiceLeaf.Option> options) {
    return options.stream()
        .map(o ->
            "- %s: %s điểm%s"
                .formatted(
                    o.text(), Vi.number(o.points()), o.zeroParent() ? " (cả tiêu chí 0 điểm)" : ""))
        .collect(Collectors.toList());
  }

  private static String answer(Applicability instead, NotArisen worth) {
    return switch (instead) {
      case NOT_ARISEN ->
          switch (worth) {
            case FULL -> "Không phát sinh: được điểm tối đa";
            case ZERO -> "Không phát sinh: 0 điểm";
            case NEUTRAL -> "Không phát sinh: không tính vào tổng điểm";
          };
      case NOT_ASSIGNED -> "Không được giao: không tính vào tổng điểm";
      case NOT_FUNDED -> "Không được cấp kinh phí: không tính vào tổng điểm";
      case APPLIES -> "";
    };
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
