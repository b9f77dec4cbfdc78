package vn.giaouoc.archive.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The handover box of a year.
 *
 * @param number the year
 * @param handover where the handover is signed
 * @param missing what the handover still lacks, each a sentence
 * @param seal how much is in the box and how much is missing, in one sentence
 * @param opening where the next year is opened, empty where the reader may not or it is open
 * @param reused what the next year begins with
 * @param flags the rotating flags and where they are
 * @param transfer by when the file goes to the archive
 * @param checked who checked the file and when; empty while nobody has
 * @param accepted why missing papers were accepted; empty if none
 */
public record BoxPage(
    YearFrame frame,
    int number,
    String handover,
    List<String> missing,
    String seal,
    boolean mayTake,
    String next,
    String opening,
    List<ReusedRow> reused,
    List<FileRow> file,
    List<OpenRow> open,
    List<String> flags,
    String transfer,
    String checked,
    String accepted,
    boolean mayCheck,
    int lacking) {

  /**
   * Something the next year takes over.
   *
   * @param now its page in this year, empty where the year has none of it
   * @param next its page in the next year, empty while that is not open
   */
  public record ReusedRow(String what, String how, String now, String next) {}

  /** A line of the file; {@code link} is where it is made. */
  public record FileRow(
      int number,
      String name,
      String count,
      String state,
      String tone,
      String keeping,
      String link) {}

  /** Something still open. */
  public record OpenRow(String kind, String text, String who, String due, String link) {}
}
