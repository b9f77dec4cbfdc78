package vn.giaouoc.shared.workbook;

/**
 * How much of a workbook is read before it is refused.
 *
 * @param bytes size of the file
 * @param unpacked bytes of all parts read, unpacked
 * @param ratio how many times larger than packed a part may become, once it is above 1 MB
 * @param rows rows with content on one sheet
 * @param columns the last column that may have content
 * @param cells cells with content in the whole workbook
 * @param text characters in one cell
 */
public record WorkbookLimits(
    long bytes,
    long unpacked,
    int ratio,
    int parts,
    int sheets,
    int rows,
    int columns,
    int cells,
    int text) {

  /** Far above any score table or sheet, far below what would fill the memory. */
  public static final WorkbookLimits USUAL =
      new WorkbookLimits(25_000_000, 60_000_000, 200, 2_000, 200, 20_000, 500, 300_000, 10_000);
}
