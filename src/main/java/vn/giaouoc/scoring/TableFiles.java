package vn.giaouoc.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.TableLint;
import vn.giaouoc.scoring.intake.ExcelReader;
import vn.giaouoc.scoring.intake.Note;
import vn.giaouoc.scoring.intake.SourceFile;
import vn.giaouoc.scoring.intake.SourceTable;
import vn.giaouoc.scoring.intake.TableDraft;
import vn.giaouoc.scoring.intake.TableReading;
import vn.giaouoc.scoring.intake.WordReader;
import vn.giaouoc.shared.Refused;

/**
 * Score tables from Word and Excel files alone: no database, no server. What is wrong with a file
 * is an {@link IllegalArgumentException} whose message is a Vietnamese sentence.
 */
public final class TableFiles {

  private TableFiles() {}

  /**
   * A table that was read.
   *
   * @param json in the format of docs/score-format.md
   * @param notes what was understood how, and what to look at, line by line
   */
  public record Taken(String json, List<String> notes) {
    public Taken {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads a workbook (.xlsx).
   *
   * @param sheet its name; null for the one that looks most like a score table
   */
  public static Taken fromExcel(Path file, @Nullable String sheet) {
    return taken(file, sheet, () -> ExcelReader.read(bytes(file)));
  }

  /**
   * Reads a Word file (.docx).
   *
   * @param table its name, “Bảng 2”, or its number; null for the one that looks most like a score
   *     table
   */
  public static Taken fromWord(Path file, @Nullable String table) {
    var name = table != null && table.matches("\\d{1,4}") ? "Bảng " + table : table;
    return taken(file, name, () -> WordReader.read(bytes(file)));
  }

  private static Taken taken(
      Path file, @Nullable String wanted, java.util.function.Supplier<SourceFile> reader) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("Không có tệp " + file + ".");
    }
    try {
      var source = reader.get();
      var draft = TableReading.read(source, chosen(source, wanted), List.of(), withoutEnding(file));
      if (draft.isEmpty()) {
        throw new IllegalArgumentException(
            "Không nhận ra bảng điểm trong tệp %s. %s"
                .formatted(file, String.join(" ", lines(draft, Note.Kind.LOOK))));
      }
      var notes = new ArrayList<>(notes(draft));
      if (source.tables().size() > 1) {
        notes.addFirst(
            "Đã đọc “%s”; trong tệp có: %s."
                .formatted(
                    chosen(source, wanted).name(),
                    source.tables().stream()
                        .map(SourceTable::name)
                        .collect(Collectors.joining(", "))));
      }
      return new Taken(TableJson.write(draft.table()), notes);
    } catch (Refused e) {
      throw new IllegalArgumentException(
          e.reasons().stream().map(Refused.Reason::sentence).collect(Collectors.joining(" ")), e);
    }
  }

  private static SourceTable chosen(SourceFile source, @Nullable String wanted) {
    return wanted == null
        ? source.likeliest()
        : source.tables().stream()
            .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Tệp không có “%s”. Trong tệp có: %s."
                        .formatted(
                            wanted,
                            source.tables().stream()
                                .map(SourceTable::name)
                                .collect(Collectors.joining(", ")))));
  }

  private static List<String> notes(TableDraft draft) {
    var notes = new ArrayList<String>();
    notes.add(draft.tally().vi());
    draft
        .table()
        .leaves()
        .forEach(leaf -> {
          var reading = draft.reading(leaf.key());
          notes.add(
              "Cách chấm, %s, %s: %s%s"
                  .formatted(
                      reading.place(),
                      leaf.key(),
                      leaf.rule().type().vi(),
                      reading.words().isEmpty()
                          ? " (lời văn không nói cách chấm)"
                          : ", từ chữ “" + brief(reading.words()) + "”"));
        });
    lines(draft, Note.Kind.HOW).forEach(l -> notes.add("Đã hiểu: " + l));
    lines(draft, Note.Kind.LOOK).forEach(l -> notes.add("Cần xem: " + l));
    var grave = TableLint.of(draft.table()).stream().filter(f -> f.severity().blocks()).toList();
    grave.stream().map(f -> "Lỗi của bảng: " + place(draft, f) + f.sentence()).forEach(notes::add);
    return notes;
  }

  private static String place(TableDraft draft, Finding finding) {
    var place = draft.reading(finding.place()).place();
    return place.isEmpty() ? "" : place + ", ";
  }

  private static String brief(String words) {
    var line = words.replaceAll("\\s+", " ");
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }

  private static List<String> lines(TableDraft draft, Note.Kind kind) {
    return draft.notes(kind).map(Note::line).toList();
  }

  private static String withoutEnding(Path file) {
    return file.getFileName().toString().replaceAll("\\.[A-Za-z]{3,5}$", "");
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > SourceFile.LARGEST) {
        throw SourceFile.tooLarge();
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("Không đọc được tệp " + file + ": " + e.getMessage(), e);
    }
  }
}
