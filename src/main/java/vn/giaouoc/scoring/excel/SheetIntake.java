package vn.giaouoc.scoring.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.workbook.SafeWorkbook;
import vn.giaouoc.year.Standing;

/** Filled-in workbooks taken back into score sheets. Each public method is one transaction. */
@Service
public class SheetIntake {

  private final SheetReader reader;
  private final SheetService sheets;

  SheetIntake(SheetReader reader, SheetService sheets) {
    this.reader = reader;
    this.sheets = sheets;
  }

  /** Refuses the actor who writes no column of this unit's sheet. */
  @Transactional
  public void mustWrite(Standing standing, UnitId unit) {
    var reading = reader.open(standing, unit);
    standing.must(
        reading.content().columns().plan().roles().stream().anyMatch(reading.rights()::mayWrite),
        "fill in the sheet of " + unit);
  }

  /** Reads a workbook and says what it would change and what is wrong with it; writes nothing. */
  @Transactional
  public Intake read(Standing standing, UnitId unit, InputStream file) {
    mustWrite(standing, unit);
    var content = reader.open(standing, unit).content();
    try (var workbook = SafeWorkbook.open(file)) {
      var book = FilledBook.read(workbook, content);
      var foreseen = sheets.foresee(standing, unit, book.role(), book.drafts());
      var faults = new ArrayList<>(book.faults());
      foreseen.wrong().forEach(r -> faults.add(book.fault(key(r.field()), r.sentence())));
      foreseen.theirs().keySet().stream()
          .filter(field -> field.equals(CellFields.version(key(field))))
          .sorted()
          .forEach(field ->
              faults.add(book.fault(key(field), overtaken(content, book.role(), key(field)))));
      var changed = foreseen.changes().stream().map(EntryChange::leaf).collect(Collectors.toSet());
      return new Intake(
          content,
          book.role(),
          book.drafts().size(),
          missing(content, book.drafts()),
          faults,
          foreseen.changes(),
          book.drafts().stream().filter(d -> changed.contains(d.leaf())).toList());
    }
  }

  /** Reads a workbook and saves what it changes, all of it or nothing; refused with every fault. */
  @Transactional
  public Intake take(Standing standing, UnitId unit, InputStream file) {
    var intake = read(standing, unit, file);
    if (!intake.faults().isEmpty()) {
      throw new Refused(intake.faults().stream().map(Fault::reason).toList());
    }
    write(standing, unit, intake.role(), intake.drafts());
    return intake;
  }

  /**
   * Saves the cells a workbook would change; all of them or none.
   *
   * @return how many were written
   */
  @Transactional
  public int write(Standing standing, UnitId unit, ColumnRole role, List<CellDraft> drafts) {
    var changes = sheets.foresee(standing, unit, role, drafts).changes().size();
    sheets.save(standing, unit, role, drafts);
    return changes;
  }

  /** The leaf a field belongs to. */
  private static String key(@org.jspecify.annotations.Nullable String field) {
    return field == null ? "" : field.substring(field.indexOf('-') + 1);
  }

  private static String overtaken(SheetContent content, ColumnRole role, String key) {
    var answer = content.columns().at(role, key).answer();
    var now =
        content
            .table()
            .table()
            .leaf(key)
            .map(leaf -> AnswerJson.show(leaf, answer))
            .orElse(answer.applicability().vi().toLowerCase(Locale.ROOT));
    return "Sau khi bạn tải tệp, người khác đã đổi ô này thành “"
        + (now.isEmpty() ? "để trống" : now)
        + "”. Hãy tải tệp Excel mới, hoặc sửa thẳng trên phiếu.";
  }

  private static List<String> missing(SheetContent content, List<CellDraft> drafts) {
    var found = drafts.stream().map(CellDraft::leaf).collect(Collectors.toSet());
    return content
        .table()
        .table()
        .leaves()
        .filter(leaf -> !found.contains(leaf.key()))
        .map(Node::code)
        .toList();
  }
}
