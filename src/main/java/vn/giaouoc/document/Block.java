package vn.giaouoc.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A piece of a document's body, in reading order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.SignatureGrid.class, name = "signatures")
})
public sealed interface Block {

  /** Where text stands in its line. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  /** A stretch of text in one face. */
  record Run(String text, boolean bold, boolean italic) {

    /** Upright. */
    public static Run plain(String text) {
      return new Run(text, false, false);
    }

    /** Bold. */
    public static Run bold(String text) {
      return new Run(text, true, false);
    }

    /** Italic. */
    public static Run italic(String text) {
      return new Run(text, false, true);
    }
  }

  /**
   * A paragraph.
   *
   * @param indented whether its first line is indented
   */
  record Paragraph(List<Run> runs, Align align, boolean indented) implements Block {}

  /**
   * A heading that stays with what follows.
   *
   * @param level 1 for “I. …”, 2 for “1. …” and “Điều 1. …”
   */
  record Heading(int level, String text) implements Block {}

  /**
   * A column of a table.
   *
   * @param percent share of the table's width; all columns together 100
   */
  record Column(String title, int percent, Align align) {}

  /**
   * A row of a table: its cells, or one heading over all columns.
   *
   * @param bold which cells are set in bold, counted from 0
   */
  record Row(List<String> cells, boolean heading, @Nullable Set<Integer> bold) {

    /** A row without a bold cell. */
    public Row(List<String> cells, boolean heading) {
      this(cells, heading, null);
    }

    /** These cells alone. */
    Row only(List<Integer> kept) {
      var stillBold =
          IntStream.range(0, kept.size())
              .filter(i -> isBold(kept.get(i)))
              .boxed()
              .collect(Collectors.toSet());
      return new Row(kept.stream().map(cells::get).toList(), false, stillBold);
    }

    /** Whether a cell is set in bold. */
    boolean isBold(int cell) {
      return bold != null && bold.contains(cell);
    }

    /** Whether the whole row is bold: it stays with the row below it. */
    boolean leads() {
      return heading || (bold != null && bold.size() == cells.size());
    }

    /** A row of cells, one for each column. */
    public static Row of(String... cells) {
      return new Row(List.of(cells), false);
    }

    /** A heading over all columns. */
    public static Row heading(String text) {
      return new Row(List.of(text), true);
    }
  }

  /** A table with lines. Its head is repeated on every page; no row is split. */
  record Table(List<Column> columns, List<Row> rows) implements Block {

    /** The same without the columns that hold nothing in any row; the others share their width. */
    public Table withoutEmptyColumns() {
      var kept =
          IntStream.range(0, columns.size())
              .filter(i -> rows.stream().anyMatch(r -> !r.heading() && !r.cells().get(i).isBlank()))
              .boxed()
              .toList();
      if (kept.size() == columns.size() || kept.isEmpty()) {
        return this;
      }
      var share = kept.stream().mapToInt(i -> columns.get(i).percent()).sum();
      var wider =
          kept.stream()
              .map(columns::get)
              .map(c -> new Column(c.title(), Math.round(c.percent() * 100f / share), c.align()))
              .toList();
      var fewer = rows.stream().map(r -> r.heading() ? r : r.only(kept)).toList();
      return new Table(wider, fewer);
    }
  }

  /**
   * One who signs beside others.
   *
   * @param body the unit represented, or empty
   * @param position for example “HIỆU TRƯỞNG”
   * @param name null when it is written by hand
   * @param note what is recorded instead of or beside a signature, for example “(Đã ký ngày
   *     24/02/2023)”
   */
  record Signer(String body, String position, @Nullable String name, @Nullable String note) {}

  /** Signature blocks side by side. */
  record SignatureGrid(int columns, List<Signer> signers) implements Block {}

  /** A justified paragraph with its first line indented. */
  static Paragraph text(String text) {
    return new Paragraph(List.of(Run.plain(text)), Align.JUSTIFY, true);
  }

  /** A paragraph that begins with bold words: “Thời gian: 14 giờ 00”. */
  static Paragraph lead(String lead, String text) {
    return new Paragraph(List.of(Run.bold(lead), Run.plain(" " + text)), Align.JUSTIFY, true);
  }

  /** A heading of the first level, “I. …”. */
  static Heading part(String text) {
    return new Heading(1, text);
  }

  /** A heading of the second level, “1. …”. */
  static Heading section(String text) {
    return new Heading(2, text);
  }
}
