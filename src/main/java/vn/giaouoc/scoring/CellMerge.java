package vn.giaouoc.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.Refused;

/**
 * Holds what one editor typed against what stands in a column: what is new, what is wrong, where
 * somebody else was faster. A cell the editor did not touch never overwrites another's.
 */
final class CellMerge {

  private final SheetContent content;
  private final ColumnRole role;
  private final Supplier<List<EntryChange>> history;
  private final String by;
  private final Instant at;
  private @Nullable List<EntryChange> told;

  final List<Entry> writes = new ArrayList<>();
  final List<EntryChange> changes = new ArrayList<>();
  final List<Refused.Reason> wrong = new ArrayList<>();
  final Map<String, String> theirs = new HashMap<>();

  /**
   * Begins for one editor.
   *
   * @param history of the sheet, the newest first; asked for only where somebody else was faster
   */
  CellMerge(
      SheetContent content,
      ColumnRole role,
      Supplier<List<EntryChange>> history,
      String by,
      Instant at) {
    this.content = content;
    this.role = role;
    this.history = history;
    this.by = by;
    this.at = at;
  }

  /** Takes one cell; a key the table does not know is left alone. */
  void take(CellDraft draft) {
    var leaf = content.table().table().leaf(draft.leaf()).orElse(null);
    if (leaf == null && content.table().table().node(draft.leaf()).isEmpty()) {
      return;
    }
    var stored = content.columns().at(role, draft.leaf());
    if (!content.columns().mayWrite(role, draft.leaf())) {
      remark(draft, Objects.requireNonNull(leaf), stored);
      return;
    }
    var answer = draft.answer().given() ? draft.answer() : startOf(draft.leaf());
    var same = answer.equals(stored.answer()) && draft.comment().equals(stored.comment());
    if (same) {
      return;
    }
    if (draft.version() != stored.version()) {
      if (!isUntouched(draft, answer, leaf)) {
        conflict(draft.leaf(), stored);
      }
      return;
    }
    var problem = leaf == null ? null : InputKind.problem(leaf, answer);
    if (problem != null) {
      wrong.add(
          new Refused.Reason(CellFields.value(draft.leaf()), title(leaf) + ": " + problem, null));
      return;
    }
    write(draft, leaf, stored, answer, EntryChange.Cause.SAVED, null);
  }

  /** Where the value comes from elsewhere, only a remark may be written. */
  private void remark(CellDraft draft, CriterionLeaf leaf, Cell stored) {
    if (draft.answer().given() && !draft.answer().equals(stored.answer())) {
      wrong.add(
          new Refused.Reason(
              CellFields.value(draft.leaf()),
              leaf.code() + ": giá trị này không nhập ở cột của bạn. Hãy để trống.",
              null));
    } else if (!draft.comment().equals(stored.comment())) {
      if (draft.version() != stored.version()) {
        conflict(draft.leaf(), stored);
      } else {
        write(draft, leaf, stored, stored.answer(), EntryChange.Cause.SAVED, null);
      }
    }
  }

  /** Writes a cell whatever version the editor saw. */
  void force(CellDraft draft, EntryChange.Cause cause, String reason) {
    var leaf = content.table().table().leaf(draft.leaf()).orElseThrow();
    write(draft, leaf, content.columns().at(role, draft.leaf()), draft.answer(), cause, reason);
  }

  private void write(
      CellDraft draft,
      @Nullable CriterionLeaf leaf,
      Cell stored,
      Answer answer,
      EntryChange.Cause cause,
      @Nullable String reason) {
    var rounding = content.table().table().rounding();
    var points = leaf == null ? java.math.BigDecimal.ZERO : leaf.points(answer, rounding);
    var cell = new Cell(answer, points, draft.comment(), stored.version() + 1);
    writes.add(new Entry(content.sheet().id(), role, draft.leaf(), cell, false, by, at));
    var was = stored.version() > 0 ? stored : null;
    changes.add(change(draft.leaf(), leaf, was, cell, cause, reason));
  }

  private EntryChange change(
      String key,
      @Nullable CriterionLeaf leaf,
      @Nullable Cell was,
      Cell cell,
      EntryChange.Cause cause,
      @Nullable String reason) {
    return new EntryChange(
        role,
        key,
        cell.version(),
        cause,
        was == null ? null : show(leaf, was.answer()),
        was == null ? null : was.points(),
        was == null ? null : was.comment(),
        show(leaf, cell.answer()),
        cell.points(),
        cell.comment(),
        reason,
        by,
        at);
  }

  /** The value a column starts with: what stands to the left. */
  private Answer startOf(String leaf) {
    return content.columns().startOf(role, leaf).answer();
  }

  /** Whether the editor left the cell as it was shown to him. */
  private boolean isUntouched(CellDraft draft, Answer answer, @Nullable CriterionLeaf leaf) {
    if (draft.version() == 0) {
      return answer.equals(startOf(draft.leaf())) && draft.comment().isEmpty();
    }
    if (told == null) {
      told = history.get();
    }
    return told.stream()
        .filter(h ->
            h.role() == role
                && h.leaf().equals(draft.leaf())
                && h.entryVersion() == draft.version())
        .findFirst()
        .map(h -> show(leaf, answer).equals(h.after()) && draft.comment().equals(h.afterComment()))
        .orElse(false);
  }

  private void conflict(String leaf, Cell stored) {
    theirs.putAll(CellFields.of(leaf, stored));
  }

  private static String show(@Nullable CriterionLeaf leaf, Answer answer) {
    return leaf == null ? answer.applicability().vi() : AnswerJson.show(leaf, answer);
  }

  private static String title(@Nullable CriterionLeaf leaf) {
    return leaf == null ? "" : leaf.code();
  }
}
