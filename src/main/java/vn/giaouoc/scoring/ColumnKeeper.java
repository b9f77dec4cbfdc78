package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.year.Standing;

/**
 * Writes down, when a column is completed, what it took over from the left or from outside the
 * sheet, so that it never changes under it; with the list each fact of the system was counted from.
 */
@Component
class ColumnKeeper {

  private final EntryRepository entries;
  private final CountedRepository counted;
  private final Clock clock;

  ColumnKeeper(EntryRepository entries, CountedRepository counted, Clock clock) {
    this.entries = entries;
    this.counted = counted;
    this.clock = clock;
  }

  void keep(Standing standing, SheetContent content, ColumnRole role) {
    var kept = new ArrayList<Entry>();
    content
        .table()
        .table()
        .nodes()
        .filter(n -> n instanceof CriterionLeaf || n instanceof CriterionGroup)
        .filter(n -> taken(content, role, n))
        .forEach(n -> {
          var cell = content.columns().at(role, n.key());
          kept.add(
              new Entry(
                  content.sheet().id(),
                  role,
                  n.key(),
                  new Cell(cell.answer(), cell.points(), cell.comment(), cell.version() + 1),
                  cell.comment().isEmpty(),
                  standing.actor().name(),
                  clock.instant()));
        });
    entries.write(kept, standing.actor());
    counted(content, role);
  }

  /** The unit's own column keeps only what it was filled with: the rest it wrote itself. */
  private static boolean taken(SheetContent content, ColumnRole role, Node node) {
    var columns = content.columns();
    if (!columns.keeps(role, node.key()) || !columns.at(role, node.key()).answer().given()) {
      return false;
    }
    return !columns.mayWrite(role, node.key())
        || (role != ColumnRole.SELF && !columns.isWritten(role, node.key()));
  }

  private void counted(SheetContent content, ColumnRole role) {
    content
        .table()
        .table()
        .leaves()
        .filter(leaf -> content.columns().keeps(role, leaf.key()))
        .forEach(leaf -> {
          var fact =
              leaf.rule() instanceof AutoLeaf auto
                  ? content.elsewhere().facts().get(auto.fact())
                  : null;
          if (fact != null
              && content.columns().at(role, leaf.key()).answer().input()
                  instanceof Input.Figure figure
              && figure.value().compareTo(fact.value()) == 0) {
            counted.keep(content.sheet().id(), role, leaf.key(), fact, clock.instant());
          }
        });
  }
}
