package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * A unit's score sheet as a page.
 *
 * @param path of the sheet
 * @param columns the columns shown for reading, from left to right
 * @param writing name of the column the reader may fill in, or empty
 * @param role of that column, as the form sends it
 * @param notes sentences about the state: late, sent back, explained
 * @param missing what stops the submission, with the field each is about
 * @param voidable what may lose its points in the column that is written
 * @param voided what has lost its points in the column seen
 * @param files names of all files of the sheet, offered where things are named
 */
public record SheetPage(
    YearFrame frame,
    String path,
    String unit,
    String table,
    String state,
    String tone,
    String progress,
    List<String> columns,
    String writing,
    String role,
    @Nullable String closedBecause,
    List<String> notes,
    List<Row> rows,
    List<Total> totals,
    List<Missing> missing,
    List<String> files,
    List<Option> voidable,
    List<Voided> voided,
    Actions actions) {

  /** The papers to print: what the unit says of itself, all columns side by side. */
  public List<Option> papers() {
    return List.of(
        new Option(path + "/ban-in-dung.pdf", "Bản in A4 đứng"),
        new Option(path + "/ban-in-ngang.pdf", "Bản in A4 ngang"),
        new Option(
            path + (columns.size() > 1 ? "/ban-in-ngang.docx" : "/ban-in-dung.docx"), "Bản Word"));
  }

  /** Whether the reader may fill in a column. */
  public boolean isWritable() {
    return !writing.isEmpty();
  }

  /** How many cells a row has, for the rows that span all. */
  public int width() {
    return 2 + columns.size() + (isWritable() ? 2 : 0) + 1;
  }

  /** The rows by group, for the folded reading on a phone. */
  public List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (var row : rows) {
      if (row.css().equals("group")) {
        groups.add(new Group(row, new ArrayList<>()));
      } else {
        groups.getLast().rows().add(row);
      }
    }
    return groups;
  }

  /** A group of criteria and the rows below it. */
  public record Group(Row head, List<Row> rows) {

    /** How many places below differ from the column to their left. */
    public long differing() {
      return rows.stream().filter(row -> row.css().equals("leaf") && !row.isAgreed()).count();
    }
  }

  /**
   * One row of the grid.
   *
   * @param css {@code group}, {@code criterion} or {@code leaf}
   * @param edit the fields, or null where the reader does not write
   * @param evidence what must prove it; may be empty
   * @param filled what fills it from outside the sheet; null where people fill it in
   * @param lost why points entered here do not count, each a sentence
   */
  public record Row(
      String key,
      String css,
      String code,
      String text,
      String maximum,
      List<Shown> cells,
      @Nullable Edit edit,
      String points,
      String difference,
      String rule,
      String guide,
      String evidence,
      boolean evidenceMissing,
      List<File> files,
      @Nullable Filled filled,
      List<String> lost) {

    /** Whether every column says the same. */
    public boolean isAgreed() {
      return cells.stream().allMatch(cell -> cell.difference().isEmpty())
          && cells.stream().map(Shown::points).distinct().count() <= 1;
    }

    /** What the last column shown gives, or a dash. */
    public String last() {
      return cells.isEmpty() || cells.getLast().points().isEmpty() ? "–" : cells.getLast().points();
    }
  }

  /**
   * A cell for reading.
   *
   * @param difference in words, for example “thấp hơn 1,5”; empty when equal
   * @param css {@code up}, {@code down} or empty
   */
  public record Shown(
      String column,
      String value,
      String points,
      String difference,
      String css,
      String comment,
      String by) {}

  /**
   * The fields of a cell.
   *
   * @param kind {@code number}, {@code yesno}, {@code choice}, {@code several}, {@code share},
   *     {@code reached}, {@code times}, {@code items}, {@code proven} (levels, each with what
   *     proves it), {@code filled} or {@code funded}
   * @param conditions all of which an item must meet
   */
  public record Edit(
      String kind,
      String label,
      List<Option> options,
      List<Option> applicabilities,
      String unit,
      List<String> conditions) {

    /** Whether things are named one by one. */
    public boolean isListed() {
      return kind.equals("items") || kind.equals("proven");
    }

    /** The same without names, for trying out: how many, or which levels. */
    Edit unnamed() {
      return switch (kind) {
        case "items" -> new Edit("number", label, options, applicabilities, unit, List.of());
        case "proven" -> new Edit("several", label, options, applicabilities, unit, conditions);
        default -> this;
      };
    }

    /** What one line names. */
    public String each() {
      return kind.equals("proven")
          ? "Văn bản, tệp chứng minh"
          : "Tên " + (unit.isEmpty() ? "mục" : unit);
    }

    /** Whether two figures are entered. */
    public boolean pair() {
      return !first().isEmpty();
    }

    /** What the first of two figures is; empty when there is one. */
    public String first() {
      return switch (kind) {
        case "share" -> "số đạt";
        case "reached" -> "kết quả";
        case "times" -> "số lần trừ";
        default -> "";
      };
    }

    /** What the second of two figures is; empty when there is one. */
    public String second() {
      return switch (kind) {
        case "share" -> "tổng số đến hạn";
        case "reached" -> "chỉ tiêu được giao, để trống nếu không giao";
        case "times" -> "mức cộng";
        default -> "";
      };
    }

    /** What stands between two figures. */
    public String between() {
      return switch (kind) {
        case "share" -> "/";
        case "reached" -> "so với";
        default -> ";";
      };
    }
  }

  /**
   * What fills a leaf from outside the sheet.
   *
   * @param href where it comes from; may be empty
   * @param changed what has changed since; empty when nothing has
   */
  public record Filled(String sentence, String href, String changed) {}

  /** A file beside a row. */
  public record File(String name, String href) {}

  /** The result of one column. */
  public record Total(
      String column,
      String base,
      String bonus,
      String deduction,
      String total,
      String assigned,
      String rate,
      String grade,
      List<String> reasons,
      boolean counts) {}

  /**
   * A node that has lost its points.
   *
   * @param mayRestore whether the reader may let it count again
   */
  public record Voided(String key, String title, String sentence, boolean mayRestore) {}

  /** One thing that is missing, and the field it is about. */
  public record Missing(String field, String sentence) {}

  /** What the reader may do besides filling in. */
  public record Actions(
      boolean submit,
      boolean evidence,
      boolean close,
      @Nullable String reopen,
      boolean sendBack,
      boolean explain,
      boolean agree,
      boolean object) {}
}
