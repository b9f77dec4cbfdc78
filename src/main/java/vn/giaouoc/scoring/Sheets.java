package vn.giaouoc.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.scoring.domain.ColumnPlan;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.YearSettings;
import vn.giaouoc.year.Years;

/**
 * Loads sheets with their columns in a fixed number of statements, however many units there are.
 */
@Component
class Sheets {

  private final SheetRepository sheets;
  private final EntryRepository entries;
  private final ScoreTableRepository tables;
  private final Outsides outsides;
  private final EvidenceStore files;
  private final Years years;

  Sheets(
      SheetRepository sheets,
      EntryRepository entries,
      ScoreTableRepository tables,
      Outsides outsides,
      EvidenceStore files,
      Years years) {
    this.sheets = sheets;
    this.entries = entries;
    this.tables = tables;
    this.outsides = outsides;
    this.files = files;
    this.years = years;
  }

  /** The columns of the year's sheets, as its settings say. */
  ColumnPlan plan(YearId year) {
    return plan(years.settings(year));
  }

  static ColumnPlan plan(YearSettings settings) {
    if (settings.checksFirst()) {
      return ColumnPlan.CHECK_FIRST;
    }
    return settings.checksAfter() ? ColumnPlan.USUAL : ColumnPlan.WITHOUT_CHECK;
  }

  /** The sheet of a unit; {@link NoSuchElementException} if none was made. */
  SheetContent get(BlocYear year, UnitId unit) {
    return find(year, unit)
        .orElseThrow(() -> new NoSuchElementException("no sheet of unit " + unit));
  }

  Optional<SheetContent> find(BlocYear year, UnitId unit) {
    return sheets.list(year.id()).stream()
        .filter(s -> s.unit().equals(unit))
        .findFirst()
        .map(s -> load(year, List.of(s), plan(year.id())).getFirst());
  }

  /** The same, held until the transaction ends. */
  SheetContent lock(BlocYear year, UnitId unit) {
    var sheet =
        sheets
            .lock(year.id(), unit)
            .orElseThrow(() -> new NoSuchElementException("no sheet of unit " + unit));
    return load(year, List.of(sheet), plan(year.id())).getFirst();
  }

  /** All sheets of the year. */
  List<SheetContent> all(BlocYear year) {
    return load(year, sheets.list(year.id()), plan(year.id()));
  }

  /** The same, with the settings already at hand. */
  List<SheetContent> all(BlocYear year, YearSettings settings) {
    return load(year, sheets.list(year.id()), plan(settings));
  }

  private List<SheetContent> load(BlocYear year, List<Sheet> heads, ColumnPlan plan) {
    if (heads.isEmpty()) {
      return List.of();
    }
    var ids = heads.stream().map(Sheet::id).toList();
    var versions =
        tables.list(year.id()).stream().collect(Collectors.toMap(TableVersion::id, t -> t));
    var written = entries.list(ids).stream().collect(Collectors.groupingBy(Entry::sheet));
    var evidence = entries.evidence(ids);
    var gathered =
        outsides.gather(
            year,
            heads.stream().map(Sheet::unit).collect(Collectors.toSet()),
            heads.stream().map(head -> version(versions, head).table()).distinct().toList());
    var kept = files(heads.stream().map(head -> version(versions, head)).toList(), evidence);
    return heads.stream()
        .map(head ->
            SheetContent.of(
                head,
                version(versions, head),
                plan,
                gathered
                    .outside(head.unit(), version(versions, head).table())
                    .provenBy(
                        proof(
                            version(versions, head).table(),
                            evidence.getOrDefault(head.id(), Map.of()),
                            kept))
                    .voidedBy(head.voidings()),
                written.getOrDefault(head.id(), List.of()),
                evidence.getOrDefault(head.id(), Map.of()),
                gathered.elsewhere(head.unit())))
        .toList();
  }

  /** The files themselves, where a table has facts that count once; in one statement. */
  private Map<Long, Evidence> files(
      List<TableVersion> versions, Map<Long, Map<String, List<Long>>> evidence) {
    if (versions.stream().allMatch(version -> version.table().exclusive().isEmpty())) {
      return Map.of();
    }
    var ids =
        evidence.values().stream()
            .flatMap(ofSheet -> ofSheet.values().stream())
            .flatMap(List::stream)
            .distinct()
            .map(EvidenceId::new)
            .toList();
    return files.list(ids).stream()
        .collect(Collectors.toMap(file -> file.id().value(), file -> file));
  }

  /** The names of the files that prove a leaf which counts a fact once, by its key. */
  private static Map<String, Set<String>> proof(
      ScoreTable table, Map<String, List<Long>> evidence, Map<Long, Evidence> files) {
    var names =
        FileNames.of(
            evidence.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(files::get)
                .filter(Objects::nonNull)
                .toList());
    var proof = new HashMap<String, Set<String>>();
    evidence.forEach((leaf, ids) -> {
      if (table.countsOnce(leaf)) {
        proof.put(
            leaf,
            ids.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.toSet()));
      }
    });
    return proof;
  }

  private static TableVersion version(Map<Long, TableVersion> versions, Sheet head) {
    var version = versions.get(head.table());
    if (version == null) {
      throw new IllegalStateException("a sheet of another year's table: " + head.id());
    }
    return version;
  }
}
