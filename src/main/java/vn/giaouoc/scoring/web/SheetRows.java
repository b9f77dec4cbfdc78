package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.scoring.Entry;
import vn.giaouoc.scoring.Filling;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Reason;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.Vi;

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
  private final ColumnRole seen;
  private final Map<ColumnRole, Scorecard> cards = new java.util.EnumMap<>(ColumnRole.class);

  SheetRows(SheetPages.Seen seen, Map<Long, Evidence> files) {
    this.seen = seen.seen();
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
          branch(
              group, "group", group.fundable() && writing != null ? LeafEdits.funded(group) : null);
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
        null,
        lost(node));
  }

  private SheetPage.Shown sum(ColumnRole role, Node node) {
    return new SheetPage.Shown(role.vi(), "", points(role, node), "", "", "", "");
  }

  private String points(ColumnRole role, Node node) {
    return Vi.number(Objects.requireNonNull(cards.get(role)).at(node.key()).points());
  }

  private SheetPage.Row leaf(CriterionLeaf leaf) {
    var proofs = content.evidence().getOrDefault(leaf.key(), List.of());
    var lost = lost(leaf);
    var own = writing == null ? Cell.EMPTY : content.columns().at(writing, leaf.key());
    return new SheetPage.Row(
        leaf.key(),
        "leaf",
        leaf.code(),
        leaf.text(),
        Vi.number(leaf.maximum()),
        columns.stream().map(r -> shown(r, leaf)).toList(),
        writing == null ? null : editable(writing, leaf),
        writing == null || !own.answer().given()
            ? ""
            : lost.isEmpty() ? Vi.number(own.points()) : points(writing, leaf),
        writing == null ? "" : ToTheLeft.of(content, writing, leaf.key()).words(),
        leaf.rule().rule(leaf.maximum()) + OnceText.of(content.table().table(), leaf),
        leaf.guide(),
        leaf.evidence().text(),
        unproven.contains(leaf),
        proofs.stream().map(files::get).filter(Objects::nonNull).map(SheetPages::file).toList(),
        left.contains(leaf) ? LEFT : filled(leaf),
        lost);
  }

  /** What of the points entered here does not count: counted elsewhere, or taken away. */
  private List<String> lost(Node node) {
    var voiding = content.columns().voidings(seen).get(node.key());
    if (voiding != null) {
      return List.of(SheetPages.sentence(voiding));
    }
    var card = cards.get(seen);
    return card == null
        ? List.of()
        : card.reasons().stream()
            .filter(r -> r.code() == Reason.Code.COUNTED_ONCE)
            .map(Reason::arguments)
            .filter(words -> words.getFirst().equals(node.title()))
            .map(words ->
                "%s đã được chấm ở %s, không tính lại.".formatted(words.get(1), words.get(2)))
            .toList();
  }

  private SheetPage.@Nullable Filled filled(CriterionLeaf leaf) {
    var filling = Filling.of(content, seen, leaf);
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
      return LeafEdits.of(content.table().table(), leaf);
    }
    return content.columns().keeps(role, leaf.key())
        ? new SheetPage.Edit("filled", LeafEdits.label(leaf), List.of(), List.of(), "", List.of())
        : null;
  }

  private SheetPage.Shown shown(ColumnRole role, CriterionLeaf leaf) {
    var cell = content.columns().at(role, leaf.key());
    var difference = ToTheLeft.of(content, role, leaf.key());
    return new SheetPage.Shown(
        role.vi(),
        AnswerJson.show(leaf, cell.answer()),
        cell.answer().given() ? Vi.number(cell.points()) : "",
        difference.words(),
        difference.css(),
        cell.comment(),
        content.entry(role, leaf.key()).map(SheetRows::by).orElse(""));
  }

  private static String by(Entry entry) {
    return entry.copied() ? "" : entry.by() + ", " + Vi.time(entry.at());
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
        null,
        List.of());
  }
}
