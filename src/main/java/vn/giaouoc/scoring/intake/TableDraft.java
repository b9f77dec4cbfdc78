package vn.giaouoc.scoring.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaouoc.scoring.domain.ScoreTable;

/**
 * A score table as it was understood from a file.
 *
 * @param table may still have faults; the check of tables finds them
 * @param layout which column was taken for what
 * @param readings by key of a node, where it stands in the file and what was understood
 * @param notes what to look at, and what was understood how, in the order of the file
 */
public record TableDraft(
    ScoreTable table, Layout layout, Map<String, Reading> readings, List<Note> notes, Tally tally) {

  public TableDraft {
    readings = Map.copyOf(readings);
    notes = List.copyOf(notes);
  }

  /**
   * One node.
   *
   * @param place its row
   * @param words what its way of scoring was guessed from; empty when nothing told it, and for
   *     groups and criteria
   */
  public record Reading(String place, String words) {}

  /** What is known of a node; nothing when it stands in no row. */
  public Reading reading(String key) {
    return readings.getOrDefault(key, new Reading("", ""));
  }

  /** The notes of one kind. */
  public Stream<Note> notes(Note.Kind kind) {
    return notes.stream().filter(n -> n.kind() == kind);
  }

  /** Whether anything was understood. */
  public boolean isEmpty() {
    return table.groups().isEmpty();
  }
}
