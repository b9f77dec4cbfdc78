package vn.giaouoc.scoring.web;

import java.util.Arrays;
import java.util.List;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.web.Option;

/** The fields in which a leaf is answered. */
final class LeafEdits {

  private LeafEdits() {}

  static SheetPage.Edit funded(CriterionGroup group) {
    return new SheetPage.Edit(
        "funded",
        "Không được cấp kinh phí cho nhóm " + group.code(),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  /** The fields of a leaf outside a sheet. */
  static SheetPage.Edit of(CriterionLeaf leaf) {
    return edit(leaf, kind(InputKind.of(leaf.rule())));
  }

  /** The fields of a leaf on a sheet. */
  static SheetPage.Edit of(ScoreTable table, CriterionLeaf leaf) {
    return edit(leaf, kind(table, leaf));
  }

  private static SheetPage.Edit edit(CriterionLeaf leaf, String kind) {
    return new SheetPage.Edit(
        kind,
        label(leaf),
        options(leaf),
        applicabilities(leaf),
        InputKind.unit(leaf.rule()),
        InputKind.conditions(leaf.rule()));
  }

  /** Where a fact counts once, each result is entered with what proves it. */
  private static String kind(ScoreTable table, CriterionLeaf leaf) {
    var kind = InputKind.of(table, leaf);
    return kind == InputKind.RESULTS && table.countsOnce(leaf.key()) ? "proven" : kind(kind);
  }

  static String label(CriterionLeaf leaf) {
    return leaf.code().isEmpty() ? leaf.text() : "Mục " + leaf.code();
  }

  private static String kind(InputKind kind) {
    return switch (kind) {
      case YES_NO -> "yesno";
      case CHOSEN -> "choice";
      case SHARE -> "share";
      case REACHED -> "reached";
      case TIMES -> "times";
      case EVENTS, RESULTS -> "several";
      case ITEMS -> "items";
      case FIGURE -> "number";
      case PEERS -> "filled";
    };
  }

  static List<Option> options(CriterionLeaf leaf) {
    return options(leaf.rule());
  }

  private static List<Option> options(Leaf rule) {
    return switch (rule) {
      case BinaryLeaf _ -> List.of(new Option("co", "Đạt"), new Option("khong", "Không đạt"));
      case ChoiceLeaf choice -> listed(choice.options());
      case EventAverageLeaf events -> listed(events.options());
      case BestOfLeaf best -> listed(best.levels());
      case BorrowedLeaf borrowed -> options(borrowed.of());
      default -> List.of();
    };
  }

  private static List<Option> listed(List<ChoiceLeaf.Option> options) {
    return options.stream().map(o -> new Option(o.key(), o.label())).toList();
  }

  static List<Option> applicabilities(CriterionLeaf leaf) {
    if (leaf.mayBe().isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Applicability.values())
        .filter(a -> a == Applicability.APPLIES || leaf.mayBe().contains(a))
        .map(a -> new Option(a.name(), a.vi()))
        .toList();
  }
}
