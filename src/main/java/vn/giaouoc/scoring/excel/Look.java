package vn.giaouoc.scoring.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;

/**
 * How a cell looks.
 *
 * @param size of the letters, in points
 * @param fill the colour behind it; {@code AUTOMATIC} for none
 * @param open whether a person may fill it in
 * @param format of a number, as Excel writes it
 */
record Look(
    int size,
    boolean bold,
    boolean italic,
    HorizontalAlignment align,
    boolean framed,
    IndexedColors fill,
    boolean open,
    String format) {

  private static final IndexedColors NONE = IndexedColors.AUTOMATIC;

  /** A line above or below the table. */
  static final Look LINE =
      new Look(12, false, false, HorizontalAlignment.LEFT, false, NONE, false, "General");

  static final Look CENTRED = LINE.aligned(HorizontalAlignment.CENTER);
  static final Look TITLE = CENTRED.inBold().sized(14);
  static final Look TEXT =
      new Look(11, false, false, HorizontalAlignment.LEFT, true, NONE, false, "General");
  static final Look NUMBER = TEXT.aligned(HorizontalAlignment.CENTER);
  static final Look HEAD = NUMBER.inBold().filled(IndexedColors.GREY_25_PERCENT);

  Look sized(int points) {
    return new Look(points, bold, italic, align, framed, fill, open, format);
  }

  Look inBold() {
    return new Look(size, true, italic, align, framed, fill, open, format);
  }

  Look inItalic() {
    return new Look(size, bold, true, align, framed, fill, open, format);
  }

  Look aligned(HorizontalAlignment where) {
    return new Look(size, bold, italic, where, framed, fill, open, format);
  }

  Look filled(IndexedColors colour) {
    return new Look(size, bold, italic, align, framed, colour, open, format);
  }

  /** A cell a person fills in. */
  Look opened() {
    return new Look(size, bold, italic, align, framed, IndexedColors.LIGHT_YELLOW, true, format);
  }

  /** A number followed by what it counts, where that is short enough for a column. */
  Look counting(String unit) {
    return unit.isEmpty() || unit.length() > 12
        ? this
        : new Look(
            size,
            bold,
            italic,
            align,
            framed,
            fill,
            open,
            "General\" " + unit.replace("\"", "") + "\"");
  }
}
