package vn.giaouoc.transfer;

import java.util.List;

/**
 * What a package says of itself.
 *
 * @param format {@link #FORMAT}
 * @param program version of the program that wrote it
 * @param schema version of the database, for example {@code 1800}
 * @param schemaSha256 hash of all migrations: two schemas of one version may still differ
 * @param kind {@code REAL}, or {@code DEMO} for a demonstration
 * @param tables in the order in which they can be read in
 * @param files by their hash
 */
record Manifest(
    String format,
    String program,
    String schema,
    String schemaSha256,
    String kind,
    List<TableEntry> tables,
    List<FileEntry> files) {

  /** The form of the package; another number for another form. */
  static final String FORMAT = "giaouoc-package-1";

  /** Where it stands in the package. */
  static final String ENTRY = "manifest.json";

  /**
   * One table.
   *
   * @param sha256 of its CSV
   * @param size bytes of its CSV
   * @param lastId the last number its sequence gave, 0 for none
   */
  record TableEntry(String name, long rows, String sha256, long size, long lastId) {}

  /**
   * One kept file.
   *
   * @param size bytes
   */
  record FileEntry(String sha256, long size) {

    /** Where its bytes are in the package. */
    String entry() {
      return "files/" + sha256;
    }
  }
}
