package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Filling in score sheets. Each public method is one transaction. */
@Service
public class SheetService {

  private final Sheets sheets;
  private final SheetRepository heads;
  private final EntryRepository entries;
  private final ColumnKeeper keeper;
  private final SheetAccess access;
  private final MemberNames names;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SheetService(
      Sheets sheets,
      SheetRepository heads,
      EntryRepository entries,
      ColumnKeeper keeper,
      SheetAccess access,
      MemberNames names,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.heads = heads;
    this.entries = entries;
    this.keeper = keeper;
    this.access = access;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Saves cells of one column; all of them or none.
   *
   * @return the sheet as it is now
   */
  @Transactional
  public SheetContent save(
      Standing standing, UnitId unit, ColumnRole role, List<CellDraft> drafts) {
    standing.must(access.rights(standing, unit).mayWrite(role), "write " + role + " of " + unit);
    var content = sheets.lock(standing.year(), unit);
    access.mustBeOpen(standing, content, role);
    var merge = merged(standing, content, role, drafts);
    if (!merge.theirs.isEmpty()) {
      throw new Overtaken(merge.theirs);
    }
    if (!merge.wrong.isEmpty()) {
      throw new Refused(merge.wrong);
    }
    if (merge.writes.isEmpty()) {
      return content;
    }
    entries.write(merge.writes, standing.actor());
    entries.remember(content.sheet().id(), merge.changes);
    var begins = role == ColumnRole.SELF && SheetStep.BEGIN.isFrom(content.sheet().state());
    var head = begins ? heads.state(content.sheet(), SheetStep.BEGIN.to()) : content.sheet();
    events.publishEvent(
        change(standing, "scoring.save", content.sheet())
            .saying("Nhập cột “" + role.vi() + "” của " + names.of(standing.year(), unit))
            .before(shown(content, merge.changes, true))
            .after(shown(content, merge.changes, false)));
    return content.with(head, merge.writes);
  }

  private CellMerge merged(
      Standing standing, SheetContent content, ColumnRole role, List<CellDraft> drafts) {
    var merge =
        new CellMerge(
            content,
            role,
            () -> entries.history(content.sheet().id()),
            standing.actor().name(),
            clock.instant());
    drafts.forEach(merge::take);
    return merge;
  }

  /**
   * What saving cells would come to.
   *
   * @param changes what would be written
   * @param wrong what the rules of the leaves refuse, by the field of the cell
   * @param theirs fields of the cells somebody else has changed meanwhile
   */
  public record Foreseen(
      SheetContent content,
      List<EntryChange> changes,
      List<Refused.Reason> wrong,
      Map<String, String> theirs) {}

  /** Looks what {@link #save} would do with these cells and does nothing. */
  @Transactional(readOnly = true)
  public Foreseen foresee(Standing standing, UnitId unit, ColumnRole role, List<CellDraft> drafts) {
    standing.must(access.rights(standing, unit).mayWrite(role), "write " + role + " of " + unit);
    var content = sheets.get(standing.year(), unit);
    access.mustBeOpen(standing, content, role);
    var merge = merged(standing, content, role, drafts);
    return new Foreseen(content, merge.changes, merge.wrong, merge.theirs);
  }

  private static Map<String, String> shown(
      SheetContent content, List<EntryChange> changes, boolean before) {
    var map = new LinkedHashMap<String, String>();
    for (var c : changes) {
      var place = content.table().table().node(c.leaf()).map(n -> n.title()).orElse(c.leaf());
      var value = before ? c.before() : c.after();
      var points = before ? c.beforePoints() : c.afterPoints();
      if (value != null) {
        map.put(place, value + " (" + Vi.number(points) + " điểm)");
      }
    }
    return map;
  }

  /**
   * Completes a column other than the unit's own. It is refused while a difference from the column
   * to the left has no comment.
   */
  @Transactional
  public void close(Standing standing, UnitId unit, ColumnRole role) {
    if (role == ColumnRole.SELF) {
      throw new IllegalArgumentException("the self column is completed by submitting");
    }
    standing.must(access.rights(standing, unit).mayWrite(role), "close " + role + " of " + unit);
    var content = sheets.lock(standing.year(), unit);
    access.mustBeOpen(standing, content, role);
    var missing =
        Stream.concat(
                content.columns().differences(role).stream()
                    .filter(vn.giaouoc.scoring.domain.Columns.Difference::lacksComment)
                    .map(d -> missingComment(content, d)),
                role.ofBloc() ? Filling.missing(content, role).stream() : Stream.empty())
            .toList();
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    keeper.keep(standing, content, role);
    heads.close(content.sheet(), role, clock.instant(), standing.actor().name());
    step(content.sheet(), role);
    events.publishEvent(
        change(standing, "scoring.close-column", content.sheet())
            .saying("Hoàn thành cột “" + role.vi() + "” của " + names.of(standing.year(), unit))
            .after(Map.of("Tổng điểm", Vi.number(content.columns().card(role).total()))));
  }

  private static Refused.Reason missingComment(
      SheetContent content, vn.giaouoc.scoring.domain.Columns.Difference d) {
    var title = content.table().table().node(d.leaf()).map(n -> n.title()).orElse(d.leaf());
    return new Refused.Reason(
        CellFields.comment(d.leaf()),
        "“%s” khác cột bên trái (%s so với %s điểm). Hãy ghi nhận xét giải thích."
            .formatted(title, Vi.number(d.own().points()), Vi.number(d.left().points())),
        null);
  }

  private void step(Sheet sheet, ColumnRole role) {
    var step =
        switch (role) {
          case CHECK -> SheetStep.CHECK;
          case BLOC -> SheetStep.SCORE;
          case BOARD, COUNCIL -> SheetStep.APPRAISE;
          case SELF -> SheetStep.SUBMIT;
        };
    if (step.isFrom(sheet.state())) {
      heads.state(sheet, step.to());
    }
  }

  /** Opens a completed column again, with a reason, before the results are shown. */
  @Transactional
  public void reopen(Standing standing, UnitId unit, ColumnRole role, String reason) {
    standing.must(access.rights(standing, unit).mayWrite(role), "reopen " + role + " of " + unit);
    var content = sheets.lock(standing.year(), unit);
    if (reason.isBlank()) {
      throw Refused.at("ly-do", "Hãy ghi lý do mở lại cột điểm.");
    }
    var back =
        role == ColumnRole.BLOC && content.columns().closed().contains(ColumnRole.CHECK)
            ? SheetStep.REOPEN_TO_CHECKED
            : SheetStep.REOPEN_TO_SUBMITTED;
    var usual = role == ColumnRole.CHECK || role == ColumnRole.BLOC;
    if (!usual
        || !content.columns().closed().contains(role)
        || !back.isFrom(content.sheet().state())
        || standing.year().state().isAfter(BlocYearState.OBJECTION)) {
      throw Refused.because("Cột này không mở lại được ở bước hiện nay.");
    }
    heads.reopen(content.sheet(), Set.of(role));
    entries.deleteCopied(content.sheet().id(), EnumSet.of(role));
    heads.state(content.sheet(), back.to());
    events.publishEvent(
        change(standing, "scoring.reopen-column", content.sheet())
            .saying("Mở lại cột “" + role.vi() + "” của " + names.of(standing.year(), unit))
            .because(reason));
  }

  /** What a cell shows, for a sentence. */
  static String show(SheetContent content, String leaf, Cell cell) {
    return content
        .table()
        .table()
        .leaf(leaf)
        .map(l -> AnswerJson.show(l, cell.answer()))
        .orElse(cell.answer().applicability().vi());
  }

  static Change change(Standing standing, String action, Sheet sheet) {
    return Change.by(standing.actor(), action)
        .on("score-sheet", sheet.id())
        .in(standing.year().bloc(), standing.year().id())
        .forUnit(sheet.unit());
  }
}
