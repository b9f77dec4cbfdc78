package vn.giaouoc.shared.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Oversized;
import vn.giaouoc.shared.Refused;

/**
 * A workbook (.xlsx) somebody handed in. Everything that is wrong with it is said by {@link
 * Refused}, or by {@link Oversized} where it is too large, in one Vietnamese sentence with the
 * place. Formulas are not evaluated: a cell only says that it holds one.
 */
public final class SafeWorkbook implements AutoCloseable {

  private static final String SHARED = "xl/sharedStrings.xml";

  private final PackageParts parts;
  private final @Nullable Path copy;
  private final WorkbookLimits limits;
  private final List<Listed> listed = new ArrayList<>();
  private final List<String> shared;
  private final DateStyles dates;
  private final SheetParser.CellBudget budget;

  /**
   * A sheet as the workbook names it.
   *
   * @param part where its content is
   */
  private record Listed(String name, boolean hidden, String part) {}

  private SafeWorkbook(PackageParts parts, @Nullable Path copy, WorkbookLimits limits)
      throws IOException {
    this.parts = parts;
    this.copy = copy;
    this.limits = limits;
    this.budget = new SheetParser.CellBudget(limits.cells());
    list(targets());
    this.shared = shared();
    this.dates = DateStyles.of(parts);
  }

  /** Opens a file. */
  public static SafeWorkbook open(Path file) {
    return open(file, null, WorkbookLimits.USUAL);
  }

  /** Opens a file within limits of one's own. */
  public static SafeWorkbook open(Path file, WorkbookLimits limits) {
    return open(file, null, limits);
  }

  /** Opens what comes from a stream; it is kept in a temporary file until this is closed. */
  public static SafeWorkbook open(InputStream in) {
    try {
      var copy = Files.createTempFile("giaouoc", ".xlsx");
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        Files.deleteIfExists(copy);
        throw e;
      }
      return open(copy, copy, WorkbookLimits.USUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SafeWorkbook open(Path file, @Nullable Path copy, WorkbookLimits limits) {
    try {
      return opened(PackageParts.open(file, limits), copy, limits);
    } catch (IOException | RuntimeException e) {
      delete(copy);
      throw asRefusal(e);
    }
  }

  private static SafeWorkbook opened(PackageParts parts, @Nullable Path copy, WorkbookLimits limits)
      throws IOException {
    try {
      return new SafeWorkbook(parts, copy, limits);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** The names of all sheets in the workbook's order, hidden ones too. */
  public List<String> names() {
    return listed.stream().map(Listed::name).toList();
  }

  /** All sheets with their rows, in the workbook's order. */
  public List<WorkbookSheet> sheets() {
    return names().stream().map(this::sheet).toList();
  }

  /** One sheet with its rows; an empty one when there is no sheet of this name. */
  public WorkbookSheet sheet(String name) {
    var rows = new ArrayList<WorkbookRow>();
    for (var one : listed) {
      if (one.name().equals(name)) {
        var merged = read(one, rows::add);
        return new WorkbookSheet(name, one.hidden(), rows, merged);
      }
    }
    return new WorkbookSheet(name, false, rows, List.of());
  }

  private List<WorkbookSheet.Merged> read(Listed sheet, Consumer<WorkbookRow> rows) {
    try (var xml = PartReader.open(parts, sheet.part())) {
      var parser = new SheetParser(sheet.name(), shared, dates, limits, budget);
      parser.read(xml, rows);
      return parser.merged();
    } catch (IOException e) {
      throw asRefusal(e);
    }
  }

  /** A zip file that breaks while it is unpacked is a broken file, not a fault of ours. */
  private static RuntimeException asRefusal(Exception e) {
    return e instanceof RuntimeException known ? known : PackageParts.broken();
  }

  private Map<String, String> targets() throws IOException {
    var targets = new HashMap<String, String>();
    try (var xml = PartReader.open(parts, "xl/_rels/workbook.xml.rels")) {
      while (xml.nextElement()) {
        var external = xml.attribute("TargetMode", "").equals("External");
        if (xml.name().equals("Relationship") && !external) {
          var target = xml.attribute("Target", "");
          targets.put(
              xml.attribute("Id", ""),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  private void list(Map<String, String> targets) throws IOException {
    try (var xml = PartReader.open(parts, "xl/workbook.xml")) {
      while (xml.nextElement()) {
        if (xml.name().equals("sheet")) {
          var part = targets.getOrDefault(xml.attribute("id", ""), "");
          if (part.startsWith("xl/worksheets/")) {
            listed.add(
                new Listed(
                    TextCollector.clean(xml.attribute("name", "")),
                    xml.attribute("state", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("hidden"),
                    part));
          }
        }
      }
    }
    if (listed.size() > limits.sheets()) {
      throw new Oversized(
          "Tệp có hơn " + limits.sheets() + " trang tính nên không đọc. Hãy xóa các trang thừa.");
    }
    if (listed.isEmpty()) {
      throw PackageParts.broken();
    }
  }

  private List<String> shared() throws IOException {
    var texts = new ArrayList<String>();
    if (!parts.has(SHARED)) {
      return texts;
    }
    var collector = new TextCollector(limits.text());
    try (var xml = PartReader.open(parts, SHARED)) {
      while (xml.nextElement()) {
        if (xml.name().equals("si")) {
          if (texts.size() >= limits.cells()) {
            throw new Oversized(
                "Tệp có quá nhiều ô chữ nên không đọc. Hãy chỉ để lại phần cần nạp rồi nạp lại.");
          }
          texts.add(collector.rich(xml));
        }
      }
    }
    return texts;
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(copy);
    }
  }

  private static void delete(@Nullable Path copy) {
    if (copy != null) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
