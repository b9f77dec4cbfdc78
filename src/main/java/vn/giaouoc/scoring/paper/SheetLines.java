package vn.giaouoc.scoring.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Reason;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.Vi;

/**
 * The table of a sheet on paper. What was answered stands once, before the points; a later column
 * repeats it only where it answers otherwise.
 */
final class SheetLines {

  /** Cells before the points: number, text, maximum, answer. */
  private static final int BEFORE = 4;

  private final SheetScope scope;
  private final SheetContent content;
  private final ScoreTable table;
  private final List<ColumnRole> roles;
  private final Attached attached;
  private final Set<CriterionLeaf> left;
  private final Map<ColumnRole, Scorecard> cards = new EnumMap<>(ColumnRole.class);

  SheetLines(SheetScope scope, Attached attached) {
    this.scope = scope;
    this.attached = attached;
    this.content = scope.content();
    this.table = content.table().table();
    this.roles = scope.roles();
    this.left = content.leftOut();
    roles.forEach(role -> cards.put(role, content.columns().card(role)));
  }

  Block.Table table() {
    var rows = new ArrayList<Block.Row>();
    table.nodes().map(this::row).forEach(rows::add);
    rows.addAll(totals());
    return new Block.Table(columns(), rows);
  }

  private List<Block.Column> columns() {
    var points = scope.isPortrait() ? 8 : Math.min(9, 40 / roles.size());
    var number = scope.isPortrait() ? 10 : 7;
    var note = scope.isPortrait() ? 18 : 17;
    var answer = scope.isPortrait() ? 17 : 14;
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column("STT", number, Align.CENTER));
    var text = 100 - number - 8 - answer - points * roles.size() - note;
    columns.add(new Block.Column("Nội dung", text, Align.LEFT));
    columns.add(new Block.Column("Điểm tối đa", 8, Align.CENTER));
    columns.add(new Block.Column("Kết quả thực hiện", answer, Align.LEFT));
    for (var role : roles) {
      var title = scope.isPortrait() ? "Điểm tự chấm" : role.vi();
      columns.add(new Block.Column(title, points, Align.CENTER));
    }
    columns.add(new Block.Column("Ghi chú", note, Align.LEFT));
    return columns;
  }

  private Block.Row row(Node node) {
    var cells = new ArrayList<String>();
    cells.add(node.code());
    cells.add(node.text());
    cells.add(Vi.number(node.weighted()));
    cells.add(node instanceof CriterionLeaf leaf ? answer(roles.getFirst(), leaf) : "");
    var bold = new HashSet<Integer>();
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      cells.add(node instanceof CriterionLeaf leaf ? cell(role, leaf) : points(role, node));
      if (i > 0 && differs(roles.get(i - 1), role, node.key())) {
        bold.add(BEFORE + i);
      }
    }
    cells.add(note(node));
    return new Block.Row(cells, false, node instanceof CriterionLeaf ? bold : all(cells));
  }

  private boolean differs(ColumnRole before, ColumnRole role, String key) {
    var columns = content.columns();
    return columns.at(role, key).differsFrom(columns.at(before, key))
        || card(role).at(key).points().compareTo(card(before).at(key).points()) != 0;
  }

  private static Set<Integer> all(List<String> cells) {
    return IntStream.range(0, cells.size()).boxed().collect(Collectors.toSet());
  }

  private String points(ColumnRole role, Node node) {
    return Vi.number(card(role).at(node.key()).points());
  }

  private Scorecard card(ColumnRole role) {
    return Objects.requireNonNull(cards.get(role));
  }

  private String answer(ColumnRole role, CriterionLeaf leaf) {
    var answer = content.columns().at(role, leaf.key()).answer();
    if (answer.input() != null && leaf.rule() instanceof DirectLeaf) {
      return "";
    }
    var unit = answer.input() instanceof Input.Figure ? " " + InputKind.unit(leaf.rule()) : "";
    return Shortened.of((AnswerJson.show(leaf, answer) + unit).strip(), 110);
  }

  /** The points, with the answer where it is another than in the column before. */
  private String cell(ColumnRole role, CriterionLeaf leaf) {
    if (!content.columns().at(role, leaf.key()).answer().given()) {
      return "";
    }
    var points = points(role, leaf);
    var at = roles.indexOf(role);
    if (at == 0) {
      return points;
    }
    var own = answer(role, leaf);
    return own.isEmpty() || own.equals(answer(roles.get(at - 1), leaf))
        ? points
        : points + "\n(" + Shortened.of(own, 40) + ")";
  }

  private String note(Node node) {
    var notes = roles.stream().flatMap(role -> remark(role, node));
    var why =
        node instanceof CriterionLeaf leaf && left.contains(leaf)
            ? Stream.of("Không áp dụng cho loại đơn vị này.")
            : Stream.<String>empty();
    var voided =
        Stream.ofNullable(content.columns().voidings(roles.getLast()).get(node.key()))
            .map(v -> "Không tính điểm: " + v.reason().strip());
    return Stream.of(why, voided, notes, attached.note(node.key()))
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> remark(ColumnRole role, Node node) {
    var cell = content.columns().at(role, node.key());
    var unfunded =
        !(node instanceof CriterionLeaf)
            && cell.answer().applicability() == Applicability.NOT_FUNDED;
    var words = unfunded ? Applicability.NOT_FUNDED.vi() + ". " + cell.comment() : cell.comment();
    return words.isBlank()
        ? Stream.empty()
        : Stream.of((roles.size() > 1 ? role.vi() + ": " : "") + words.strip());
  }

  private List<Block.Row> totals() {
    var rows = new ArrayList<Block.Row>();
    rows.add(total("Điểm chuẩn", table.scale(), c -> Vi.number(c.base())));
    if (has(GroupRole.BONUS)) {
      rows.add(total("Điểm thưởng", table.bonusCap(), c -> Vi.number(c.bonus())));
    }
    if (has(GroupRole.DEDUCTION)) {
      rows.add(total("Điểm trừ", table.deductionCap(), c -> Vi.number(c.deduction())));
    }
    if (cards.values().stream().anyMatch(c -> c.assigned().compareTo(table.scale()) != 0)) {
      rows.add(total("Điểm tối đa được giao", null, c -> Vi.number(c.assigned())));
    }
    rows.add(total("TỔNG ĐIỂM", null, c -> Vi.number(c.total())));
    Function<Scorecard, BigDecimal> rate = c -> Rounding.HUNDREDTHS.round(c.rate());
    if (cards.values().stream().anyMatch(c -> rate.apply(c).compareTo(c.total()) != 0)) {
      rows.add(total("Tỷ lệ % trên điểm tối đa được giao", null, c -> Vi.number(rate.apply(c))));
    }
    if (!table.grades().isEmpty()) {
      rows.add(total("XẾP LOẠI", null, c -> c.grade() == null ? "" : c.grade()));
    }
    rows.add(explained(rows.removeLast()));
    return rows;
  }

  /** The last row with what the total and the grade of the last column came from. */
  private Block.Row explained(Block.Row row) {
    var cells = new ArrayList<>(row.cells());
    var why = card(roles.getLast()).reasons().stream().map(Reason::vi);
    cells.set(cells.size() - 1, why.collect(Collectors.joining("\n")));
    var bold = all(cells);
    bold.remove(cells.size() - 1);
    return new Block.Row(cells, false, bold);
  }

  private boolean has(GroupRole role) {
    return table.groups().stream().anyMatch(g -> g.role() == role);
  }

  private Block.Row total(
      String title,
      @org.jspecify.annotations.Nullable BigDecimal maximum,
      Function<Scorecard, String> value) {
    var cells = new ArrayList<>(List.of("", title, Vi.number(maximum), ""));
    roles.forEach(role -> cells.add(value.apply(card(role))));
    cells.add("");
    return new Block.Row(cells, false, all(cells));
  }
}
