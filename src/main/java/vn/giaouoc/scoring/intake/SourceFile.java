package vn.giaouoc.scoring.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.shared.Oversized;

/**
 * What was read from a file.
 *
 * @param tables its tables or sheets that hold something, in order; at least one
 * @param lines the text outside the tables, line by line
 */
public record SourceFile(List<SourceTable> tables, List<String> lines) {

  /** The largest file taken, in bytes. */
  public static final int LARGEST = 10_000_000;

  public SourceFile {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }

  /** Reads a file of either kind; its first part tells which, else its name. */
  public static SourceFile read(String name, byte[] content) {
    return PackedFile.isWord(content) || name.toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]?")
        ? WordReader.read(content)
        : ExcelReader.read(content);
  }

  /**
   * The table that looks most like a score table: headings known, and the most rows with points.
   */
  public SourceTable likeliest() {
    return tables.stream().max(Comparator.comparingLong(SourceFile::worth)).orElseThrow();
  }

  /** The sentence for a file above {@link #LARGEST}. */
  public static Oversized tooLarge() {
    return new Oversized(
        "Tệp lớn hơn 10 MB. Hãy bỏ hình ảnh hoặc chép riêng bảng điểm sang một tệp mới rồi nạp lại.");
  }

  private static long worth(SourceTable table) {
    var layout = Layout.of(table);
    var points = layout.at(Column.MAXIMUM);
    var known = layout.hasHeading() && layout.at(Column.TEXT) >= 0 && points >= 0;
    var rows = table.rows().stream().filter(r -> Points.ofCell(r.cell(points)) != null).count();
    return (known ? 1_000_000 : 0) + rows;
  }
}
