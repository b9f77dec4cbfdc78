package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Outside;
import vn.giaouoc.scoring.domain.Progress;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.year.Standing;

/**
 * Takes the sheets over to a new version of the table: every value that still fits is scored again,
 * what no longer fits is taken away, and agreements on changed points are dropped.
 */
@Component
class Rescoring {

  private final Sheets sheets;
  private final SheetRepository heads;
  private final EntryRepository entries;
  private final ScoreTableRepository tables;
  private final Outsides outsides;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rescoring(
      Sheets sheets,
      SheetRepository heads,
      EntryRepository entries,
      ScoreTableRepository tables,
      Outsides outsides,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.heads = heads;
    this.entries = entries;
    this.tables = tables;
    this.outsides = outsides;
    this.events = events;
    this.clock = clock;
  }

  /** Takes all sheets of the year over to the version just approved. */
  void goOver(Standing standing, TableVersion version) {
    var all = sheets.all(standing.year());
    if (all.isEmpty()) {
      return;
    }
    tables.state(version.id(), TableState.APPLIED);
    var units = all.stream().map(c -> c.sheet().unit()).collect(Collectors.toSet());
    var gathered = outsides.gather(standing.year(), units, List.of(version.table()));
    all.forEach(content ->
        one(standing, content, version, gathered.outside(content.sheet().unit(), version.table())));
  }

  private void one(Standing standing, SheetContent content, TableVersion version, Outside outside) {
    var table = version.table();
    var by = standing.actor().name();
    var now = clock.instant();
    var changed = new ArrayList<Entry>();
    var history = new ArrayList<EntryChange>();
    Map<ColumnRole, List<String>> gone = new EnumMap<>(ColumnRole.class);
    Map<ColumnRole, Map<String, Cell>> kept = new EnumMap<>(ColumnRole.class);
    for (var entry : content.entries()) {
      if (!fits(table, entry)) {
        gone.computeIfAbsent(entry.role(), _ -> new ArrayList<>()).add(entry.leaf());
        history.add(line(content, entry, null, by, now));
        continue;
      }
      var cell = rescored(table, entry);
      kept.computeIfAbsent(entry.role(), _ -> new HashMap<>()).put(entry.leaf(), cell);
      if (cell.points().compareTo(entry.cell().points()) != 0) {
        changed.add(
            new Entry(entry.sheet(), entry.role(), entry.leaf(), cell, entry.copied(), by, now));
        history.add(line(content, entry, cell, by, now));
      }
    }
    gone.forEach((role, leaves) -> entries.delete(content.sheet().id(), role, leaves));
    entries.write(changed, standing.actor());
    entries.remember(content.sheet().id(), history);
    heads.table(content.sheet(), version.id());
    var columns =
        new Columns(table, content.columns().plan(), kept, content.columns().closed(), outside);
    settle(standing, content, columns, !history.isEmpty());
  }

  /** Puts the sheet into the state its values now deserve. */
  private void settle(
      Standing standing, SheetContent content, Columns columns, boolean pointsChanged) {
    var sheet = heads.find(standing.year().id(), content.sheet().unit()).orElseThrow();
    if (!sheet.isSubmitted()) {
      return;
    }
    var progress = Progress.of(columns.table(), columns.answers(ColumnRole.SELF), content.proven());
    if (!progress.unanswered().isEmpty() || !progress.invalid().isEmpty()) {
      reopen(sheet, EnumSet.of(ColumnRole.SELF, ColumnRole.CHECK, ColumnRole.BLOC));
      heads.returned(
          sheet, "Bảng điểm có phiên bản mới; còn nội dung chưa chấm theo phiên bản này.");
    } else if (pointsChanged && SheetStep.RESCORE.isFrom(sheet.state())) {
      reopen(sheet, EnumSet.of(ColumnRole.CHECK, ColumnRole.BLOC));
      heads.state(sheet, SheetStep.RESCORE.to());
    }
    events.publishEvent(
        SheetService.change(standing, "scoring.rescore", sheet)
            .saying("Tính lại phiếu theo phiên bản bảng điểm mới"));
  }

  private void reopen(Sheet sheet, EnumSet<ColumnRole> roles) {
    heads.reopen(sheet, roles);
    entries.deleteCopied(sheet.id(), roles);
  }

  private static boolean fits(ScoreTable table, Entry entry) {
    return table
        .node(entry.leaf())
        .map(node ->
            switch (node) {
              case CriterionLeaf leaf -> leaf.problem(entry.cell().answer()) == null;
              case CriterionGroup group -> group.fundable();
              default -> false;
            })
        .orElse(false);
  }

  private static Cell rescored(ScoreTable table, Entry entry) {
    var cell = entry.cell();
    var points =
        table
            .leaf(entry.leaf())
            .map(l -> l.points(cell.answer(), table.rounding()))
            .orElse(cell.points());
    return points.compareTo(cell.points()) == 0
        ? cell
        : new Cell(cell.answer(), points, cell.comment(), cell.version() + 1);
  }

  private static EntryChange line(
      SheetContent content,
      Entry entry,
      @org.jspecify.annotations.Nullable Cell after,
      String by,
      java.time.Instant at) {
    var before = entry.cell();
    var shown = SheetService.show(content, entry.leaf(), before);
    return new EntryChange(
        entry.role(),
        entry.leaf(),
        after == null ? before.version() : after.version(),
        after == null ? EntryChange.Cause.REMOVED : EntryChange.Cause.RESCORED,
        shown,
        before.points(),
        before.comment(),
        after == null ? null : shown,
        after == null ? null : after.points(),
        after == null ? null : after.comment(),
        "Phiên bản bảng điểm mới",
        by,
        at);
  }
}
