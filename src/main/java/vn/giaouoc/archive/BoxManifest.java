package vn.giaouoc.archive;

import java.util.List;

/**
 * What a box says of itself; it stands in the box as {@code manifest.json}.
 *
 * @param asked how many files were asked for
 * @param made how many are in the box beside this one; always as many as asked
 * @param missing what the year's file lacks, each a sentence
 */
public record BoxManifest(
    String format,
    String bloc,
    int year,
    String madeAt,
    String madeBy,
    int asked,
    int made,
    List<String> missing,
    List<Entry> files) {

  /** The form of the box; another number for another form. */
  static final String FORMAT = "giaouoc-box-1";

  /** One file of the box. {@code size} in bytes. */
  public record Entry(String path, String about, long size, String sha256) {}
}
