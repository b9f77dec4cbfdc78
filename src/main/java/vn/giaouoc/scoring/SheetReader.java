package vn.giaouoc.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.ColumnPlan;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Years;

/** Reading score sheets, each by those who may. Each public method is one transaction. */
@Service
public class SheetReader {

  private final Sheets sheets;
  private final SheetRepository heads;
  private final EntryRepository entries;
  private final CountedRepository counted;
  private final SheetAccess access;
  private final MemberNames names;
  private final Lateness lateness;
  private final Years years;
  private final ApplicationEventPublisher events;

  SheetReader(
      Sheets sheets,
      SheetRepository heads,
      EntryRepository entries,
      CountedRepository counted,
      SheetAccess access,
      MemberNames names,
      Lateness lateness,
      Years years,
      ApplicationEventPublisher events) {
    this.sheets = sheets;
    this.heads = heads;
    this.entries = entries;
    this.counted = counted;
    this.access = access;
    this.names = names;
    this.lateness = lateness;
    this.years = years;
    this.events = events;
  }

  /** The heads of all sheets of the year. */
  @Transactional(readOnly = true)
  public List<Sheet> list(Standing standing) {
    standing.mustSeeInside();
    return heads.list(standing.year().id());
  }

  /**
   * All sheets of the year for one reader.
   *
   * @param heads of all sheets
   * @param readable those the reader may read, with their columns
   */
  public record Overview(
      Standing standing,
      ColumnPlan plan,
      List<Sheet> heads,
      List<SheetContent> readable,
      Map<UnitId, Set<UnitId>> checkers) {

    /** What the reader may do with the sheet of a unit. */
    public SheetRights rights(UnitId unit) {
      return new SheetRights(standing, unit, checkers.getOrDefault(unit, Set.of()));
    }
  }

  /** All sheets of the year, in a fixed number of statements. */
  @Transactional(readOnly = true)
  public Overview overview(Standing standing) {
    standing.mustSeeInside();
    var settings = years.settings(standing.year().id());
    var all = sheets.all(standing.year(), settings);
    var rights = access.rights(standing);
    var allHeads = all.stream().map(SheetContent::sheet).toList();
    var visible = SheetAccess.othersVisible(settings, allHeads);
    return new Overview(
        standing,
        Sheets.plan(settings),
        allHeads,
        all.stream().filter(s -> rights.of(s.sheet().unit()).mayRead(visible)).toList(),
        rights.checkers());
  }

  /** The units whose sheets the actor may read. */
  @Transactional(readOnly = true)
  public Set<UnitId> readable(Standing standing) {
    standing.mustSeeInside();
    return readable(standing, heads.list(standing.year().id()));
  }

  /** The units whose sheets the actor may read in each of these years. */
  @Transactional(readOnly = true)
  public Set<UnitId> readable(List<Standing> standings) {
    standings.forEach(Standing::mustSeeInside);
    var all = heads.list(standings.stream().map(standing -> standing.year().id()).toList());
    var readable = all.stream().map(Sheet::unit).collect(Collectors.toSet());
    standings.forEach(standing -> readable.retainAll(readable(standing, all)));
    return readable;
  }

  private Set<UnitId> readable(Standing standing, List<Sheet> ofAllYears) {
    var year = standing.year().id();
    var all = ofAllYears.stream().filter(sheet -> sheet.year().equals(year)).toList();
    var visible = SheetAccess.othersVisible(years.settings(year), all);
    var rights = access.rights(standing);
    return all.stream()
        .map(Sheet::unit)
        .filter(unit -> rights.of(unit).mayRead(visible))
        .collect(Collectors.toSet());
  }

  /** The last day for the sheets, if the year has one. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> lastDay(Standing standing) {
    standing.mustSeeInside();
    return lateness.lastDay(standing.year());
  }

  /** A sheet together with what its reader may do with it. */
  public record Reading(SheetContent content, SheetRights rights) {}

  /** One sheet. Reading another unit's is recorded. */
  @Transactional
  public SheetContent read(Standing standing, UnitId unit) {
    return open(standing, unit).content();
  }

  /** One sheet with the reader's rights. Reading another unit's is recorded. */
  @Transactional
  public Reading open(Standing standing, UnitId unit) {
    var rights = access.rights(standing, unit);
    mustRead(standing, rights, unit);
    var content = sheets.get(standing.year(), unit);
    if (!rights.isOwn() && !standing.actor().isSystem()) {
      events.publishEvent(
          SheetService.change(standing, "scoring.read-sheet", content.sheet())
              .saying("Xem phiếu chấm điểm của " + names.of(standing.year(), unit)));
    }
    return new Reading(content, rights);
  }

  /** The history of a sheet's cells, the newest first. */
  @Transactional(readOnly = true)
  public List<EntryChange> history(Standing standing, UnitId unit) {
    mustRead(standing, access.rights(standing, unit), unit);
    return entries.history(heads.find(standing.year().id(), unit).orElseThrow().id());
  }

  /** What the completed columns of a sheet counted, with the list of each. */
  @Transactional(readOnly = true)
  public List<CountedFact> counted(Standing standing, UnitId unit) {
    mustRead(standing, access.rights(standing, unit), unit);
    var sheet = heads.find(standing.year().id(), unit).orElseThrow();
    return counted.list(sheet.id()).stream()
        .filter(fact -> sheet.closed().contains(fact.role()))
        .toList();
  }

  private void mustRead(Standing standing, SheetRights rights, UnitId unit) {
    var year = standing.year().id();
    standing.must(
        rights.mayRead(false)
            || (standing.isMember()
                && SheetAccess.othersVisible(years.settings(year), heads.list(year))),
        "read the sheet of " + unit);
  }
}
