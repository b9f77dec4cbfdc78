package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Imaginary;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TryOut;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** Tries a draft out, with the answers typed at the leaf that is being edited. */
final class TryOutPanes {

  private static final String BROKEN =
      "Bảng điểm còn lỗi nên chưa chấm thử được. Hãy sửa các lỗi nêu ở trang bảng điểm.";

  private TryOutPanes() {}

  /** The pane of a whole table. */
  static TryOutPane of(ScoreTable table) {
    return TryOut.of(table)
        .map(result -> pane(result, null, Map.of()))
        .orElseGet(() -> TryOutPane.blocked(BROKEN));
  }

  /**
   * The pane of a table beside one of its leaves.
   *
   * @param typed what the page carries; answers that are missing or unfit are thought of
   */
  static TryOutPane of(ScoreTable table, CriterionLeaf leaf, Form typed) {
    var role =
        table.groups().stream()
            .filter(g -> g.leaves().anyMatch(l -> l.key().equals(leaf.key())))
            .map(g -> g.role())
            .findFirst()
            .orElse(GroupRole.BASE);
    var tried = new EnumMap<Imaginary, Tried>(Imaginary.class);
    if (enterable(leaf)) {
      for (var unit : Imaginary.values()) {
        tried.put(unit, tried(leaf, role, unit, typed));
      }
    }
    var answers = new EnumMap<Imaginary, Answer>(Imaginary.class);
    tried.forEach((unit, t) -> answers.put(unit, t.answer()));
    return TryOut.of(table, leaf.key(), answers)
        .map(result -> pane(result, leaf, tried))
        .orElseGet(() -> TryOutPane.blocked(BROKEN));
  }

  /**
   * What a unit is tried with at the leaf.
   *
   * @param fields what stands in the fields
   * @param note why it is not what was typed; empty when it is
   */
  private record Tried(Answer answer, Map<String, @Nullable String> fields, String note) {}

  /** What members give is not typed by a unit. */
  private static boolean enterable(CriterionLeaf leaf) {
    return InputKind.of(leaf.rule()) != InputKind.PEERS;
  }

  private static Tried tried(CriterionLeaf leaf, GroupRole role, Imaginary unit, Form typed) {
    var sample = TryOut.sample(leaf, role, unit);
    var field = CellFields.value(key(unit));
    if (typed.raws(field).isEmpty()) {
      return new Tried(sample, fields(unit, sample), "");
    }
    // errors of what is typed here must not stand beside the settings of the leaf
    var own = typed.unread();
    var answer = CellForm.answer(own, named(leaf, unit));
    var problem = own.ok() ? leaf.problem(answer) : own.errors().values().iterator().next();
    if (problem == null) {
      return new Tried(answer, fields(unit, answer), "");
    }
    var raw = new LinkedHashMap<String, @Nullable String>();
    raw.put(field, String.join(", ", typed.raws(field)));
    typed.names().stream()
        .filter(name -> name.contains("-" + key(unit)) && !name.equals(field))
        .forEach(name -> raw.put(name, typed.raw(name)));
    return new Tried(sample, raw, problem + " Đang thử với: " + AnswerJson.show(leaf, sample));
  }

  private static Map<String, @Nullable String> fields(Imaginary unit, Answer answer) {
    return new LinkedHashMap<>(CellFields.of(key(unit), new Cell(answer, BigDecimal.ZERO, "", 0)));
  }

  private static String key(Imaginary unit) {
    return "thu-" + unit.unit();
  }

  private static CriterionLeaf named(CriterionLeaf leaf, Imaginary unit) {
    return new CriterionLeaf(
        key(unit),
        leaf.code(),
        leaf.text(),
        leaf.maximum(),
        leaf.terms(),
        leaf.rule(),
        leaf.mayBe(),
        leaf.notArisen(),
        leaf.evidence(),
        leaf.guide(),
        leaf.consequences());
  }

  private static TryOutPane pane(
      TryOut result, @Nullable CriterionLeaf leaf, Map<Imaginary, Tried> tried) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    tried.values().forEach(t -> fields.putAll(t.fields()));
    return new TryOutPane(
        "",
        result.units().stream()
            .map(u -> unit(result, u, leaf, Optional.ofNullable(tried.get(u)).map(Tried::note)))
            .toList(),
        leaf == null || tried.isEmpty() ? null : LeafEdits.of(leaf).unnamed(),
        Form.filled(fields));
  }

  private static TryOutPane.Unit unit(
      TryOut result, Imaginary unit, @Nullable CriterionLeaf leaf, Optional<String> note) {
    var card = result.card(unit);
    var own = leaf == null ? null : card.nodes().get(leaf.key());
    return new TryOutPane.Unit(
        key(unit),
        unit.vi(),
        leaf == null ? null : SheetRows.bare(named(leaf, unit)),
        own == null ? "" : Vi.number(own.points()),
        own == null ? "" : own.how(),
        note.orElse(""),
        Vi.number(card.total()),
        card.grade() == null ? "" : card.grade(),
        Integer.toString(result.rank(unit)));
  }
}
