package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.scoring.Entry;
import vn.giaouoc.scoring.Filling;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.BorrowedLeaf;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;

/** The rows of a sheet's grid, in printed order. */
final class SheetRows {

  private static final SheetPage.Filled LEFT =
      new SheetPage.Filled("Không áp dụng cho loại đơn vị này.", "", "");

  private final SheetContent content;
  private final List<ColumnRole> columns;
  private final @Nullable ColumnRole writing;
  private final Map<Long, Evidence> files;
  private final List<CriterionLeaf> unproven;
  private final Set<CriterionLeaf> left;
  private final String path;
  private final Map<ColumnRole, Scorecard> cards = new java.util.EnumMap<>(ColumnRole.class);

  SheetRows(SheetPages.Seen seen, Map<Long, Evidence> files) {
    this.content = seen.content();
    this.columns = seen.columns();
    this.writing = seen.writing();
    this.files = files;
    this.unproven = content.progress().unproven();
    this.left = content.leftOut();
    this.path = seen.here().path() + "/cham-diem";
    columns.forEach(r -> cards.put(r, content.columns().card(r)));
    if (writing != null) {
      cards.put(writing, content.columns().card(writing));
    }
  }

  List<SheetPage.Row> rows() {
    var rows = new ArrayList<SheetPage.Row>();
    for (var group : content.table().table().groups()) {
      group.walk().forEach(node -> rows.add(row(node)));
    }
    return rows;
  }

  private SheetPage.Row row(Node node) {
    return switch (node) {
      case CriterionLeaf leaf -> leaf(leaf);
      case Criterion criterion -> branch(criterion, "criterion", null);
      case CriterionGroup group ->
          branch(group, "group", group.fundable() && writing != null ? funded(group) : null);
    };
  }

  private SheetPage.Row branch(Node node, String css, SheetPage.@Nullable Edit edit) {
    return new SheetPage.Row(
        node.key(),
        css,
        node.code(),
        node.text(),
        Vi.number(node.maximum()),
        columns.stream().map(r -> sum(r, node)).toList(),
        edit,
        writing == null ? "" : points(writing, node),
        "",
        "",
        "",
        "",
        false,
        List.of(),
        null);
  }

  private SheetPage.Shown sum(ColumnRole role, Node node) {
    return new SheetPage.Shown(role.vi(), "", points(role, node), "", "", "", "");
  }

  private String points(ColumnRole role, Node node) {
    return Vi.number(Objects.requireNonNull(cards.get(role)).at(node.key()).points());
  }

  private SheetPage.Row leaf(CriterionLeaf leaf) {
    var proofs = content.evidence().getOrDefault(leaf.key(), List.of());
    var own = writing == null ? Cell.EMPTY : content.columns().at(writing, leaf.key());
    return new SheetPage.Row(
        leaf.key(),
        "leaf",
        leaf.code(),
        leaf.text(),
        Vi.number(leaf.maximum()),
        columns.stream().map(r -> shown(r, leaf)).toList(),
        writing == null ? null : editable(writing, leaf),
        own.answer().given() ? Vi.number(own.points()) : "",
        writing == null ? "" : difference(writing, leaf.key()),
        leaf.rule().rule(leaf.maximum()),
        leaf.guide(),
        leaf.evidence().text(),
        unproven.contains(leaf),
        proofs.stream().map(files::get).filter(Objects::nonNull).map(SheetPages::file).toList(),
        left.contains(leaf) ? LEFT : filled(leaf));
  }

  /** Seen from the column that is written, or from the last one the reader sees. */
  private SheetPage.@Nullable Filled filled(CriterionLeaf leaf) {
    var seen = columns.isEmpty() ? ColumnRole.SELF : columns.getLast();
    var filling = Filling.of(content, writing == null ? seen : writing, leaf);
    return filling == null
        ? null
        : new SheetPage.Filled(
            filling.sentence(),
            filling.page().isEmpty() ? "" : path + "/" + filling.page(),
            filling.changed() == null ? "" : filling.changed());
  }

  private SheetPage.@Nullable Edit editable(ColumnRole role, CriterionLeaf leaf) {
    if (left.contains(leaf)) {
      return null;
    }
    if (content.columns().mayWrite(role, leaf.key())) {
      return edit(leaf, kind(content.table().table(), leaf));
    }
    return content.columns().keeps(role, leaf.key())
        ? new SheetPage.Edit("filled", label(leaf), List.of(), List.of(), "", List.of())
        : null;
  }

  private SheetPage.Shown shown(ColumnRole role, CriterionLeaf leaf) {
    var cell = content.columns().at(role, leaf.key());
    var words = difference(role, leaf.key());
    return new SheetPage.Shown(
        role.vi(),
        AnswerJson.show(leaf, cell.answer()),
        cell.answer().given() ? Vi.number(cell.points()) : "",
        words,
        words.isEmpty() ? "" : words.startsWith("thấp") ? "down" : "up",
        cell.comment(),
        content.entry(role, leaf.key()).map(SheetRows::by).orElse(""));
  }

  private static String by(Entry entry) {
    return entry.copied() ? "" : entry.by() + ", " + Vi.time(entry.at());
  }

  /** How a cell differs from the column to its left, in words. */
  private String difference(ColumnRole role, String leaf) {
    var left = content.columns().plan().left(role);
    if (left.isEmpty() || !content.columns().written().containsKey(ColumnRole.SELF)) {
      return "";
    }
    var own = content.columns().at(role, leaf);
    var before = content.columns().at(left.get(), leaf);
    if (!own.differsFrom(before)) {
      return "";
    }
    var by = own.points().subtract(before.points());
    if (by.signum() == 0) {
      return "khác cách trả lời";
    }
    return (by.signum() < 0 ? "thấp hơn " : "cao hơn ") + Vi.number(by.abs());
  }

  /** A leaf as a row without columns, for a form of its own. */
  static SheetPage.Row bare(CriterionLeaf leaf) {
    return new SheetPage.Row(
        leaf.key(),
        "leaf",
        leaf.code(),
        leaf.text(),
        Vi.number(leaf.maximum()),
        List.of(),
        null,
        "",
        "",
        leaf.rule().rule(leaf.maximum()),
        leaf.guide(),
        "",
        false,
        List.of(),
        null);
  }

  private static SheetPage.Edit funded(CriterionGroup group) {
    return new SheetPage.Edit(
        "funded",
        "Không được cấp kinh phí cho nhóm " + group.code(),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  static SheetPage.Edit edit(CriterionLeaf leaf) {
    return edit(leaf, kind(InputKind.of(leaf.rule())));
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

  private static String label(CriterionLeaf leaf) {
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
