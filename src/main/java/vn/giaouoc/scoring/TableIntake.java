package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.intake.Column;
import vn.giaouoc.scoring.intake.SourceFile;
import vn.giaouoc.scoring.intake.SourceTable;
import vn.giaouoc.scoring.intake.Successor;
import vn.giaouoc.scoring.intake.TableDraft;
import vn.giaouoc.scoring.intake.TableReading;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/**
 * The use cases of a score table that comes as a Word or Excel file: it is kept for a day, looked
 * at as often as one likes, and put into the draft as a whole or not at all.
 */
@Service
public class TableIntake {

  private final TableFileRepository files;
  private final ScoreTableRepository versions;
  private final ScoreTableService tables;
  private final Clock clock;

  TableIntake(
      TableFileRepository files,
      ScoreTableRepository versions,
      ScoreTableService tables,
      Clock clock) {
    this.files = files;
    this.versions = versions;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * A kept file as it is understood.
   *
   * @param name of the file
   * @param all its tables or sheets
   * @param chosen the place of the one that was read, from 0
   * @param target the draft it would replace; null when it would be the first
   */
  public record Look(
      String name,
      List<SourceTable> all,
      int chosen,
      TableDraft draft,
      @Nullable TableVersion target) {}

  /** Keeps a file after seeing that it can be read; nothing of the score table changes. */
  @Transactional
  public void keep(Standing standing, String name, byte[] content) {
    standing.mustLeadOrBoard();
    target(standing);
    if (content.length == 0) {
      throw Refused.at(
          "tep",
          name.isBlank()
              ? "Hãy chọn tệp Word (.docx) hoặc Excel (.xlsx)."
              : "Tệp rỗng. Hãy chọn lại tệp.");
    }
    if (content.length > SourceFile.LARGEST) {
      throw SourceFile.tooLarge();
    }
    try {
      SourceFile.read(name, content);
    } catch (Refused no) {
      throw Refused.at("tep", no.reasons().getFirst().sentence());
    }
    files.keep(
        standing.year().id(),
        account(standing),
        new TableFileRepository.Kept(name, content),
        clock.instant());
  }

  /**
   * Understands the file the person has kept.
   *
   * @param table its place among the tables of the file; below 0 for the likeliest
   * @param columns what each column holds; empty to guess it
   * @return empty when no file is kept, or no longer
   */
  @Transactional(readOnly = true)
  public Optional<Look> look(Standing standing, int table, List<Column> columns) {
    standing.mustLeadOrBoard();
    return files
        .find(standing.year().id(), account(standing), clock.instant())
        .map(kept -> look(kept, table, columns, draft(standing).orElse(null)));
  }

  private static Look look(
      TableFileRepository.Kept kept,
      int table,
      List<Column> columns,
      @Nullable TableVersion target) {
    var file = SourceFile.read(kept.name(), kept.bytes());
    var known = table >= 0 && table < file.tables().size();
    var chosen = known ? table : file.tables().indexOf(file.likeliest());
    var title =
        target == null ? kept.name().replaceAll("\\.\\w{3,5}$", "") : target.table().title();
    var draft =
        TableReading.read(file, file.tables().get(chosen), known ? columns : List.of(), title);
    return new Look(kept.name(), file.tables(), chosen, draft, target);
  }

  /**
   * Puts the table into the draft of the year, or begins the first draft with it.
   *
   * @param expectedVersion of the draft, as the person saw it
   * @return the number of the draft
   */
  @Transactional
  public int use(Standing standing, int table, List<Column> columns, int expectedVersion) {
    standing.mustLeadOrBoard();
    target(standing);
    var look =
        look(standing, table, columns)
            .orElseThrow(
                () -> Refused.because("Tệp không còn được giữ. Hãy nạp lại tệp rồi xem lại."));
    if (look.draft().isEmpty()) {
      throw Refused.because(
          "Chưa nhận ra mục nào trong bảng này. Hãy chọn bảng hoặc cột khác rồi xem lại.");
    }
    files.drop(standing.year().id(), account(standing));
    var fresh = look.draft().table();
    if (look.target() == null) {
      return tables.startWith(standing, fresh, "tệp " + look.name()).number();
    }
    tables.edit(
        standing,
        look.target().number(),
        expectedVersion,
        "thay toàn bộ bằng bảng trong tệp “" + look.name() + "”",
        older -> Successor.of(older, fresh));
    return look.target().number();
  }

  /** Forgets the file. */
  @Transactional
  public void drop(Standing standing) {
    standing.mustLeadOrBoard();
    files.drop(standing.year().id(), account(standing));
  }

  /** A draft is replaced, or the first one begun; an approved table needs a new version first. */
  private void target(Standing standing) {
    if (draft(standing).isEmpty() && !versions.list(standing.year().id()).isEmpty()) {
      throw Refused.because(
          "Bảng điểm của năm đã được duyệt. Hãy lập phiên bản mới kèm lý do rồi nạp tệp vào dự thảo đó.");
    }
  }

  private Optional<TableVersion> draft(Standing standing) {
    return versions.list(standing.year().id()).stream()
        .filter(v -> v.state().isDraft())
        .findFirst();
  }

  private static AccountId account(Standing standing) {
    return Objects.requireNonNull(standing.actor().account(), "a person");
  }
}
